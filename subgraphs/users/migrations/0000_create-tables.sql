CREATE TABLE `addresses` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`user_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`default_of` varchar(32) COLLATE utf8mb4_bin,
	`label` varchar(60) COLLATE utf8mb4_unicode_520_ci,
	`recipient_name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`street` varchar(300) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`city` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`province` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`postal_code` varchar(20) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`country_code` varchar(2) COLLATE utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `addresses_id` PRIMARY KEY(`id`),
	CONSTRAINT `addresses_default` UNIQUE(`default_of`),
	CONSTRAINT `addresses_default_is_own` CHECK(default_of IS NULL OR default_of = user_id)
);
--> statement-breakpoint
CREATE TABLE `allowances` (
	`subject` varchar(80) COLLATE utf8mb4_bin NOT NULL,
	`used` int NOT NULL,
	`window_ends_at` datetime(3) NOT NULL,
	CONSTRAINT `allowances_subject` PRIMARY KEY(`subject`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`event_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`type` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`received_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `inbox_event_id` PRIMARY KEY(`event_id`)
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`owner` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`until` datetime(3) NOT NULL,
	CONSTRAINT `leases_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `otps` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`code_digest` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`guesses` int NOT NULL DEFAULT 0,
	`resend_at` datetime(3) NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`used_at` datetime(3),
	CONSTRAINT `otps_id` PRIMARY KEY(`id`),
	CONSTRAINT `otps_guesses` CHECK(guesses BETWEEN 0 AND 5)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`type` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`aggregate_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payload` json NOT NULL,
	`recorded_at` datetime(6) NOT NULL DEFAULT NOW(6),
	`attempts` int NOT NULL DEFAULT 0,
	`available_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`delivered_at` datetime(3),
	`last_error` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	CONSTRAINT `outbox_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `refresh_tokens` (
	`token_digest` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`session_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`expires_at` datetime(3) NOT NULL,
	`rotated_at` datetime(3),
	CONSTRAINT `refresh_tokens_token_digest` PRIMARY KEY(`token_digest`)
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`value` text NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `secrets_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`user_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`ends_at` datetime(3) NOT NULL,
	`revoked_at` datetime(3),
	CONSTRAINT `sessions_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`kid` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`private_jwk` json NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`retired_at` datetime(3),
	CONSTRAINT `signing_keys_kid` PRIMARY KEY(`kid`),
	CONSTRAINT `signing_keys_status` UNIQUE(`status`),
	CONSTRAINT `signing_keys_retired` CHECK((status IS NULL) = (retired_at IS NOT NULL))
);
--> statement-breakpoint
CREATE TABLE `sms_messages` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`text` varchar(500) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`code` varchar(6) COLLATE utf8mb4_bin,
	`sent_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sms_messages_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`display_name` varchar(120) COLLATE utf8mb4_unicode_520_ci,
	`locale` varchar(35) COLLATE utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `users_id` PRIMARY KEY(`id`),
	CONSTRAINT `users_phone_number` UNIQUE(`phone_number`,`kind`),
	CONSTRAINT `users_kind` CHECK(kind IN ('CLIENT', 'SHOP_USER', 'ADMIN'))
);
--> statement-breakpoint
CREATE INDEX `addresses_by_user` ON `addresses` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `allowances_by_end` ON `allowances` (`window_ends_at`);--> statement-breakpoint
CREATE INDEX `otps_by_number` ON `otps` (`phone_number`,`kind`,`resend_at`);--> statement-breakpoint
CREATE INDEX `otps_by_expiry` ON `otps` (`expires_at`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `refresh_tokens_by_expiry` ON `refresh_tokens` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_by_end` ON `sessions` (`ends_at`);--> statement-breakpoint
CREATE INDEX `sms_messages_by_number` ON `sms_messages` (`phone_number`,`id`);--> statement-breakpoint
CREATE INDEX `sms_messages_by_time` ON `sms_messages` (`sent_at`);
CREATE TABLE `idempotency_keys` (
	`actor` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`operation` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`key` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	`fingerprint` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`outcome` json NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `idempotency_keys_pk` PRIMARY KEY(`actor`,`operation`,`key`)
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
CREATE TABLE `payment_events` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`at` datetime(6) NOT NULL DEFAULT NOW(6),
	CONSTRAINT `payment_events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `payments` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'CREATED',
	`was_declined` boolean NOT NULL DEFAULT false,
	`active_order_id` varchar(32) COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN was_declined THEN NULL ELSE order_id END) STORED,
	`method` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`card_token` varchar(128) COLLATE utf8mb4_bin,
	`expires_at` datetime(3),
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`refund_requested_minor` bigint NOT NULL DEFAULT 0,
	`refunded_minor` bigint NOT NULL DEFAULT 0,
	`instructions` json,
	`decline_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `payments_id` PRIMARY KEY(`id`),
	CONSTRAINT `payments_active_order` UNIQUE(`active_order_id`),
	CONSTRAINT `payments_status` CHECK(status IN ('CREATED', 'PENDING', 'CAPTURED', 'DECLINED', 'PARTIALLY_REFUNDED', 'REFUNDED')),
	CONSTRAINT `payments_declined` CHECK(status <> 'DECLINED' OR was_declined),
	CONSTRAINT `payments_method` CHECK(method IN ('CARD', 'VIRTUAL_ACCOUNT', 'QRIS')),
	CONSTRAINT `payments_open_is_due` CHECK((status IN ('CREATED', 'PENDING')) = (due_at IS NOT NULL)),
	CONSTRAINT `payments_amounts` CHECK(amount_minor > 0 AND 0 <= refunded_minor AND refunded_minor <= refund_requested_minor AND refund_requested_minor <= amount_minor),
	CONSTRAINT `payments_refund_of_captured` CHECK(refund_requested_minor = 0 OR status IN ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')),
	CONSTRAINT `payments_refunded` CHECK((status = 'REFUNDED') = (refunded_minor = amount_minor)),
	CONSTRAINT `payments_partially_refunded` CHECK((status = 'PARTIALLY_REFUNDED') = (0 < refunded_minor AND refunded_minor < amount_minor))
);
--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`reason` varchar(500) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `refunds_id` PRIMARY KEY(`id`),
	CONSTRAINT `refunds_status` CHECK(status IN ('PENDING', 'SUCCEEDED', 'REFUSED')),
	CONSTRAINT `refunds_open_is_due` CHECK((status = 'PENDING') = (due_at IS NOT NULL)),
	CONSTRAINT `refunds_amount` CHECK(amount_minor > 0 OR status <> 'SUCCEEDED')
);
--> statement-breakpoint
CREATE TABLE `sandbox_charges` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`card_token` varchar(32) COLLATE utf8mb4_bin,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`refunded_minor` bigint NOT NULL DEFAULT 0,
	`instructions` json,
	`decline_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_charges_id` PRIMARY KEY(`id`),
	CONSTRAINT `sandbox_charges_amounts` CHECK(0 <= refunded_minor AND refunded_minor <= amount_minor)
);
--> statement-breakpoint
CREATE TABLE `sandbox_refunds` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`charge_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_refunds_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `sandbox_secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`secret` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	CONSTRAINT `sandbox_secrets_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `sandbox_webhooks` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`body` text NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`last_error` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_webhooks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` varchar(256) COLLATE utf8mb4_bin NOT NULL,
	`received_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `webhooks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `payment_events_by_payment` ON `payment_events` (`payment_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `payments_by_order` ON `payments` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `payments_due` ON `payments` (`due_at`);--> statement-breakpoint
CREATE INDEX `refunds_by_payment` ON `refunds` (`payment_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `refunds_due` ON `refunds` (`due_at`);--> statement-breakpoint
CREATE INDEX `sandbox_charges_due` ON `sandbox_charges` (`due_at`);--> statement-breakpoint
CREATE INDEX `sandbox_refunds_due` ON `sandbox_refunds` (`due_at`);--> statement-breakpoint
CREATE INDEX `sandbox_webhooks_due` ON `sandbox_webhooks` (`due_at`);
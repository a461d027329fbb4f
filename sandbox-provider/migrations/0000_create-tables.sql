CREATE TABLE `captures` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`charge_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `captures_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `charges` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`card_token` varchar(32) COLLATE utf8mb4_bin,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`uncaptured_minor` bigint NOT NULL DEFAULT 0,
	`is_captured_later` boolean NOT NULL DEFAULT false,
	`is_told_twice` boolean NOT NULL DEFAULT false,
	`refunded_minor` bigint NOT NULL DEFAULT 0,
	`instructions` json,
	`decline_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `charges_id` PRIMARY KEY(`id`),
	CONSTRAINT `charges_amounts` CHECK(0 <= refunded_minor AND refunded_minor <= amount_minor - uncaptured_minor)
);
--> statement-breakpoint
CREATE TABLE `failures` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`operation` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`times_left` int NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `failures_id` PRIMARY KEY(`id`),
	CONSTRAINT `failures_times` CHECK(times_left >= 0)
);
--> statement-breakpoint
CREATE TABLE `payouts` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`failure_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`is_told_twice` boolean NOT NULL DEFAULT false,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `payouts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`charge_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`is_told_twice` boolean NOT NULL DEFAULT false,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `refunds_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`body` text NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`last_error` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `webhooks_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `charges_due` ON `charges` (`due_at`);--> statement-breakpoint
CREATE INDEX `failures_by_operation` ON `failures` (`operation`,`id`);--> statement-breakpoint
CREATE INDEX `payouts_due` ON `payouts` (`due_at`);--> statement-breakpoint
CREATE INDEX `refunds_due` ON `refunds` (`due_at`);--> statement-breakpoint
CREATE INDEX `webhooks_due` ON `webhooks` (`due_at`);
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
CREATE TABLE `secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`value` text NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `secrets_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);
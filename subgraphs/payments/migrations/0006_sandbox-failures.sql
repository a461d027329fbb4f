CREATE TABLE `sandbox_failures` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`operation` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`times_left` int NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_failures_id` PRIMARY KEY(`id`),
	CONSTRAINT `sandbox_failures_times` CHECK(times_left >= 0)
);
--> statement-breakpoint
ALTER TABLE `sandbox_charges` ADD `is_told_twice` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sandbox_payouts` ADD `is_told_twice` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sandbox_refunds` ADD `is_told_twice` boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `sandbox_failures_by_operation` ON `sandbox_failures` (`operation`,`id`);
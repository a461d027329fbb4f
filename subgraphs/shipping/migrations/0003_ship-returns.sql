CREATE TABLE `shipped_returns` (
	`return_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`is_closed` boolean NOT NULL DEFAULT false,
	CONSTRAINT `shipped_returns_return_id` PRIMARY KEY(`return_id`)
);
--> statement-breakpoint
ALTER TABLE `shipments` ADD `return_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `shipments` ADD CONSTRAINT `shipments_of_return` UNIQUE(`return_id`);
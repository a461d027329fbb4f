CREATE TABLE `exchanges` (
	`return_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin,
	`refusal` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	`decided_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `exchanges_return_id` PRIMARY KEY(`return_id`),
	CONSTRAINT `exchanges_order` UNIQUE(`order_id`),
	CONSTRAINT `exchanges_outcome` CHECK((order_id IS NULL) <> (refusal IS NULL))
);
--> statement-breakpoint
ALTER TABLE `orders` ADD `exchange_of_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `orders` ADD `paid_through_order_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `orders` ADD CONSTRAINT `orders_exchange` CHECK ((exchange_of_id IS NULL) = (paid_through_order_id IS NULL));
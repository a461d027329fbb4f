CREATE TABLE `invoice_counters` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`issued` int NOT NULL,
	CONSTRAINT `invoice_counters_shop_id` PRIMARY KEY(`shop_id`)
);
--> statement-breakpoint
CREATE TABLE `invoices` (
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`number` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`total_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`issued_at` datetime(3) NOT NULL,
	CONSTRAINT `invoices_shop_order_id` PRIMARY KEY(`shop_order_id`),
	CONSTRAINT `invoices_number` UNIQUE(`shop_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`value` text NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `secrets_name` PRIMARY KEY(`name`)
);

CREATE TABLE `offers` (
	`shop_product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`price_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	CONSTRAINT `offers_shop_product_id` PRIMARY KEY(`shop_product_id`),
	CONSTRAINT `offers_price` CHECK(price_minor > 0)
);
--> statement-breakpoint
ALTER TABLE `products` ADD `lowest_price_minor` bigint;--> statement-breakpoint
CREATE INDEX `offers_by_product_price` ON `offers` (`product_id`,`price_minor`);--> statement-breakpoint
CREATE INDEX `products_by_price` ON `products` (`status`,`lowest_price_minor`,`id`,`brand_id`,`category_id`);--> statement-breakpoint
CREATE INDEX `products_by_category_price` ON `products` (`category_id`,`status`,`lowest_price_minor`,`id`,`brand_id`);
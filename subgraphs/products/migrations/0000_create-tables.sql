CREATE TABLE `brands` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`slug` varchar(120) COLLATE utf8mb4_bin NOT NULL,
	`name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `brands_id` PRIMARY KEY(`id`),
	CONSTRAINT `brands_slug` UNIQUE(`slug`),
	CONSTRAINT `brands_name` UNIQUE(`name`)
);
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`slug` varchar(120) COLLATE utf8mb4_bin NOT NULL,
	`name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`parent_id` varchar(32) COLLATE utf8mb4_bin,
	`path` varchar(330) COLLATE utf8mb4_bin NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `categories_id` PRIMARY KEY(`id`),
	CONSTRAINT `categories_slug` UNIQUE(`slug`)
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
CREATE TABLE `products` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`slug` varchar(120) COLLATE utf8mb4_bin NOT NULL,
	`title` varchar(200) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`description` text NOT NULL,
	`brand_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`category_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'DRAFT',
	`attributes` json NOT NULL,
	`options` json NOT NULL,
	`images` json NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `products_id` PRIMARY KEY(`id`),
	CONSTRAINT `products_slug` UNIQUE(`slug`),
	CONSTRAINT `products_status` CHECK(status IN ('DRAFT', 'ACTIVE', 'ARCHIVED'))
);
--> statement-breakpoint
CREATE TABLE `variants` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`sku` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`option_values` json NOT NULL,
	`options_digest` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`weight_grams` int,
	`length_mm` int,
	`width_mm` int,
	`height_mm` int,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `variants_id` PRIMARY KEY(`id`),
	CONSTRAINT `variants_sku` UNIQUE(`sku`),
	CONSTRAINT `variants_options` UNIQUE(`product_id`,`options_digest`),
	CONSTRAINT `variants_measures` CHECK(weight_grams > 0 AND length_mm > 0 AND width_mm > 0 AND height_mm > 0)
);
--> statement-breakpoint
CREATE INDEX `categories_by_parent` ON `categories` (`parent_id`,`name`);--> statement-breakpoint
CREATE INDEX `categories_by_path` ON `categories` (`path`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_status` ON `products` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_title` ON `products` (`status`,`title`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_brand` ON `products` (`brand_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `products_by_category` ON `products` (`category_id`,`status`,`id`);
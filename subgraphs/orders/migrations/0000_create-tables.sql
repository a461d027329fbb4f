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
CREATE TABLE `order_events` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`actor_id` varchar(32) COLLATE utf8mb4_bin,
	`reason` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	`at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `order_events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `order_items` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`title` varchar(400) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`sku` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	`unit_price_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`sources` json,
	CONSTRAINT `order_items_id` PRIMARY KEY(`id`),
	CONSTRAINT `order_items_of_order` UNIQUE(`order_id`,`shop_product_id`),
	CONSTRAINT `order_items_quantity` CHECK(quantity > 0),
	CONSTRAINT `order_items_price` CHECK(unit_price_minor > 0)
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`number` varchar(20) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PLACING',
	`idempotency_key` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	`fingerprint` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`total_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`shipping_address` json NOT NULL,
	`expires_at` datetime(3),
	`payment_id` varchar(32) COLLATE utf8mb4_bin,
	`shortages` json,
	`placed_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `orders_id` PRIMARY KEY(`id`),
	CONSTRAINT `orders_number` UNIQUE(`number`),
	CONSTRAINT `orders_checkout` UNIQUE(`client_id`,`idempotency_key`),
	CONSTRAINT `orders_status` CHECK(status IN ('PLACING', 'REFUSED', 'AWAITING_PAYMENT', 'PAID', 'EXPIRED', 'CANCELLED')),
	CONSTRAINT `orders_total` CHECK(total_minor >= 0),
	CONSTRAINT `orders_paid` CHECK(status <> 'PAID' OR payment_id IS NOT NULL)
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
CREATE TABLE `shop_orders` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`subtotal_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`carrier` varchar(120) COLLATE utf8mb4_unicode_520_ci,
	`tracking_number` varchar(120) COLLATE utf8mb4_bin,
	CONSTRAINT `shop_orders_id` PRIMARY KEY(`id`),
	CONSTRAINT `shop_orders_of_order` UNIQUE(`order_id`,`shop_id`),
	CONSTRAINT `shop_orders_status` CHECK(status IN ('PENDING', 'CONFIRMED', 'ACCEPTED', 'SHIPPED', 'DELIVERED', 'CANCELLED'))
);
--> statement-breakpoint
CREATE INDEX `order_events_of_order` ON `order_events` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `order_items_of_shop_order` ON `order_items` (`shop_order_id`,`id`);--> statement-breakpoint
CREATE INDEX `orders_by_client` ON `orders` (`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `orders_by_expiry` ON `orders` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `orders_by_start` ON `orders` (`status`,`placed_at`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `shop_orders_by_shop` ON `shop_orders` (`shop_id`,`id`);
CREATE TABLE `cart_lines` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`cart_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`is_saved` boolean NOT NULL DEFAULT false,
	`shop_product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	`seen_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`added_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`changed_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `cart_lines_id` PRIMARY KEY(`id`),
	CONSTRAINT `cart_lines_offer` UNIQUE(`cart_id`,`is_saved`,`shop_product_id`),
	CONSTRAINT `cart_lines_quantity` CHECK(quantity BETWEEN 1 AND 1000),
	CONSTRAINT `cart_lines_seen` CHECK(seen_minor > 0)
);
--> statement-breakpoint
CREATE TABLE `carts` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin,
	`token_digest` varchar(64) COLLATE utf8mb4_bin,
	`merged_by` varchar(32) COLLATE utf8mb4_bin,
	`capped` json,
	`checkout_id` varchar(32) COLLATE utf8mb4_bin,
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `carts_id` PRIMARY KEY(`id`),
	CONSTRAINT `carts_client` UNIQUE(`client_id`),
	CONSTRAINT `carts_token` UNIQUE(`token_digest`),
	CONSTRAINT `carts_owner` CHECK((client_id IS NULL) <> (token_digest IS NULL)),
	CONSTRAINT `carts_merged` CHECK(merged_by IS NULL OR token_digest IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE `checkout_lines` (
	`checkout_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	CONSTRAINT `checkout_lines_pk` PRIMARY KEY(`checkout_id`,`shop_product_id`),
	CONSTRAINT `checkout_lines_quantity` CHECK(quantity > 0)
);
--> statement-breakpoint
CREATE TABLE `checkouts` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`cart_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`idempotency_key` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	`fingerprint` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PLACING',
	`expected_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`shipping_address` json,
	`order_id` varchar(32) COLLATE utf8mb4_bin,
	`refusal` json,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`started_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `checkouts_id` PRIMARY KEY(`id`),
	CONSTRAINT `checkouts_key` UNIQUE(`client_id`,`idempotency_key`),
	CONSTRAINT `checkouts_status` CHECK(status IN ('PLACING', 'ORDERED', 'LAPSED', 'REFUSED')),
	CONSTRAINT `checkouts_order` CHECK((status IN ('ORDERED', 'LAPSED')) = (order_id IS NOT NULL)),
	CONSTRAINT `checkouts_refusal` CHECK((status = 'REFUSED') = (refusal IS NOT NULL)),
	CONSTRAINT `checkouts_due` CHECK((status = 'PLACING') = (due_at IS NOT NULL)),
	CONSTRAINT `checkouts_address` CHECK((status = 'PLACING') = (shipping_address IS NOT NULL))
);
--> statement-breakpoint
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
CREATE TABLE `wishes` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`item_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`target_minor` bigint,
	`currency` char(3) COLLATE utf8mb4_bin,
	`since` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `wishes_id` PRIMARY KEY(`id`),
	CONSTRAINT `wishes_of_item` UNIQUE(`item_id`,`kind`),
	CONSTRAINT `wishes_kind` CHECK(kind IN ('BACK_IN_STOCK', 'PRICE_DROP')),
	CONSTRAINT `wishes_target` CHECK((target_minor IS NULL) = (currency IS NULL) AND (target_minor IS NULL OR target_minor > 0)),
	CONSTRAINT `wishes_target_kind` CHECK(target_minor IS NULL OR kind = 'PRICE_DROP')
);
--> statement-breakpoint
CREATE TABLE `wishlist_items` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`wishlist_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`added_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `wishlist_items_id` PRIMARY KEY(`id`),
	CONSTRAINT `wishlist_items_variant` UNIQUE(`wishlist_id`,`variant_id`)
);
--> statement-breakpoint
CREATE TABLE `wishlist_owners` (
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	CONSTRAINT `wishlist_owners_client_id` PRIMARY KEY(`client_id`)
);
--> statement-breakpoint
CREATE TABLE `wishlists` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`name` varchar(80) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`share_token` varchar(43) COLLATE utf8mb4_bin,
	`shared_as` varchar(80) COLLATE utf8mb4_unicode_520_ci,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `wishlists_id` PRIMARY KEY(`id`),
	CONSTRAINT `wishlists_name` UNIQUE(`client_id`,`name`),
	CONSTRAINT `wishlists_share` UNIQUE(`share_token`)
);
--> statement-breakpoint
CREATE INDEX `carts_by_expiry` ON `carts` (`expires_at`);--> statement-breakpoint
CREATE INDEX `checkouts_by_due` ON `checkouts` (`due_at`);--> statement-breakpoint
CREATE INDEX `checkouts_by_start` ON `checkouts` (`started_at`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `wishlist_items_by_wishlist` ON `wishlist_items` (`wishlist_id`,`id`);
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
CREATE TABLE `return_events` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`return_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`actor_id` varchar(32) COLLATE utf8mb4_bin,
	`reason` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	`at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `return_events_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `return_items` (
	`return_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_item_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	`unit_price_minor` bigint NOT NULL,
	`reason` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`comment` varchar(1000) COLLATE utf8mb4_unicode_520_ci,
	`picture_urls` json NOT NULL,
	`good` int,
	`damaged` int,
	`lost` int NOT NULL DEFAULT 0,
	`undecided` int NOT NULL DEFAULT 0,
	`refunded_minor` bigint NOT NULL DEFAULT 0,
	CONSTRAINT `return_items_pk` PRIMARY KEY(`return_id`,`order_item_id`),
	CONSTRAINT `return_items_quantity` CHECK(quantity > 0),
	CONSTRAINT `return_items_counted` CHECK((good IS NULL) = (damaged IS NULL) AND COALESCE(good, 0) >= 0 AND COALESCE(damaged, 0) >= 0),
	CONSTRAINT `return_items_bounds` CHECK(lost >= 0 AND COALESCE(good, 0) + COALESCE(damaged, 0) + lost <= quantity),
	CONSTRAINT `return_items_undecided` CHECK(0 <= undecided AND undecided <= COALESCE(damaged, 0)),
	CONSTRAINT `return_items_refunded` CHECK(0 <= refunded_minor AND refunded_minor <= unit_price_minor * (COALESCE(good, 0) + COALESCE(damaged, 0) + lost))
);
--> statement-breakpoint
CREATE TABLE `return_policies` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`window_days` int NOT NULL,
	`refunds_shipping` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`pays_way_back` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`changed_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `return_policies_shop_id` PRIMARY KEY(`shop_id`),
	CONSTRAINT `return_policies_window` CHECK(window_days BETWEEN 7 AND 60),
	CONSTRAINT `return_policies_shipping` CHECK(refunds_shipping IN ('WHEN_FAULTY', 'ALWAYS', 'NEVER')),
	CONSTRAINT `return_policies_way_back` CHECK(pays_way_back IN ('WHEN_FAULTY', 'ALWAYS', 'NEVER'))
);
--> statement-breakpoint
CREATE TABLE `return_refunds` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`return_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`shipping_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`reason` varchar(500) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`actor_id` varchar(32) COLLATE utf8mb4_bin,
	`at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `return_refunds_id` PRIMARY KEY(`id`),
	CONSTRAINT `return_refunds_amount` CHECK(amount_minor > 0 AND 0 <= shipping_minor AND shipping_minor <= amount_minor)
);
--> statement-breakpoint
CREATE TABLE `returnable_items` (
	`order_item_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`delivered` int NOT NULL,
	`returned` int NOT NULL DEFAULT 0,
	`received` int NOT NULL DEFAULT 0,
	`unit_price_minor` bigint NOT NULL,
	`refunded_minor` bigint NOT NULL DEFAULT 0,
	`sources` json NOT NULL,
	CONSTRAINT `returnable_items_order_item_id` PRIMARY KEY(`order_item_id`),
	CONSTRAINT `returnable_items_bounds` CHECK(0 <= received AND received <= returned AND returned <= delivered),
	CONSTRAINT `returnable_items_refunded` CHECK(0 <= refunded_minor AND refunded_minor <= unit_price_minor * delivered AND unit_price_minor > 0)
);
--> statement-breakpoint
CREATE TABLE `returnable_orders` (
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`shipping_minor` bigint NOT NULL,
	`shipping_refunded_minor` bigint NOT NULL DEFAULT 0,
	CONSTRAINT `returnable_orders_shop_order_id` PRIMARY KEY(`shop_order_id`),
	CONSTRAINT `returnable_orders_shipping` CHECK(0 <= shipping_refunded_minor AND shipping_refunded_minor <= shipping_minor)
);
--> statement-breakpoint
CREATE TABLE `returns` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'REQUESTED',
	`terms` json NOT NULL,
	`respond_by` datetime(3),
	`send_by` datetime(3),
	`is_decided` boolean NOT NULL DEFAULT false,
	`is_sent` boolean NOT NULL DEFAULT false,
	`shipment_id` varchar(32) COLLATE utf8mb4_bin,
	`requested_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `returns_id` PRIMARY KEY(`id`),
	CONSTRAINT `returns_status` CHECK(status IN ('REQUESTED', 'APPROVED', 'DECLINED', 'ESCALATED', 'REJECTED', 'IN_TRANSIT', 'ARRIVED', 'RECEIVED', 'REFUNDED', 'CANCELLED', 'EXPIRED')),
	CONSTRAINT `returns_respond_by` CHECK((status IN ('REQUESTED', 'ARRIVED', 'RECEIVED')) = (respond_by IS NOT NULL)),
	CONSTRAINT `returns_send_by` CHECK((status = 'APPROVED') = (send_by IS NOT NULL))
);
--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `return_events_of_return` ON `return_events` (`return_id`,`id`);--> statement-breakpoint
CREATE INDEX `return_refunds_of_return` ON `return_refunds` (`return_id`,`id`);--> statement-breakpoint
CREATE INDEX `returnable_items_of_shop_order` ON `returnable_items` (`shop_order_id`);--> statement-breakpoint
CREATE INDEX `returns_of_order` ON `returns` (`order_id`,`id`);--> statement-breakpoint
CREATE INDEX `returns_of_shop_order` ON `returns` (`shop_order_id`,`id`);--> statement-breakpoint
CREATE INDEX `returns_by_client` ON `returns` (`client_id`,`id`);--> statement-breakpoint
CREATE INDEX `returns_by_shop` ON `returns` (`shop_id`,`id`);--> statement-breakpoint
CREATE INDEX `returns_by_response` ON `returns` (`status`,`respond_by`);--> statement-breakpoint
CREATE INDEX `returns_by_sending` ON `returns` (`send_by`);
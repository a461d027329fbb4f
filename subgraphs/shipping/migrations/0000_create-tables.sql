CREATE TABLE `booking_parts` (
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`place` int NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`carrier` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`service` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`price_minor` bigint NOT NULL,
	`insurance_minor` bigint NOT NULL,
	`cash_on_delivery_fee_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`promised_from` datetime(3) NOT NULL,
	`promised_to` datetime(3) NOT NULL,
	`window_id` varchar(64) COLLATE utf8mb4_bin,
	`held_until` datetime(3),
	CONSTRAINT `booking_parts_shop_order_id` PRIMARY KEY(`shop_order_id`),
	CONSTRAINT `booking_parts_status` CHECK(status IN ('HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED')),
	CONSTRAINT `booking_parts_held` CHECK((status = 'HELD') = (held_until IS NOT NULL)),
	CONSTRAINT `booking_parts_amounts` CHECK(price_minor >= 0 AND insurance_minor >= 0 AND cash_on_delivery_fee_minor >= 0)
);
--> statement-breakpoint
CREATE TABLE `bookings` (
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`fingerprint` varchar(64) COLLATE utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `bookings_order_id` PRIMARY KEY(`order_id`)
);
--> statement-breakpoint
CREATE TABLE `carrier_pickups` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`warehouse_id` varchar(32) COLLATE utf8mb4_bin,
	`carrier` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`from` datetime(3) NOT NULL,
	`to` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `carrier_pickups_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `delivery_capacities` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`start_hour` int NOT NULL,
	`capacity` int NOT NULL,
	CONSTRAINT `delivery_capacities_pk` PRIMARY KEY(`shop_id`,`start_hour`),
	CONSTRAINT `delivery_capacities_bounds` CHECK(capacity >= 0)
);
--> statement-breakpoint
CREATE TABLE `delivery_windows` (
	`id` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`day` varchar(10) COLLATE utf8mb4_bin NOT NULL,
	`start_hour` int NOT NULL,
	`capacity` int NOT NULL,
	`taken` int NOT NULL DEFAULT 0,
	CONSTRAINT `delivery_windows_id` PRIMARY KEY(`id`),
	CONSTRAINT `delivery_windows_bounds` CHECK(0 <= taken AND taken <= capacity)
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
CREATE TABLE `parcel_items` (
	`shipment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`parcel_number` int NOT NULL,
	`order_item_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	CONSTRAINT `parcel_items_pk` PRIMARY KEY(`shipment_id`,`parcel_number`,`order_item_id`),
	CONSTRAINT `parcel_items_quantity` CHECK(quantity > 0)
);
--> statement-breakpoint
CREATE TABLE `parcels` (
	`shipment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`number` int NOT NULL,
	`weight_grams` int NOT NULL,
	CONSTRAINT `parcels_pk` PRIMARY KEY(`shipment_id`,`number`),
	CONSTRAINT `parcels_weight` CHECK(weight_grams > 0)
);
--> statement-breakpoint
CREATE TABLE `sandbox_news` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`tracking_number` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`body` text NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`last_error` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	CONSTRAINT `sandbox_news_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`value` text NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `secrets_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `shipment_events` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shipment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`carrier_event_id` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`at` datetime(3) NOT NULL,
	`place` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`description` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	`is_move` boolean NOT NULL,
	CONSTRAINT `shipment_events_id` PRIMARY KEY(`id`),
	CONSTRAINT `shipment_events_once` UNIQUE(`shipment_id`,`carrier_event_id`)
);
--> statement-breakpoint
CREATE TABLE `shipments` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`client_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`carrier` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`service` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`tracking_number` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'LABEL_CREATED',
	`status_at` datetime(3),
	`promised_from` datetime(3),
	`promised_to` datetime(3),
	`recipient` json NOT NULL,
	`warehouse_id` varchar(32) COLLATE utf8mb4_bin,
	`pickup_id` varchar(32) COLLATE utf8mb4_bin,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `shipments_id` PRIMARY KEY(`id`),
	CONSTRAINT `shipments_tracking` UNIQUE(`carrier`,`tracking_number`),
	CONSTRAINT `shipments_status` CHECK(status IN ('LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED_ATTEMPT', 'RETURNING', 'RETURNED', 'LOST', 'CANCELLED'))
);
--> statement-breakpoint
CREATE TABLE `shipped_items` (
	`order_item_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`ordered` int NOT NULL,
	`shipped` int NOT NULL DEFAULT 0,
	`delivered` int NOT NULL DEFAULT 0,
	CONSTRAINT `shipped_items_order_item_id` PRIMARY KEY(`order_item_id`),
	CONSTRAINT `shipped_items_bounds` CHECK(0 <= delivered AND delivered <= shipped AND shipped <= ordered)
);
--> statement-breakpoint
CREATE TABLE `shipped_orders` (
	`shop_order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`is_cancelled` boolean NOT NULL DEFAULT false,
	CONSTRAINT `shipped_orders_shop_order_id` PRIMARY KEY(`shop_order_id`)
);
--> statement-breakpoint
CREATE INDEX `booking_parts_of_order` ON `booking_parts` (`order_id`,`place`);--> statement-breakpoint
CREATE INDEX `booking_parts_by_window` ON `booking_parts` (`window_id`,`held_until`);--> statement-breakpoint
CREATE INDEX `booking_parts_due` ON `booking_parts` (`held_until`);--> statement-breakpoint
CREATE INDEX `delivery_windows_by_day` ON `delivery_windows` (`shop_id`,`day`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `sandbox_news_due` ON `sandbox_news` (`due_at`);--> statement-breakpoint
CREATE INDEX `sandbox_news_of_parcel` ON `sandbox_news` (`tracking_number`);--> statement-breakpoint
CREATE INDEX `shipment_events_in_time` ON `shipment_events` (`shipment_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `shipments_of_shop_order` ON `shipments` (`shop_order_id`,`id`);--> statement-breakpoint
CREATE INDEX `shipped_items_of_shop_order` ON `shipped_items` (`shop_order_id`);
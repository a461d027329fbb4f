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
CREATE TABLE `secrets` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`value` text NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `secrets_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE INDEX `booking_parts_of_order` ON `booking_parts` (`order_id`,`place`);--> statement-breakpoint
CREATE INDEX `booking_parts_by_window` ON `booking_parts` (`window_id`,`held_until`);--> statement-breakpoint
CREATE INDEX `booking_parts_due` ON `booking_parts` (`held_until`);--> statement-breakpoint
CREATE INDEX `delivery_windows_by_day` ON `delivery_windows` (`shop_id`,`day`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);
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
CREATE TABLE `movements` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`warehouse_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	`on_hand_change` int NOT NULL,
	`reserved_change` int NOT NULL,
	`cause_type` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`cause_id` varchar(128) COLLATE utf8mb4_bin NOT NULL,
	`cause_scope` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
	`reason` varchar(32) COLLATE utf8mb4_bin,
	`note` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	`actor_id` varchar(32) COLLATE utf8mb4_bin,
	`at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `movements_id` PRIMARY KEY(`id`),
	CONSTRAINT `movements_effect` UNIQUE(`cause_id`,`cause_type`,`cause_scope`,`kind`,`warehouse_id`,`variant_id`),
	CONSTRAINT `movements_kind` CHECK(kind IN ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED', 'RETURNED', 'TRANSFER_DISPATCHED', 'TRANSFER_RECEIVED', 'TRANSFER_CANCELLED')),
	CONSTRAINT `movements_quantity` CHECK(quantity > 0 OR (kind = 'ADJUSTED' AND quantity <> 0)),
	CONSTRAINT `movements_cause` CHECK(cause_type IN ('ORDER', 'TRANSFER', 'REQUEST'))
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
CREATE TABLE `reservation_lines` (
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`warehouse_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`quantity` int NOT NULL,
	`held_until` datetime(3),
	CONSTRAINT `reservation_lines_pk` PRIMARY KEY(`order_id`,`warehouse_id`,`variant_id`),
	CONSTRAINT `reservation_lines_quantity` CHECK(quantity > 0)
);
--> statement-breakpoint
CREATE TABLE `reservations` (
	`order_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`expires_at` datetime(3) NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `reservations_order_id` PRIMARY KEY(`order_id`),
	CONSTRAINT `reservations_status` CHECK(status IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED'))
);
--> statement-breakpoint
CREATE TABLE `stock` (
	`warehouse_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`on_hand` int NOT NULL,
	`reserved` int NOT NULL DEFAULT 0,
	CONSTRAINT `stock_pk` PRIMARY KEY(`warehouse_id`,`variant_id`),
	CONSTRAINT `stock_bounds` CHECK(0 <= reserved AND reserved <= on_hand)
);
--> statement-breakpoint
CREATE TABLE `transfer_lines` (
	`transfer_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`dispatched` int NOT NULL,
	`received` int,
	CONSTRAINT `transfer_lines_pk` PRIMARY KEY(`transfer_id`,`variant_id`),
	CONSTRAINT `transfer_lines_quantities` CHECK(dispatched > 0 AND received >= 0 AND received <= dispatched)
);
--> statement-breakpoint
CREATE TABLE `transfers` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`from_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`to_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'DISPATCHED',
	`dispatched_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`closed_at` datetime(3),
	CONSTRAINT `transfers_id` PRIMARY KEY(`id`),
	CONSTRAINT `transfers_ends` CHECK(from_id <> to_id),
	CONSTRAINT `transfers_status` CHECK(status IN ('DISPATCHED', 'RECEIVED', 'CANCELLED')),
	CONSTRAINT `transfers_closed` CHECK((status = 'DISPATCHED') = (closed_at IS NULL))
);
--> statement-breakpoint
CREATE TABLE `warehouses` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`street` varchar(200) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`city` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`province` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`postal_code` varchar(20) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`country_code` varchar(2) COLLATE utf8mb4_bin NOT NULL,
	`is_active` boolean NOT NULL DEFAULT true,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `warehouses_id` PRIMARY KEY(`id`),
	CONSTRAINT `warehouses_name` UNIQUE(`shop_id`,`name`)
);
--> statement-breakpoint
CREATE INDEX `movements_by_warehouse` ON `movements` (`warehouse_id`,`id`);--> statement-breakpoint
CREATE INDEX `movements_by_level` ON `movements` (`warehouse_id`,`variant_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `reservation_lines_held` ON `reservation_lines` (`shop_id`,`variant_id`,`held_until`);--> statement-breakpoint
CREATE INDEX `reservations_due` ON `reservations` (`status`,`expires_at`);--> statement-breakpoint
CREATE INDEX `stock_by_offer` ON `stock` (`shop_id`,`variant_id`);--> statement-breakpoint
CREATE INDEX `transfers_from` ON `transfers` (`from_id`,`id`);--> statement-breakpoint
CREATE INDEX `transfers_to` ON `transfers` (`to_id`,`id`);
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
ALTER TABLE `order_events` ADD `kind` varchar(32) COLLATE utf8mb4_bin DEFAULT 'STATUS' NOT NULL;--> statement-breakpoint
ALTER TABLE `order_events` ADD `visibility` varchar(32) COLLATE utf8mb4_bin DEFAULT 'PUBLIC' NOT NULL;--> statement-breakpoint
ALTER TABLE `order_events` ADD `order_item_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `order_events` ADD `quantity` int;--> statement-breakpoint
ALTER TABLE `order_events` ADD `note` varchar(1000) COLLATE utf8mb4_unicode_520_ci;--> statement-breakpoint
ALTER TABLE `order_items` ADD `cancelled_quantity` int DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `order_events` ADD CONSTRAINT `order_events_kind` CHECK (kind IN ('STATUS', 'ITEM_CANCELLED', 'NOTE'));--> statement-breakpoint
ALTER TABLE `order_events` ADD CONSTRAINT `order_events_visibility` CHECK (visibility IN ('PUBLIC', 'PRIVATE'));--> statement-breakpoint
ALTER TABLE `order_events` ADD CONSTRAINT `order_events_item` CHECK ((kind = 'ITEM_CANCELLED') = (order_item_id IS NOT NULL AND quantity IS NOT NULL));--> statement-breakpoint
ALTER TABLE `order_events` ADD CONSTRAINT `order_events_note` CHECK ((kind = 'NOTE') = (note IS NOT NULL));--> statement-breakpoint
ALTER TABLE `order_items` ADD CONSTRAINT `order_items_cancelled` CHECK (0 <= cancelled_quantity AND cancelled_quantity <= quantity);
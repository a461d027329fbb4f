ALTER TABLE `return_items` DROP CONSTRAINT `return_items_refunded`;--> statement-breakpoint
ALTER TABLE `returns` DROP CONSTRAINT `returns_status`;--> statement-breakpoint
ALTER TABLE `returns` DROP CONSTRAINT `returns_respond_by`;--> statement-breakpoint
ALTER TABLE `return_items` ADD `exchange_for` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `return_items` ADD `exchanged` int DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `returnable_orders` ADD `paid_through_order_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `returns` ADD `resolution` varchar(32) COLLATE utf8mb4_bin DEFAULT 'REFUND' NOT NULL;--> statement-breakpoint
ALTER TABLE `returns` ADD `exchange_due_at` datetime(3);--> statement-breakpoint
ALTER TABLE `returns` ADD `exchange_order_id` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `return_items` ADD CONSTRAINT `return_items_exchanged` CHECK (exchanged = 0 OR (exchange_for IS NOT NULL AND 0 < exchanged
        AND exchanged + undecided <= COALESCE(good, 0) + COALESCE(damaged, 0)));--> statement-breakpoint
ALTER TABLE `return_items` ADD CONSTRAINT `return_items_refunded` CHECK (0 <= refunded_minor AND refunded_minor <= unit_price_minor * (COALESCE(good, 0) + COALESCE(damaged, 0) + lost - exchanged));--> statement-breakpoint
ALTER TABLE `returns` ADD CONSTRAINT `returns_resolution` CHECK (resolution IN ('REFUND', 'EXCHANGE'));--> statement-breakpoint
ALTER TABLE `returns` ADD CONSTRAINT `returns_exchange` CHECK ((exchange_due_at IS NULL OR (status = 'RECEIVED' AND resolution = 'EXCHANGE' AND exchange_order_id IS NULL))
        AND (status = 'EXCHANGED') <= (exchange_order_id IS NOT NULL));--> statement-breakpoint
ALTER TABLE `returns` ADD CONSTRAINT `returns_status` CHECK (status IN ('REQUESTED', 'APPROVED', 'DECLINED', 'ESCALATED', 'REJECTED', 'IN_TRANSIT', 'ARRIVED', 'RECEIVED', 'REFUNDED', 'EXCHANGED', 'CANCELLED', 'EXPIRED'));--> statement-breakpoint
ALTER TABLE `returns` ADD CONSTRAINT `returns_respond_by` CHECK ((status IN ('REQUESTED', 'ARRIVED') AND respond_by IS NOT NULL)
        OR (status = 'RECEIVED' AND (respond_by IS NOT NULL OR exchange_due_at IS NOT NULL))
        OR (status NOT IN ('REQUESTED', 'ARRIVED', 'RECEIVED') AND respond_by IS NULL));--> statement-breakpoint
CREATE INDEX `returns_by_exchange` ON `returns` (`exchange_due_at`);
ALTER TABLE `payments` ADD `cancel_requested_at` datetime(3);--> statement-breakpoint
ALTER TABLE `payments` ADD `was_cancelled` boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- In one statement: the unique index over the column holds all the while, and the table is copied once.
ALTER TABLE `payments`
	MODIFY `active_order_id` varchar(32) COLLATE utf8mb4_bin GENERATED ALWAYS AS (CASE WHEN was_declined OR was_cancelled THEN NULL ELSE order_id END) STORED,
	DROP CONSTRAINT `payments_status`,
	ADD CONSTRAINT `payments_cancelled` CHECK (status <> 'CANCELLED' OR was_cancelled),
	ADD CONSTRAINT `payments_status` CHECK (status IN ('CREATED', 'PENDING', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'DECLINED', 'CANCELLED', 'VOIDED', 'PARTIALLY_REFUNDED', 'REFUNDED'));

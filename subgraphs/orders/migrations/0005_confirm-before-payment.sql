ALTER TABLE `orders` DROP CONSTRAINT `orders_status`;--> statement-breakpoint
ALTER TABLE `orders` DROP CONSTRAINT `orders_paid`;--> statement-breakpoint
ALTER TABLE `orders` ADD CONSTRAINT `orders_status` CHECK (status IN ('PLACING', 'REFUSED', 'AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'EXPIRED', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE `orders` ADD CONSTRAINT `orders_paid` CHECK (status NOT IN ('CONFIRMED', 'PAID') OR payment_id IS NOT NULL);
ALTER TABLE `shop_orders` ADD `accept_by` datetime(3);--> statement-breakpoint
ALTER TABLE `shop_orders` ADD CONSTRAINT `shop_orders_accept_by` CHECK (accept_by IS NULL OR status = 'CONFIRMED');--> statement-breakpoint
CREATE INDEX `shop_orders_by_deadline` ON `shop_orders` (`accept_by`);
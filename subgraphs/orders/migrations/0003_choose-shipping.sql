ALTER TABLE `orders` ADD `shipping_refusal` json;--> statement-breakpoint
ALTER TABLE `shop_orders` ADD `shipping_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `shop_orders` ADD `shipping_choice` json;--> statement-breakpoint
ALTER TABLE `shop_orders` ADD `is_cash_on_delivery` boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `shop_orders` ADD CONSTRAINT `shop_orders_amounts` CHECK (subtotal_minor >= 0 AND shipping_minor >= 0);
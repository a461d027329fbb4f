CREATE INDEX `shop_products_by_variant_price` ON `shop_products` (`variant_id`,`is_active`,`price_minor`,`id`);--> statement-breakpoint
CREATE INDEX `shop_products_by_product_price` ON `shop_products` (`product_id`,`is_active`,`price_minor`,`id`);--> statement-breakpoint
CREATE INDEX `shop_products_by_variant_newest` ON `shop_products` (`variant_id`,`is_active`,`id`);--> statement-breakpoint
CREATE INDEX `shop_products_by_product_newest` ON `shop_products` (`product_id`,`is_active`,`id`);--> statement-breakpoint
DROP INDEX `shop_products_by_variant` ON `shop_products`;--> statement-breakpoint
DROP INDEX `shop_products_by_product` ON `shop_products`;
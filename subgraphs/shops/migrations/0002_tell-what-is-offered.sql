ALTER TABLE `shop_products` ADD `told_price_minor` bigint;--> statement-breakpoint
ALTER TABLE `shop_products` ADD `is_told` boolean GENERATED ALWAYS AS (told_price_minor <=> IF(is_offered, price_minor, 0)) VIRTUAL;--> statement-breakpoint
CREATE INDEX `shop_products_untold` ON `shop_products` (`is_told`,`id`);
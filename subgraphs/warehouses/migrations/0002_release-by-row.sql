DROP INDEX `reservation_lines_held` ON `reservation_lines`;--> statement-breakpoint
ALTER TABLE `reservation_lines` ADD `is_held` boolean GENERATED ALWAYS AS (held_until IS NOT NULL) STORED;--> statement-breakpoint
ALTER TABLE `stock` ADD `released_until` datetime(3) DEFAULT '1970-01-01 00:00:00.000' NOT NULL;--> statement-breakpoint
ALTER TABLE `stock` ADD `release_at` datetime(3);--> statement-breakpoint
CREATE INDEX `stock_due` ON `stock` (`release_at`);--> statement-breakpoint
CREATE INDEX `reservation_lines_held` ON `reservation_lines` (`warehouse_id`,`variant_id`,`is_held`,`held_until`,`quantity`);--> statement-breakpoint
UPDATE `stock` SET `release_at` = NOW(3) WHERE `reserved` > 0;

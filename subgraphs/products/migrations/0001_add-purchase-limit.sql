ALTER TABLE `variants` ADD `purchase_limit` int;--> statement-breakpoint
ALTER TABLE `variants` ADD CONSTRAINT `variants_purchase_limit` CHECK (purchase_limit > 0);
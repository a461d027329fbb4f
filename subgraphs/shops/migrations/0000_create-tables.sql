CREATE TABLE `catalogue_products` (
	`product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`is_active` boolean NOT NULL,
	CONSTRAINT `catalogue_products_product_id` PRIMARY KEY(`product_id`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`event_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`type` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`received_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `inbox_event_id` PRIMARY KEY(`event_id`)
);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` varchar(40) COLLATE utf8mb4_bin NOT NULL,
	`owner` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`until` datetime(3) NOT NULL,
	CONSTRAINT `leases_name` PRIMARY KEY(`name`)
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`type` varchar(64) COLLATE utf8mb4_bin NOT NULL,
	`aggregate_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payload` json NOT NULL,
	`recorded_at` datetime(6) NOT NULL DEFAULT NOW(6),
	`attempts` int NOT NULL DEFAULT 0,
	`available_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`delivered_at` datetime(3),
	`last_error` varchar(500) COLLATE utf8mb4_unicode_520_ci,
	CONSTRAINT `outbox_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `price_changes` (
	`shop_product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`number` int NOT NULL,
	`price_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`changed_by` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`changed_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `price_changes_pk` PRIMARY KEY(`shop_product_id`,`number`),
	CONSTRAINT `price_changes_price` CHECK(price_minor > 0 AND number > 0)
);
--> statement-breakpoint
CREATE TABLE `shop_products` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`product_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`variant_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`price_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`price_number` int NOT NULL DEFAULT 1,
	`is_offered` boolean NOT NULL DEFAULT true,
	`product_is_active` boolean NOT NULL,
	`is_active` boolean GENERATED ALWAYS AS (is_offered AND product_is_active) STORED,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `shop_products_id` PRIMARY KEY(`id`),
	CONSTRAINT `shop_products_variant` UNIQUE(`shop_id`,`variant_id`),
	CONSTRAINT `shop_products_price` CHECK(price_minor > 0 AND price_number > 0)
);
--> statement-breakpoint
CREATE TABLE `shops` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`slug` varchar(120) COLLATE utf8mb4_bin NOT NULL,
	`name` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`description` text NOT NULL,
	`city` varchar(120) COLLATE utf8mb4_unicode_520_ci NOT NULL,
	`province` varchar(120) COLLATE utf8mb4_unicode_520_ci,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	`updated_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `shops_id` PRIMARY KEY(`id`),
	CONSTRAINT `shops_slug` UNIQUE(`slug`)
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`user_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`role` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`invitation_id` varchar(32) COLLATE utf8mb4_bin,
	`since` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `staff_pk` PRIMARY KEY(`shop_id`,`user_id`),
	CONSTRAINT `staff_phone_number` UNIQUE(`shop_id`,`phone_number`),
	CONSTRAINT `staff_role` CHECK(role IN ('OWNER', 'STAFF')),
	CONSTRAINT `staff_invited` CHECK((role = 'OWNER') = (invitation_id IS NULL))
);
--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`phone_number` varchar(16) COLLATE utf8mb4_bin NOT NULL,
	`invited_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `staff_invitations_id` PRIMARY KEY(`id`),
	CONSTRAINT `staff_invitations_phone_number` UNIQUE(`shop_id`,`phone_number`)
);
--> statement-breakpoint
CREATE INDEX `outbox_undelivered` ON `outbox` (`delivered_at`,`recorded_at`,`id`);--> statement-breakpoint
CREATE INDEX `shop_products_by_variant` ON `shop_products` (`variant_id`,`is_active`,`price_minor`,`currency`);--> statement-breakpoint
CREATE INDEX `shop_products_by_product` ON `shop_products` (`product_id`,`is_active`,`price_minor`,`currency`);--> statement-breakpoint
CREATE INDEX `shop_products_by_shop` ON `shop_products` (`shop_id`,`is_active`,`id`);--> statement-breakpoint
CREATE INDEX `staff_by_user` ON `staff` (`user_id`,`shop_id`);--> statement-breakpoint
CREATE INDEX `staff_invitations_by_phone_number` ON `staff_invitations` (`phone_number`);
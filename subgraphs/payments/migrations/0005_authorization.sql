CREATE TABLE `payment_captures` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`is_last` boolean NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `payment_captures_id` PRIMARY KEY(`id`),
	CONSTRAINT `payment_captures_part` UNIQUE(`payment_id`,`shop_id`),
	CONSTRAINT `payment_captures_status` CHECK(status IN ('PENDING', 'SUCCEEDED')),
	CONSTRAINT `payment_captures_open_is_due` CHECK((status = 'PENDING') = (due_at IS NOT NULL)),
	CONSTRAINT `payment_captures_amount` CHECK(amount_minor > 0)
);
--> statement-breakpoint
CREATE TABLE `payment_voids` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `payment_voids_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE TABLE `sandbox_captures` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`charge_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_captures_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_status`;--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_method`;--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_amounts`;--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_refund_of_captured`;--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_refunded`;--> statement-breakpoint
ALTER TABLE `payments` DROP CONSTRAINT `payments_partially_refunded`;--> statement-breakpoint
ALTER TABLE `refunds` DROP CONSTRAINT `refunds_status`;--> statement-breakpoint
ALTER TABLE `refunds` DROP CONSTRAINT `refunds_amount`;--> statement-breakpoint
ALTER TABLE `ledger_entries` DROP CONSTRAINT `ledger_entries_account`;--> statement-breakpoint
ALTER TABLE `sandbox_charges` DROP CONSTRAINT `sandbox_charges_amounts`;--> statement-breakpoint
ALTER TABLE `payments` ADD `capture_when` varchar(32) COLLATE utf8mb4_bin DEFAULT 'AT_ONCE' NOT NULL;--> statement-breakpoint
ALTER TABLE `payments` ADD `authorized_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `payments` ADD `voided_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `refunds` ADD `voided_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `refunds` ADD `confirmed_by` varchar(32) COLLATE utf8mb4_bin;--> statement-breakpoint
ALTER TABLE `sandbox_charges` ADD `uncaptured_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sandbox_charges` ADD `is_captured_later` boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `payment_captures_due` ON `payment_captures` (`due_at`);--> statement-breakpoint
CREATE INDEX `payment_voids_due` ON `payment_voids` (`due_at`);--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_cash` CHECK ((method = 'CASH_ON_DELIVERY') = (provider = 'CASH'));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_capture_when` CHECK (capture_when IN ('AT_ONCE', 'WHEN_SHIPPED', 'WHEN_DELIVERED'));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_authorized` CHECK ((status IN ('AUTHORIZED', 'PARTIALLY_CAPTURED')) = (authorized_minor > 0));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_partially_captured` CHECK (authorized_minor = 0 OR (status = 'PARTIALLY_CAPTURED') = (authorized_minor + voided_minor < amount_minor));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_voided` CHECK ((status = 'VOIDED') = (voided_minor = amount_minor));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_at_once` CHECK (capture_when <> 'AT_ONCE' OR authorized_minor + voided_minor = 0);--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_status` CHECK (status IN ('CREATED', 'PENDING', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'DECLINED', 'VOIDED', 'PARTIALLY_REFUNDED', 'REFUNDED'));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_method` CHECK (method IN ('CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT', 'CASH_ON_DELIVERY'));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_amounts` CHECK (amount_minor > 0 AND 0 <= authorized_minor AND 0 <= voided_minor AND 0 <= refunded_minor AND refunded_minor <= refund_requested_minor AND refund_requested_minor <= amount_minor - authorized_minor - voided_minor);--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_refund_of_captured` CHECK (refund_requested_minor = 0 OR status IN ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_refunded` CHECK ((status = 'REFUNDED') = (authorized_minor = 0 AND 0 < refunded_minor AND refunded_minor = amount_minor - voided_minor));--> statement-breakpoint
ALTER TABLE `payments` ADD CONSTRAINT `payments_partially_refunded` CHECK ((status = 'PARTIALLY_REFUNDED') = (authorized_minor = 0 AND 0 < refunded_minor AND refunded_minor < amount_minor - voided_minor));--> statement-breakpoint
ALTER TABLE `refunds` ADD CONSTRAINT `refunds_voided` CHECK (status = 'REFUSED' OR (status = 'VOIDED') = (0 < voided_minor AND voided_minor = amount_minor));--> statement-breakpoint
ALTER TABLE `refunds` ADD CONSTRAINT `refunds_status` CHECK (status IN ('PENDING', 'SUCCEEDED', 'VOIDED', 'REFUSED'));--> statement-breakpoint
ALTER TABLE `refunds` ADD CONSTRAINT `refunds_amount` CHECK (amount_minor > 0 OR status NOT IN ('SUCCEEDED', 'VOIDED'));--> statement-breakpoint
ALTER TABLE `ledger_entries` ADD CONSTRAINT `ledger_entries_account` CHECK (account IN ('PROVIDER', 'CASH', 'CLIENTS', 'SHIPPING', 'COMMISSION', 'PAYOUTS', 'SHOP'));--> statement-breakpoint
ALTER TABLE `sandbox_charges` ADD CONSTRAINT `sandbox_charges_amounts` CHECK (0 <= refunded_minor AND refunded_minor <= amount_minor - uncaptured_minor);
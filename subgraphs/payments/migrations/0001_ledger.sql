CREATE TABLE `commission_changes` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`number` int NOT NULL,
	`basis_points` int NOT NULL,
	`changed_by` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`changed_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `commission_changes_pk` PRIMARY KEY(`shop_id`,`number`)
);
--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`transaction_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`account` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin,
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	CONSTRAINT `ledger_entries_id` PRIMARY KEY(`id`),
	CONSTRAINT `ledger_entries_account` CHECK(account IN ('PROVIDER', 'CLIENTS', 'COMMISSION', 'PAYOUTS', 'SHOP')),
	CONSTRAINT `ledger_entries_shop` CHECK((account = 'SHOP') = (shop_id IS NOT NULL)),
	CONSTRAINT `ledger_entries_amount` CHECK(amount_minor <> 0)
);
--> statement-breakpoint
CREATE TABLE `ledger_transactions` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`kind` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`cause_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`payment_id` varchar(32) COLLATE utf8mb4_bin,
	`at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `ledger_transactions_id` PRIMARY KEY(`id`),
	CONSTRAINT `ledger_transactions_cause` UNIQUE(`cause_id`,`kind`),
	CONSTRAINT `ledger_transactions_kind` CHECK(kind IN ('CAPTURE', 'SALE', 'REFUND_PROMISED', 'REFUND', 'PAYOUT', 'PAYOUT_PAID', 'PAYOUT_FAILED')),
	CONSTRAINT `ledger_transactions_payment` CHECK((payment_id IS NULL) = (kind IN ('PAYOUT', 'PAYOUT_PAID', 'PAYOUT_FAILED')))
);
--> statement-breakpoint
CREATE TABLE `payment_shares` (
	`payment_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`amount_minor` bigint NOT NULL,
	`commission_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`returned_minor` bigint NOT NULL DEFAULT 0,
	`commission_returned_minor` bigint NOT NULL DEFAULT 0,
	CONSTRAINT `payment_shares_pk` PRIMARY KEY(`payment_id`,`shop_id`),
	CONSTRAINT `payment_shares_amounts` CHECK(0 <= commission_minor AND commission_minor <= amount_minor),
	CONSTRAINT `payment_shares_returned` CHECK(0 <= commission_returned_minor AND commission_returned_minor <= commission_minor AND commission_returned_minor <= returned_minor AND returned_minor - commission_returned_minor <= amount_minor - commission_minor)
);
--> statement-breakpoint
CREATE TABLE `shop_accounts` (
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`balance_minor` bigint NOT NULL DEFAULT 0,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`commission_basis_points` int,
	`commission_changes` int NOT NULL DEFAULT 0,
	CONSTRAINT `shop_accounts_shop_id` PRIMARY KEY(`shop_id`),
	CONSTRAINT `shop_accounts_commission` CHECK(commission_basis_points BETWEEN 0 AND 10000),
	CONSTRAINT `shop_accounts_changes` CHECK((commission_changes = 0) = (commission_basis_points IS NULL))
);
--> statement-breakpoint
CREATE TABLE `payouts` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'REQUESTED',
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`requested_by` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`failure_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`due_at` datetime(3),
	`attempts` int NOT NULL DEFAULT 0,
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `payouts_id` PRIMARY KEY(`id`),
	CONSTRAINT `payouts_status` CHECK(status IN ('REQUESTED', 'SENT', 'PAID', 'FAILED')),
	CONSTRAINT `payouts_open_is_due` CHECK((status IN ('REQUESTED', 'SENT')) = (due_at IS NOT NULL)),
	CONSTRAINT `payouts_amount` CHECK(amount_minor > 0)
);
--> statement-breakpoint
CREATE TABLE `sandbox_payouts` (
	`id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`shop_id` varchar(32) COLLATE utf8mb4_bin NOT NULL,
	`status` varchar(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PENDING',
	`amount_minor` bigint NOT NULL,
	`currency` char(3) COLLATE utf8mb4_bin NOT NULL,
	`failure_reason` varchar(200) COLLATE utf8mb4_unicode_520_ci,
	`due_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT NOW(3),
	CONSTRAINT `sandbox_payouts_id` PRIMARY KEY(`id`)
);
--> statement-breakpoint
CREATE INDEX `ledger_entries_of_transaction` ON `ledger_entries` (`transaction_id`);--> statement-breakpoint
CREATE INDEX `ledger_entries_by_shop` ON `ledger_entries` (`shop_id`,`id`);--> statement-breakpoint
CREATE INDEX `ledger_transactions_by_payment` ON `ledger_transactions` (`payment_id`);--> statement-breakpoint
CREATE INDEX `payouts_by_shop` ON `payouts` (`shop_id`,`id`);--> statement-breakpoint
CREATE INDEX `payouts_due` ON `payouts` (`due_at`);--> statement-breakpoint
CREATE INDEX `sandbox_payouts_due` ON `sandbox_payouts` (`due_at`);
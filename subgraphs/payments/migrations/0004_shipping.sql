ALTER TABLE `ledger_entries` DROP CONSTRAINT `ledger_entries_account`;--> statement-breakpoint
ALTER TABLE `payment_shares` ADD `shipping_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `payment_shares` ADD `shipping_returned_minor` bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger_entries` ADD CONSTRAINT `ledger_entries_account` CHECK (account IN ('PROVIDER', 'CLIENTS', 'SHIPPING', 'COMMISSION', 'PAYOUTS', 'SHOP'));--> statement-breakpoint
ALTER TABLE `payment_shares` ADD CONSTRAINT `payment_shares_shipping` CHECK (0 <= shipping_returned_minor AND shipping_returned_minor <= shipping_minor);
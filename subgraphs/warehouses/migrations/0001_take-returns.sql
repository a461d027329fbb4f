ALTER TABLE `movements` DROP CONSTRAINT `movements_kind`;--> statement-breakpoint
ALTER TABLE `movements` DROP CONSTRAINT `movements_cause`;--> statement-breakpoint
ALTER TABLE `movements` ADD CONSTRAINT `movements_kind` CHECK (kind IN ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED', 'RETURNED', 'TRANSFER_DISPATCHED', 'TRANSFER_RECEIVED', 'TRANSFER_CANCELLED', 'RETURN_RECEIVED', 'RETURN_WRITTEN_OFF'));--> statement-breakpoint
ALTER TABLE `movements` ADD CONSTRAINT `movements_cause` CHECK (cause_type IN ('ORDER', 'TRANSFER', 'RETURN', 'REQUEST'));
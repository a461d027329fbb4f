DROP TABLE `sandbox_captures`;--> statement-breakpoint
DROP TABLE `sandbox_charges`;--> statement-breakpoint
DROP TABLE `sandbox_failures`;--> statement-breakpoint
DROP TABLE `sandbox_payouts`;--> statement-breakpoint
DROP TABLE `sandbox_refunds`;--> statement-breakpoint
DROP TABLE `sandbox_secrets`;--> statement-breakpoint
DROP TABLE `sandbox_webhooks`;
import { sql } from 'drizzle-orm';
import { boolean, check, index, int, mysqlTable, text } from 'drizzle-orm/mysql-core';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import type { Charge, ChargeRefund, Instructions, ProviderPayout } from '../provider.ts';
import type { CardToken } from './card-tokens.ts';
import type { FailingOperation, FailureKind } from './failure.rules.ts';

/** What the sandbox was asked to charge, by the key that it was asked with: our payment's id. */
export const sandboxCharges = mysqlTable(
  'sandbox_charges',
  {
    id: id().primaryKey(),
    status: oneOf<Charge['status']>().notNull().default('PENDING'),
    /** Null for what is not paid by card. */
    cardToken: oneOf<CardToken>(),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    /** Of the amount, what was authorised and is not captured, or never will be. */
    uncapturedMinor: minorUnits().notNull().default(sql`0`),
    isCapturedLater: boolean().notNull().default(false),
    /** Whether its end is told by two webhooks, and an outdated one after them. */
    isToldTwice: boolean().notNull().default(false),
    refundedMinor: minorUnits().notNull().default(sql`0`),
    instructions: document<Instructions>(),
    declineReason: words({ length: 200 }),
    /** When the bank answers; null once it has. */
    dueAt: moment(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the sweep that lets the bank answer.
    index('sandbox_charges_due').on(table.dueAt),
    check('sandbox_charges_amounts', sql`0 <= refunded_minor AND refunded_minor <= amount_minor - uncaptured_minor`),
  ],
);

/** What it was asked to take of what was authorised, by the key that it was asked with: our capture's id. */
export const sandboxCaptures = mysqlTable('sandbox_captures', {
  id: id().primaryKey(),
  chargeId: id().notNull(),
  amountMinor: minorUnits().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});

/** What it was asked to give back, by the key that it was asked with: our refund's id. */
export const sandboxRefunds = mysqlTable(
  'sandbox_refunds',
  {
    id: id().primaryKey(),
    chargeId: id().notNull(),
    status: oneOf<ChargeRefund['status']>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    isToldTwice: boolean().notNull().default(false),
    dueAt: moment(),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that lets the bank answer.
  (table) => [index('sandbox_refunds_due').on(table.dueAt)],
);

/** What it was asked to pay out, by the key that it was asked with: our payout's id. */
export const sandboxPayouts = mysqlTable(
  'sandbox_payouts',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    status: oneOf<ProviderPayout['status']>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    failureReason: words({ length: 200 }),
    isToldTwice: boolean().notNull().default(false),
    dueAt: moment(),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that lets the bank answer.
  (table) => [index('sandbox_payouts_due').on(table.dueAt)],
);

/** Messages to us, sent until one is answered with 2xx. */
export const sandboxWebhooks = mysqlTable(
  'sandbox_webhooks',
  {
    /** The `webhook-id`: the same at every attempt. */
    id: id().primaryKey(),
    /** Exactly the bytes that are signed and sent. */
    body: text().notNull(),
    /** When it is sent (again); null once it was taken. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    lastError: words({ length: 200 }),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that sends them.
  (table) => [index('sandbox_webhooks_due').on(table.dueAt)],
);

/** The webhook secret that was made here, for when the environment gives none. */
export const sandboxSecrets = mysqlTable('sandbox_secrets', {
  name: code({ length: 40 }).primaryKey(),
  secret: code({ length: 128 }).notNull(),
});

/** What shall go wrong, so many times more. Written by tests and developers only. */
export const sandboxFailures = mysqlTable(
  'sandbox_failures',
  {
    id: id().primaryKey(),
    operation: oneOf<FailingOperation>().notNull(),
    kind: oneOf<FailureKind>().notNull(),
    timesLeft: int().notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves what shall go wrong next with an operation.
    index('sandbox_failures_by_operation').on(table.operation, table.id),
    check('sandbox_failures_times', sql`times_left >= 0`),
  ],
);

export type SandboxFailure = typeof sandboxFailures.$inferSelect;
export type SandboxCharge = typeof sandboxCharges.$inferSelect;
export type SandboxRefund = typeof sandboxRefunds.$inferSelect;
export type SandboxPayout = typeof sandboxPayouts.$inferSelect;

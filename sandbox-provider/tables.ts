import { currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, sql, text } from '#mysql/drizzle.ts';
import type { CardToken } from './card-tokens.ts';
import type { FailingOperation, FailureKind } from './failure.rules.ts';
import type { Charge, Instructions, Payout, Refund } from './messages.ts';

/** What we were asked to charge, by the key that it was asked with: the customer's id of the payment. */
export const charges = mysqlTable(
  'charges',
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
    index('charges_due').on(table.dueAt),
    check('charges_amounts', sql`0 <= refunded_minor AND refunded_minor <= amount_minor - uncaptured_minor`),
  ],
);

/** What we were asked to take of what was authorised, by the customer's id of the capture. */
export const captures = mysqlTable('captures', {
  id: id().primaryKey(),
  chargeId: id().notNull(),
  amountMinor: minorUnits().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});

/** What we were asked to give back, by the customer's id of the refund. */
export const refunds = mysqlTable(
  'refunds',
  {
    id: id().primaryKey(),
    chargeId: id().notNull(),
    status: oneOf<Refund['status']>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    isToldTwice: boolean().notNull().default(false),
    dueAt: moment(),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that lets the bank answer.
  (table) => [index('refunds_due').on(table.dueAt)],
);

/** What we were asked to pay out, by the customer's id of the payout. */
export const payouts = mysqlTable(
  'payouts',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    status: oneOf<Payout['status']>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    failureReason: words({ length: 200 }),
    isToldTwice: boolean().notNull().default(false),
    dueAt: moment(),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that lets the bank answer.
  (table) => [index('payouts_due').on(table.dueAt)],
);

/** Messages to the customer, sent until one is answered with 2xx. */
export const webhooks = mysqlTable(
  'webhooks',
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
  (table) => [index('webhooks_due').on(table.dueAt)],
);

/** What shall go wrong, so many times more. Written by tests and developers only. */
export const failures = mysqlTable(
  'failures',
  {
    id: id().primaryKey(),
    operation: oneOf<FailingOperation>().notNull(),
    kind: oneOf<FailureKind>().notNull(),
    timesLeft: int().notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves what shall go wrong next with an operation.
    index('failures_by_operation').on(table.operation, table.id),
    check('failures_times', sql`times_left >= 0`),
  ],
);

export type FailureRow = typeof failures.$inferSelect;
export type ChargeRow = typeof charges.$inferSelect;
export type RefundRow = typeof refunds.$inferSelect;
export type PayoutRow = typeof payouts.$inferSelect;

import { currencyColumn, databaseNow, id, minorUnits, moment, oneOf } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, sql, uniqueIndex } from '#mysql/drizzle.ts';

/** What was authorised for the part of a shop, and is taken: all that was not voided before. Each part is taken once. */
export const paymentCaptures = mysqlTable(
  'payment_captures',
  {
    /** What the provider knows it by. */
    id: id().primaryKey(),
    paymentId: id().notNull(),
    shopId: id().notNull(),
    status: oneOf<'PENDING' | 'SUCCEEDED'>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    /** Whether nothing was left to be captured after it when it was asked for. */
    isLast: boolean().notNull(),
    /** When the provider is asked (again); null once it has succeeded. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // The part of a shop is captured once, whatever is told how often. Serves the captures of a payment.
    uniqueIndex('payment_captures_part').on(table.paymentId, table.shopId),
    // Serves the sweep that resumes captures.
    index('payment_captures_due').on(table.dueAt),
    check('payment_captures_status', sql`status IN ('PENDING', 'SUCCEEDED')`),
    check('payment_captures_open_is_due', sql`(status = 'PENDING') = (due_at IS NOT NULL)`),
    check('payment_captures_amount', sql`amount_minor > 0`),
  ],
);

/**
 * Payments of which nothing more is wanted, with something left at the provider that it need not keep for us: those that were
 * voided in part and will be captured no further, and those that were cancelled.
 */
export const paymentVoids = mysqlTable(
  'payment_voids',
  {
    /** The payment. */
    id: id().primaryKey(),
    /** When the provider is told (again); null once it knows. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the sweep that resumes voids.
  (table) => [index('payment_voids_due').on(table.dueAt)],
);

export type PaymentCapture = typeof paymentCaptures.$inferSelect;

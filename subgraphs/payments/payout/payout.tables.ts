import { currencyColumn, databaseNow, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { check, index, int, mysqlTable, sql } from '#mysql/drizzle.ts';

export type PayoutStatus = 'REQUESTED' | 'SENT' | 'PAID' | 'FAILED';

/** Money on its way to a shop: taken from its balance when it is asked for, and put back when it fails. */
export const payouts = mysqlTable(
  'payouts',
  {
    /** What the provider knows it by. */
    id: id().primaryKey(),
    shopId: id().notNull(),
    status: oneOf<PayoutStatus>().notNull().default('REQUESTED'),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    requestedBy: id().notNull(),
    failureReason: words({ length: 200 }),
    /** When the provider is asked (again); null once it is over. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the payouts of a shop, newest first: ids are in order of time.
    index('payouts_by_shop').on(table.shopId, table.id),
    // Serves the sweep that resumes payouts.
    index('payouts_due').on(table.dueAt),
    check('payouts_status', sql`status IN ('REQUESTED', 'SENT', 'PAID', 'FAILED')`),
    check('payouts_open_is_due', sql`(status IN ('REQUESTED', 'SENT')) = (due_at IS NOT NULL)`),
    check('payouts_amount', sql`amount_minor > 0`),
  ],
);

export type PayoutRow = typeof payouts.$inferSelect;

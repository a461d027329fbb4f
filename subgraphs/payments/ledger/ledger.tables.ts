import { currencyColumn, databaseNow, id, minorUnits, moment, oneOf } from '#mysql/columns.ts';
import { check, index, int, mysqlTable, primaryKey, sql, uniqueIndex } from '#mysql/drizzle.ts';

/**
 * Where money is (PROVIDER: what the provider holds for us; CASH: what carriers took at the door) and whose it is: the CLIENTS' until their order is PAID and
 * again once a refund is promised, a SHOP's, the marketplace's COMMISSION, what it has to pay carriers with (SHIPPING), and
 * what PAYOUTS are on their way.
 */
export type Account = 'PROVIDER' | 'CASH' | 'CLIENTS' | 'SHIPPING' | 'COMMISSION' | 'PAYOUTS' | 'SHOP';

export type LedgerTransactionKind =
  | 'CAPTURE'
  | 'SALE'
  | 'REFUND_PROMISED'
  | 'REFUND'
  | 'PAYOUT'
  | 'PAYOUT_PAID'
  | 'PAYOUT_FAILED';

/** One movement of money between accounts, whose entries sum to zero. Never altered. */
export const ledgerTransactions = mysqlTable(
  'ledger_transactions',
  {
    id: id().primaryKey(),
    kind: oneOf<LedgerTransactionKind>().notNull(),
    /** The payment, capture, refund or payout that it is about: each has its effect once. */
    causeId: id().notNull(),
    /** Whose money it is; null for a payout, which is of many payments. */
    paymentId: id(),
    at: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('ledger_transactions_cause').on(table.causeId, table.kind),
    // Serves what has become of the money of a payment.
    index('ledger_transactions_by_payment').on(table.paymentId),
    check(
      'ledger_transactions_kind',
      sql`kind IN ('CAPTURE', 'SALE', 'REFUND_PROMISED', 'REFUND', 'PAYOUT', 'PAYOUT_PAID', 'PAYOUT_FAILED')`,
    ),
    check(
      'ledger_transactions_payment',
      sql`(payment_id IS NULL) = (kind IN ('PAYOUT', 'PAYOUT_PAID', 'PAYOUT_FAILED'))`,
    ),
  ],
);

/** Never altered. What is held stands above zero, what is owed or earned below it. */
export const ledgerEntries = mysqlTable(
  'ledger_entries',
  {
    id: id().primaryKey(),
    transactionId: id().notNull(),
    account: oneOf<Account>().notNull(),
    /** Whose account, where it is a SHOP's. */
    shopId: id(),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
  },
  (table) => [
    index('ledger_entries_of_transaction').on(table.transactionId),
    // Serves the ledger of a shop, newest first: ids are in order of time.
    index('ledger_entries_by_shop').on(table.shopId, table.id),
    check(
      'ledger_entries_account',
      sql`account IN ('PROVIDER', 'CASH', 'CLIENTS', 'SHIPPING', 'COMMISSION', 'PAYOUTS', 'SHOP')`,
    ),
    check('ledger_entries_shop', sql`(account = 'SHOP') = (shop_id IS NOT NULL)`),
    check('ledger_entries_amount', sql`amount_minor <> 0`),
  ],
);

/**
 * What a shop has with the marketplace. Only shops have a balance in a row: it is what a payout is checked against. The
 * other accounts are touched by every payment, which would all wait for one row; theirs is the sum of the entries.
 */
export const shopAccounts = mysqlTable(
  'shop_accounts',
  {
    shopId: id().primaryKey(),
    /** What is owed to the shop, and no payout was asked for: the entries of the shop with the sign turned. */
    balanceMinor: minorUnits().notNull().default(sql`0`),
    currency: currencyColumn().notNull(),
    /** The shop's own commission, of 10,000; null where it is that of the marketplace. */
    commissionBasisPoints: int(),
    /** How often it was set: the number of the last one in `commission_changes`. */
    commissionChanges: int().notNull().default(0),
  },
  () => [
    check('shop_accounts_commission', sql`commission_basis_points BETWEEN 0 AND 10000`),
    check('shop_accounts_changes', sql`(commission_changes = 0) = (commission_basis_points IS NULL)`),
  ],
);

/** The commissions that a shop has had of its own. Numbered under the lock of its account. */
export const commissionChanges = mysqlTable(
  'commission_changes',
  {
    shopId: id().notNull(),
    number: int().notNull(),
    basisPoints: int().notNull(),
    changedBy: id().notNull(),
    changedAt: moment().notNull().default(databaseNow),
  },
  (table) => [primaryKey({ name: 'commission_changes_pk', columns: [table.shopId, table.number] })],
);

/** What each shop gets of a payment, as the order and the commission were when it was started. */
export const paymentShares = mysqlTable(
  'payment_shares',
  {
    paymentId: id().notNull(),
    shopId: id().notNull(),
    /** The goods of the shop's part of the order, with the commission. */
    amountMinor: minorUnits().notNull(),
    commissionMinor: minorUnits().notNull(),
    /** What the client pays for shipping that part: the marketplace's, to pay carriers with, and without commission. */
    shippingMinor: minorUnits().notNull().default(sql`0`),
    currency: currencyColumn().notNull(),
    /** Promised to be given back to the client: of the goods, of the commission in them, and of the shipping. */
    returnedMinor: minorUnits().notNull().default(sql`0`),
    commissionReturnedMinor: minorUnits().notNull().default(sql`0`),
    shippingReturnedMinor: minorUnits().notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ name: 'payment_shares_pk', columns: [table.paymentId, table.shopId] }),
    check('payment_shares_amounts', sql`0 <= commission_minor AND commission_minor <= amount_minor`),
    check(
      'payment_shares_returned',
      sql`0 <= commission_returned_minor AND commission_returned_minor <= commission_minor AND commission_returned_minor <= returned_minor AND returned_minor - commission_returned_minor <= amount_minor - commission_minor`,
    ),
    check('payment_shares_shipping', sql`0 <= shipping_returned_minor AND shipping_returned_minor <= shipping_minor`),
  ],
);

export type PaymentShare = typeof paymentShares.$inferSelect;
export type CommissionChangeRow = typeof commissionChanges.$inferSelect;

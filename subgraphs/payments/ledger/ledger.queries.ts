import type { Connection, PageArguments } from '#kernel/pages.ts';
import { readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, lt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { ledgerEntries, ledgerTransactions, type PaymentShare, paymentShares, shopAccounts } from './ledger.tables.ts';

type ShopAccount = typeof shopAccounts.$inferSelect;

export async function shopAccountsById(read: Reader, shopIds: readonly string[]): Promise<Map<string, ShopAccount>> {
  const rows = await findRows(read, shopAccounts, 'shopId', shopIds);
  return byKey(rows, (row) => row.shopId);
}

/** The shares of a payment, in the order in which everybody locks shops. */
export function sharesOfPayment(read: Reader, paymentId: string): Promise<PaymentShare[]> {
  return findRows(read, paymentShares, 'paymentId', [paymentId], 'shopId');
}

/** An entry of a shop's ledger with what it was for. */
export type LedgerEntryRow = typeof ledgerEntries.$inferSelect &
  Pick<typeof ledgerTransactions.$inferSelect, 'kind' | 'causeId' | 'paymentId' | 'at'>;

/** A page of the ledger of each shop, newest first: one statement for all. */
export async function entriesOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<LedgerEntryRow>>> {
  const { first, after } = readPage(page, 1);
  const { id, transactionId, account, shopId, amountMinor, currency } = ledgerEntries;
  const { kind, causeId, paymentId, at } = ledgerTransactions;
  const columns = { id, transactionId, account, shopId, amountMinor, currency, kind, causeId, paymentId, at };
  return pagePerParent(read, shopIds, page, {
    selects: (shop) => [
      read
        .select(columns)
        .from(ledgerEntries)
        .innerJoin(ledgerTransactions, eq(ledgerTransactions.id, transactionId))
        .where(and(eq(shopId, shop), after ? lt(id, String(after[0])) : undefined))
        .orderBy(desc(id))
        .limit(first + 1),
    ],
    isOf: (row, shop) => row.shopId === shop,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, lt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type PayoutRow, payouts } from '../tables.ts';

export async function payoutsById(read: Reader, ids: readonly string[]): Promise<Map<string, PayoutRow>> {
  const rows = await findRows(read, payouts, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** A page of the payouts of each shop, newest first: one statement for all. */
export async function payoutsOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<PayoutRow>>> {
  const { first, after } = readPage(page, 1);
  return pagePerParent(read, shopIds, page, {
    selects: (shopId) => [
      read
        .select()
        .from(payouts)
        .where(and(eq(payouts.shopId, shopId), after ? lt(payouts.id, String(after[0])) : undefined))
        .orderBy(desc(payouts.id))
        .limit(first + 1),
    ],
    isOf: (row, shopId) => row.shopId === shopId,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

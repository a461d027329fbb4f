import { readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, getTableColumns, gt, inArray, sql } from '#mysql/drizzle.ts';
import { type CommissionChangeRow, commissionChanges, shopAccounts } from '../tables.ts';

/** The latest commissions of each shop's own, newest first. */
export async function commissionChangesOfShops(
  read: Reader,
  shopIds: readonly string[],
  page: { readonly first: number },
): Promise<Map<string, CommissionChangeRow[]>> {
  const { first } = readPage(page, 1);
  const rows = await read
    .select(getTableColumns(commissionChanges))
    .from(shopAccounts)
    .innerJoin(commissionChanges, eq(commissionChanges.shopId, shopAccounts.shopId))
    .where(
      and(
        inArray(shopAccounts.shopId, [...shopIds]),
        gt(commissionChanges.number, sql`${shopAccounts.commissionChanges} - ${first}`),
      ),
    )
    .orderBy(desc(commissionChanges.number));
  return Map.groupBy(rows, (row) => row.shopId);
}

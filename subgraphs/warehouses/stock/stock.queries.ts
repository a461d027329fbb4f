import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, asc, eq, gt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { type StockLevelRow, stock } from '../tables.ts';

export async function readLevel(read: Reader, warehouseId: string, variantId: string): Promise<StockLevelRow | null> {
  const [level] = await read
    .select()
    .from(stock)
    .where(and(eq(stock.warehouseId, warehouseId), eq(stock.variantId, variantId)));
  return level ?? null;
}

/** A page of the stock of each warehouse, by variant. */
export async function stockOfWarehouses(
  read: Reader,
  ids: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<StockLevelRow>>> {
  const { first, after } = readPage(page, 1);
  const beyond = after ? gt(stock.variantId, String(after[0])) : undefined;
  return pagePerParent(read, ids, page, {
    selects: (id) => [
      read
        .select()
        .from(stock)
        .where(and(eq(stock.warehouseId, id), beyond))
        .orderBy(asc(stock.variantId))
        .limit(first + 1),
    ],
    isOf: (row, id) => row.warehouseId === id,
    keyOf: (row) => row.variantId,
    order: 'ascending',
  });
}

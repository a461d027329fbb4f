import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, lt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { movements, type StockMovementRow } from '../tables.ts';

export async function movementsById(read: Reader, ids: readonly string[]): Promise<Map<string, StockMovementRow>> {
  const rows = await findRows(read, movements, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** A page of the ledger of each warehouse, newest first, of one variant or of all. */
export async function movementsOfWarehouses(
  read: Reader,
  ids: readonly string[],
  page: PageArguments & { variantId?: string | null | undefined },
): Promise<Map<string, Connection<StockMovementRow>>> {
  const { first, after } = readPage(page, 1);
  const wanted = and(
    page.variantId ? eq(movements.variantId, page.variantId) : undefined,
    after ? lt(movements.id, String(after[0])) : undefined,
  );
  return pagePerParent(read, ids, page, {
    selects: (id) => [
      read
        .select()
        .from(movements)
        .where(and(eq(movements.warehouseId, id), wanted))
        .orderBy(desc(movements.id))
        .limit(first + 1),
    ],
    isOf: (row, id) => row.warehouseId === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, desc, eq, lt, type Placeholder } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type StockTransferLineRow, type StockTransferRow, transferLines, transfers } from '../tables.ts';

export async function transfersById(read: Reader, ids: readonly string[]): Promise<Map<string, StockTransferRow>> {
  const rows = await findRows(read, transfers, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** By variant. */
export async function linesOfTransfers(
  read: Reader,
  ids: readonly string[],
): Promise<Map<string, StockTransferLineRow[]>> {
  const rows = await findRows(read, transferLines, 'transferId', ids, 'transferId', 'variantId');
  return Map.groupBy(rows, (row) => row.transferId);
}

/** A page of the transfers from or to each warehouse, newest first. */
export async function transfersOfWarehouses(
  read: Reader,
  ids: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<StockTransferRow>>> {
  const { first, after } = readPage(page, 1);
  const beyond = after ? lt(transfers.id, String(after[0])) : undefined;
  const at = (end: typeof transfers.fromId | typeof transfers.toId, warehouseId: Placeholder) =>
    read
      .select()
      .from(transfers)
      .where(and(eq(end, warehouseId), beyond))
      .orderBy(desc(transfers.id))
      .limit(first + 1);
  return pagePerParent(read, ids, page, {
    selects: (id) => [at(transfers.fromId, id), at(transfers.toId, id)],
    isOf: (row, id) => row.fromId === id || row.toId === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

import { chunksOf, marks, readRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { StockLevelRow } from '../tables.ts';
import { compare, rowKey } from './movement.rules.ts';

/** Names a stock row. */
export type StockKey = Pick<StockLevelRow, 'warehouseId' | 'variantId'>;

const mostPerStatement = 500;

/**
 * Locks these rows as far as they are there, and reads them. Everybody locks in the order of the primary key, which is
 * why the index is forced: over another one the rows would come in another order, and two orders make a deadlock.
 */
export async function lockStock(tx: Transaction, keys: readonly StockKey[]): Promise<StockLevelRow[]> {
  const distinct = [...new Map(keys.map((key) => [rowKey(key), key])).values()].sort(
    (left, right) => compare(left.warehouseId, right.warehouseId) || compare(left.variantId, right.variantId),
  );
  const locked: StockLevelRow[] = [];
  for (const some of chunksOf(distinct, mostPerStatement)) locked.push(...(await lockRows(tx, some)));
  return locked;
}

function lockRows(tx: Transaction, keys: readonly StockKey[]): Promise<StockLevelRow[]> {
  const byWarehouse = [...Map.groupBy(keys, ({ warehouseId }) => warehouseId)];
  const wanted = byWarehouse.map(([, rows]) => `(warehouse_id = ? AND variant_id IN (${marks(rows.length)}))`);
  return readRows<StockLevelRow>(
    tx,
    `SELECT warehouse_id AS warehouseId, variant_id AS variantId, shop_id AS shopId, on_hand AS onHand, reserved
      FROM stock FORCE INDEX (PRIMARY) WHERE ${wanted.join(' OR ')} ORDER BY warehouse_id, variant_id FOR UPDATE`,
    byWarehouse.flatMap(([warehouseId, rows]) => [warehouseId, ...rows.map(({ variantId }) => variantId)]),
  );
}

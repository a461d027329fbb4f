import { chunksOf, marks, readRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { StockLevelRow } from '../tables.ts';
import { compare, rowKey } from './movement.rules.ts';

/** Names a stock row. */
export type StockKey = Pick<StockLevelRow, 'warehouseId' | 'variantId'>;

/** A row as it is while it is locked. */
export interface LockedStock extends StockLevelRow {
  /** Holds on it may be over that are in `reserved` still. */
  readonly isDue: boolean;
}

const mostPerStatement = 500;

/**
 * Locks these rows as far as they are there, and reads them. Everybody locks in the order of the primary key, which is
 * why the index is forced: over another one the rows would come in another order, and two orders make a deadlock.
 */
export async function lockStock(tx: Transaction, keys: readonly StockKey[]): Promise<LockedStock[]> {
  const distinct = [...new Map(keys.map((key) => [rowKey(key), key])).values()].sort(
    (left, right) => compare(left.warehouseId, right.warehouseId) || compare(left.variantId, right.variantId),
  );
  const locked: LockedStock[] = [];
  for (const some of chunksOf(distinct, mostPerStatement)) locked.push(...(await lockRows(tx, some)));
  return locked;
}

async function lockRows(tx: Transaction, keys: readonly StockKey[]): Promise<LockedStock[]> {
  const byWarehouse = [...Map.groupBy(keys, ({ warehouseId }) => warehouseId)];
  const wanted = byWarehouse.map(([, some]) => `(warehouse_id = ? AND variant_id IN (${marks(some.length)}))`);
  const rows = await readRows<StockLevelRow & { readonly isDue: number | null }>(
    tx,
    `SELECT warehouse_id AS warehouseId, variant_id AS variantId, shop_id AS shopId, on_hand AS onHand, reserved,
        released_until AS releasedUntil, release_at AS releaseAt, release_at <= NOW(3) AS isDue
      FROM stock FORCE INDEX (PRIMARY) WHERE ${wanted.join(' OR ')} ORDER BY warehouse_id, variant_id FOR UPDATE`,
    byWarehouse.flatMap(([warehouseId, some]) => [warehouseId, ...some.map(({ variantId }) => variantId)]),
  );
  return rows.map((row) => ({ ...row, isDue: Boolean(row.isDue) }));
}

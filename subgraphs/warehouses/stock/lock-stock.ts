import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Transaction } from '#mysql/transaction.ts';
import { type StockLevelRow, stock } from '../tables.ts';

/** Names a stock row. */
export type StockKey = Pick<StockLevelRow, 'warehouseId' | 'variantId'>;

/**
 * Locks these rows as far as they are there, and reads them. Everybody locks in the order of the primary key, which is
 * why the index is forced: over another one the rows would come in another order, and two orders make a deadlock.
 */
export async function lockStock(tx: Transaction, keys: readonly StockKey[]): Promise<StockLevelRow[]> {
  if (keys.length === 0) return [];
  const ofWarehouses = [...Map.groupBy(keys, ({ warehouseId }) => warehouseId)].map(([warehouseId, rows]) => {
    const variantIds = [...new Set(rows.map(({ variantId }) => variantId))];
    return and(eq(stock.warehouseId, warehouseId), inArray(stock.variantId, variantIds));
  });
  return tx
    .select()
    .from(stock, { forceIndex: 'PRIMARY' })
    .where(or(...ofWarehouses))
    .orderBy(asc(stock.warehouseId), asc(stock.variantId))
    .for('update');
}

import { type SQL, sql } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { movements, stock } from '../tables.ts';
import { type NewMovement, netChanges, type StockChange } from './movement.rules.ts';

/**
 * The only way to change stock: the movements go into the ledger, and their sums into the stock rows, which therefore
 * always agree. Two statements, however many movements. Throws when a row would leave its bounds, `0 <= reserved <= on
 * hand`: callers have locked and looked before, so that would be a mistake of ours.
 */
export async function moveStock(tx: Transaction, moved: readonly NewMovement[]): Promise<void> {
  if (moved.length === 0) return;
  const changes = netChanges(moved);
  if (changes.every(({ onHand, reserved }) => onHand > 0 && reserved === 0)) await addToStock(tx, changes);
  else await changeStock(tx, changes);
  await tx.insert(movements).values(moved.map((one) => ({ id: newId('mov'), ...one })));
}

/** Goods come in, perhaps for the first time. */
async function addToStock(tx: Transaction, changes: readonly StockChange[]): Promise<void> {
  await tx
    .insert(stock)
    .values(changes.map((change) => ({ ...change })))
    .onDuplicateKeyUpdate({ set: { onHand: sql`on_hand + VALUES(on_hand)` } });
}

/**
 * Guarded again, whatever was locked before: a lock may be weaker than we think, the guard is not. By the primary key, in
 * whose order everybody locks.
 */
async function changeStock(tx: Transaction, changes: readonly StockChange[]): Promise<void> {
  const within = changes.map(
    ({ warehouseId, variantId, onHand, reserved }) => sql`(warehouse_id = ${warehouseId} AND variant_id = ${variantId}
      AND reserved + ${reserved} >= 0 AND reserved + ${reserved} <= on_hand + ${onHand})`,
  );
  const [{ affectedRows }] = await tx.execute(
    sql`UPDATE ${stock} FORCE INDEX (PRIMARY) SET
      on_hand = on_hand + ${perRow(changes, 'onHand')},
      reserved = reserved + ${perRow(changes, 'reserved')}
      WHERE ${sql.join(within, sql` OR `)}`,
  );
  if (affectedRows !== changes.length) {
    throw new Error(`Only ${affectedRows} of ${changes.length} stock rows can change by ${JSON.stringify(changes)}`);
  }
}

function perRow(changes: readonly StockChange[], column: 'onHand' | 'reserved'): SQL {
  if (changes.every((change) => change[column] === 0)) return sql`0`;
  const cases = changes.map(
    (change) =>
      sql`WHEN warehouse_id = ${change.warehouseId} AND variant_id = ${change.variantId} THEN ${change[column]}`,
  );
  return sql`CASE ${sql.join(cases, sql` `)} ELSE 0 END`;
}

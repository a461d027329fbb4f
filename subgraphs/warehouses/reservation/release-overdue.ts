import { chunksOf, marks, readRows, rowMarks, type SqlValue, writeRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { type LockedStock, lockStock, type StockKey } from '../stock/lock-stock.ts';
import { rowKey } from '../stock/movement.rules.ts';

/** So many rows are looked at by one statement, and by the sweep locked for a few milliseconds. */
const mostRows = 16;

/** The sweep over the rows on which holds may be over, the longest ago first; answers how many it has looked at. */
export async function releaseDue(context: Context): Promise<number> {
  const due = await readRows<StockKey>(
    context.read,
    `SELECT warehouse_id AS warehouseId, variant_id AS variantId FROM stock
      WHERE release_at <= NOW(3) ORDER BY release_at LIMIT ${mostRows}`,
    [],
  );
  await releaseRows(context, due);
  return due.length;
}

/** Gives back what is over on these rows, whether they are due or not; a few at a time. */
export async function releaseRows(context: Context, keys: readonly StockKey[]): Promise<void> {
  for (const some of chunksOf(keys, mostRows)) {
    await context.transaction('release overdue holds', async (tx) => release(tx, await lockStock(tx, some)));
  }
}

/**
 * Takes what holds occupy that are over out of those of the rows that are `due`; all must be locked. Answers all as they are then.
 * Nothing else is written: the rows say until when they did so, and that is what has ended the holds.
 *
 * @param inTime orders whose holds end otherwise in this transaction, though they may be over
 */
export async function releaseOverdue(
  tx: Transaction,
  rows: readonly LockedStock[],
  due: readonly LockedStock[],
  inTime: readonly string[] = [],
): Promise<LockedStock[]> {
  const released = new Map<string, LockedStock>();
  for (const some of chunksOf(due, mostRows)) {
    for (const row of await release(tx, some, inTime)) released.set(rowKey(row), row);
  }
  return rows.map((row) => released.get(rowKey(row)) ?? row);
}

interface Over {
  readonly units: string | number;
  readonly firstEnd: Date | null;
  readonly now: Date;
}

async function release(
  tx: Transaction,
  rows: readonly LockedStock[],
  inTime: readonly string[] = [],
): Promise<LockedStock[]> {
  // Read after the rows are locked: whoever holds or ends something on them has committed, or will find what stands there then.
  const over = await readOver(tx, rows, inTime);
  const released = rows.map((row, index) => {
    const { units, firstEnd, now } = over[index] as Over;
    // The server's clock may have been set back: what was released stays so.
    const releasedUntil = new Date(Math.max(Number(now), Number(row.releasedUntil)));
    return { ...row, reserved: row.reserved - Number(units), releasedUntil, releaseAt: firstEnd, isDue: false };
  });
  await writeRows(tx, {
    text: `INSERT INTO stock (warehouse_id, variant_id, shop_id, on_hand, reserved, released_until, release_at)
      VALUES ${rowMarks(released.length, 7)} ON DUPLICATE KEY UPDATE
        reserved = VALUES(reserved), released_until = VALUES(released_until), release_at = VALUES(release_at)`,
    values: released.flatMap((row) => [
      row.warehouseId,
      row.variantId,
      row.shopId,
      row.onHand,
      row.reserved,
      row.releasedUntil,
      row.releaseAt,
    ]),
  });
  return released;
}

/**
 * In the order of the rows: the units of holds that have ended since the row was released last, and when the next one ends. By
 * itself for each row, so that its two moments are the ends of what is read of the index.
 */
async function readOver(tx: Transaction, rows: readonly LockedStock[], inTime: readonly string[]): Promise<Over[]> {
  const held = 'FROM reservation_lines WHERE warehouse_id = ? AND variant_id = ? AND is_held = TRUE AND held_until';
  const others = inTime.length > 0 ? `AND order_id NOT IN (${marks(inTime.length)})` : '';
  const texts = rows.map(
    (_, index) => `(SELECT ${index} AS place, COALESCE(SUM(quantity), 0) AS units, NOW(3) AS now,
      (SELECT held_until ${held} > NOW(3) ORDER BY held_until LIMIT 1) AS firstEnd
      ${held} > ? AND held_until <= NOW(3) ${others})`,
  );
  const values = rows.flatMap(({ warehouseId, variantId, releasedUntil }): SqlValue[] => {
    return [warehouseId, variantId, warehouseId, variantId, releasedUntil, ...inTime];
  });
  const found = await readRows<Over & { readonly place: number }>(tx, texts.join(' UNION ALL '), values);
  return found.toSorted((left, right) => left.place - right.place);
}

import type { Move } from '#kernel/states.ts';
import { eq } from '#mysql/drizzle.ts';
import { marks, type Statement, writeRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type ReservationStatus, reservations } from '../tables.ts';

/**
 * Moves reservations by compare-and-set, and answers whether they moved. Several at once must be locked before, so that
 * all of them can. The index is forced, since one over the status would lock those of other orders, too.
 */
export async function moveReservations(
  tx: Transaction,
  orderIds: readonly string[],
  { from, to }: Move<ReservationStatus>,
): Promise<boolean> {
  const moved = await writeRows(tx, {
    text: `UPDATE reservations FORCE INDEX (PRIMARY) SET status = ?
      WHERE order_id IN (${marks(orderIds.length)}) AND status IN (${marks(from.length)})`,
    values: [to, ...orderIds, ...from],
  });
  if (moved === 0) return false;
  if (moved !== orderIds.length) throw new Error(`Only ${moved} of ${orderIds.length} reservations moved`);
  await writeRows(tx, linesNotHeld(orderIds));
  return true;
}

/** The other half of a move from HELD: the end of a hold stands at its lines, too. */
export function linesNotHeld(orderIds: readonly string[]): Statement {
  const ids = marks(orderIds.length);
  return {
    text: `UPDATE reservation_lines FORCE INDEX (PRIMARY) SET held_until = NULL WHERE order_id IN (${ids})`,
    values: orderIds,
  };
}

/** Locks the reservation of an order, if there is one, and answers its status. */
export async function lockReservation(tx: Transaction, orderId: string): Promise<ReservationStatus | null> {
  const [row] = await tx
    .select({ status: reservations.status })
    .from(reservations)
    .where(eq(reservations.orderId, orderId))
    .for('update');
  return row?.status ?? null;
}

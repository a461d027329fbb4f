import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Move } from '#kernel/states.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type ReservationStatus, reservationLines, reservations } from '../tables.ts';

/**
 * Moves reservations by compare-and-set, and answers whether they moved. Several at once must be locked before, so that
 * all of them can. The index is forced, since one over the status would lock those of other orders, too.
 */
export async function moveReservations(
  tx: Transaction,
  orderIds: readonly string[],
  { from, to }: Move<ReservationStatus>,
): Promise<boolean> {
  const [{ affectedRows }] = await tx.execute(
    sql`UPDATE ${reservations} FORCE INDEX (PRIMARY) SET status = ${to}
      WHERE ${and(inArray(reservations.orderId, [...orderIds]), inArray(reservations.status, from))}`,
  );
  if (affectedRows === 0) return false;
  if (affectedRows !== orderIds.length)
    throw new Error(`Only ${affectedRows} of ${orderIds.length} reservations moved`);
  await tx
    .update(reservationLines)
    .set({ heldUntil: null })
    .where(inArray(reservationLines.orderId, [...orderIds]));
  return true;
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

import { eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { bookings } from '../tables.ts';
import { bookingsOfOrder } from './booking.queries.ts';
import { bookingMoves } from './booking.states.ts';
import { endBookings } from './end-bookings.ts';

/** The order is over unpaid: its places go back, and a booking that comes late is refused. */
export async function releaseShipping(tx: Transaction, orderId: string): Promise<void> {
  try {
    await insertRows(tx, bookings, [{ orderId, clientId: null, fingerprint: null }]);
  } catch (error) {
    if (!isDuplicate(error, 'PRIMARY')) throw error;
    await tx.select().from(bookings).where(eq(bookings.orderId, orderId)).for('update');
    const parts = await bookingsOfOrder(tx, orderId);
    await endBookings(
      tx,
      parts.map(({ shopOrderId }) => shopOrderId),
      bookingMoves.release,
    );
  }
}

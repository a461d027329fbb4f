import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { bookingParts, bookings, type ShippingBookingRow } from '../tables.ts';
import { takePlaces } from '../window/take-places.ts';
import { bookingsOfOrder } from './booking.queries.ts';
import { bookingMoves } from './booking.states.ts';
import { expireInWindows } from './expire-bookings.ts';

/**
 * The order is paid: what was promised stands. A hold that had ended is taken afresh; where its window is full by now, the
 * goods come by the same carrier at the same price, and no window is promised.
 */
export async function confirmShipping(tx: Transaction, orderId: string): Promise<void> {
  await tx.select().from(bookings).where(eq(bookings.orderId, orderId)).for('update');
  const { from, to } = bookingMoves.confirm;
  await tx
    .update(bookingParts)
    .set({ status: to, heldUntil: null })
    .where(and(eq(bookingParts.orderId, orderId), inArray(bookingParts.status, from)));
  const ended = (await bookingsOfOrder(tx, orderId)).filter(({ status }) =>
    bookingMoves.confirmLate.from.includes(status),
  );
  await expireInWindows(
    tx,
    ended.flatMap(({ windowId }) => windowId ?? []),
  );
  for (const part of ended) await confirmLate(tx, part);
}

async function confirmLate(tx: Transaction, { shopOrderId, windowId }: ShippingBookingRow): Promise<void> {
  const isFull = windowId !== null && (await takePlaces(tx, [windowId])) !== null;
  await tx
    .update(bookingParts)
    .set({ status: bookingMoves.confirmLate.to, windowId: isFull ? null : windowId })
    .where(eq(bookingParts.shopOrderId, shopOrderId));
}

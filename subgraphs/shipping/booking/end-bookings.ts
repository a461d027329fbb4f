import type { Move } from '#kernel/states.ts';
import { and, asc, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type BookingStatus, bookingParts } from '../tables.ts';
import { givePlacesBack } from '../window/take-places.ts';

/** Ends those of the bookings that the move applies to, and gives their places back. Answers how many. */
export async function endBookings(
  tx: Transaction,
  shopOrderIds: readonly string[],
  { from, to }: Move<BookingStatus>,
): Promise<number> {
  if (shopOrderIds.length === 0) return 0;
  const ending = await tx
    .select({ id: bookingParts.shopOrderId, windowId: bookingParts.windowId })
    .from(bookingParts, { forceIndex: 'PRIMARY' })
    .where(and(inArray(bookingParts.shopOrderId, [...shopOrderIds]), inArray(bookingParts.status, from)))
    .orderBy(asc(bookingParts.shopOrderId))
    .for('update');
  if (ending.length === 0) return 0;
  await tx
    .update(bookingParts)
    .set({ status: to, heldUntil: null })
    .where(
      inArray(
        bookingParts.shopOrderId,
        ending.map(({ id }) => id),
      ),
    );
  await givePlacesBack(
    tx,
    ending.flatMap(({ windowId }) => windowId ?? []),
  );
  return ending.length;
}

import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { ExtendShippingHoldInput } from '../generated/resolvers.ts';
import { bookingParts, bookings } from '../tables.ts';
import { bookingsOfOrder } from './booking.queries.ts';
import { bookingClosed } from './booking.refusals.ts';

/** Has what was booked for an order wait longer for its payment. Safe to repeat. */
export async function extendShippingHold(context: Context, { orderId, holdSeconds }: ExtendShippingHoldInput) {
  requireService(context);
  return context.transaction('extend shipping hold', async (tx) => {
    const [booking] = await tx.select().from(bookings).where(eq(bookings.orderId, orderId)).for('update');
    if (!booking) return bookingClosed();
    await tx
      .update(bookingParts)
      .set({ heldUntil: sql`GREATEST(held_until, ${booking.createdAt} + INTERVAL ${holdSeconds} SECOND)` })
      .where(and(eq(bookingParts.orderId, orderId), eq(bookingParts.status, 'HELD')));
    const booked = await bookingsOfOrder(tx, orderId);
    const stands = booked.every(({ status }) => status === 'HELD' || status === 'CONFIRMED');
    if (!stands || booked.length === 0) return bookingClosed();
    return { __typename: 'ExtendShippingHoldSuccess', bookings: booked } as const;
  });
}

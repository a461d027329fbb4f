import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { bookingMoves } from '../booking/booking.states.ts';
import { endBookings } from '../booking/end-bookings.ts';

/** A part that will not be sent needs no place in a window. */
export async function onShopOrderCancelled(
  context: Context,
  event: DeliveredEvent<{ shopOrderId: string }>,
): Promise<void> {
  await context.transaction('on shop order cancelled', async (tx) => {
    if (await takeIn(tx, event)) await endBookings(tx, [event.payload.shopOrderId], bookingMoves.cancel);
  });
}

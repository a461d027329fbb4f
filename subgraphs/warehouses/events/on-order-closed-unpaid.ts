import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { endHold } from '../reservation/release-reservation.ts';

/** An order that is over and was never paid holds nothing any more. */
export async function onOrderClosedUnpaid(
  context: Context,
  event: DeliveredEvent<{ orderId: string; reason: 'CANCELLED' | 'EXPIRED' | 'REFUSED' }>,
) {
  const { orderId, reason } = event.payload;
  await context.transaction('on order closed unpaid', async (tx) => {
    if (await takeIn(tx, event)) await endHold(tx, orderId, reason === 'EXPIRED' ? 'EXPIRED' : 'RELEASED');
  });
}

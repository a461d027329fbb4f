import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { releaseShipping } from '../booking/release-shipping.ts';

/** An order that is over and was never paid holds no place any more. */
export async function onOrderClosedUnpaid(context: Context, event: DeliveredEvent<{ orderId: string }>): Promise<void> {
  await context.transaction('on order closed unpaid', async (tx) => {
    if (await takeIn(tx, event)) await releaseShipping(tx, event.payload.orderId);
  });
}

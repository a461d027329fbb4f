import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { confirmShipping } from '../booking/confirm-shipping.ts';

/** The order is paid, or its payment is promised: what was held for it is promised. */
export async function onOrderPaid(context: Context, event: DeliveredEvent<{ orderId: string }>): Promise<void> {
  await context.transaction('on order paid', async (tx) => {
    if (await takeIn(tx, event)) await confirmShipping(tx, event.payload.orderId);
  });
}

import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { returnRest } from '../reservation/return-goods.ts';

/** What a shop did not ship after all goes back to where it was taken from. */
export async function onShopOrderCancelled(
  context: Context,
  event: DeliveredEvent<{ orderId: string; shopId: string }>,
) {
  const { orderId, shopId } = event.payload;
  await context.transaction('on shop order cancelled', async (tx) => {
    if (await takeIn(tx, event)) await returnRest(tx, orderId, shopId);
  });
}

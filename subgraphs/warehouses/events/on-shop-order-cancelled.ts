import type { shopOrderCancelled } from '#events/catalogue/orders.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { returnRest } from '../reservation/return-goods.ts';

type Cancelled = typeof shopOrderCancelled extends EventType<infer Payload> ? Payload : never;

/** What a shop did not ship after all, or has again, goes back to where it was taken from; what a carrier has lost does not. */
export async function onShopOrderCancelled(context: Context, event: DeliveredEvent<Cancelled>): Promise<void> {
  const { orderId, shopId, isLost } = event.payload;
  // It left the stock when it was sold, and stays out of it.
  if (isLost) return;
  await context.transaction('on shop order cancelled', async (tx) => {
    if (await takeIn(tx, event)) await returnRest(tx, orderId, shopId);
  });
}

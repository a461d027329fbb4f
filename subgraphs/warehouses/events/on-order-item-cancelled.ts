import type { orderItemCancelled } from '#events/catalogue/orders.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { returnUnits } from '../reservation/return-goods.ts';

type Cancelled = typeof orderItemCancelled extends EventType<infer Payload> ? Payload : never;

/** Units of a line that will not be shipped go back to where they were taken from. */
export async function onOrderItemCancelled(context: Context, event: DeliveredEvent<Cancelled>): Promise<void> {
  const { orderId, shopId, variantId, cancelledQuantity: units } = event.payload;
  await context.transaction('on order item cancelled', async (tx) => {
    if (await takeIn(tx, event)) await returnUnits(tx, orderId, { shopId, variantId, units, scope: event.id });
  });
}

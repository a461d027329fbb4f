import type { z } from 'zod';
import type { orderPaid } from '#events/catalogue/orders.ts';
import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { confirmShipping } from '../booking/confirm-shipping.ts';

type OrderFirm = DeliveredEvent<z.output<(typeof orderPaid)['payload']>>;

/** The order is paid, or its payment is promised: what was held for it is promised, too. */
export async function onOrderPaid(context: Context, event: OrderFirm): Promise<void> {
  const { orderId, wasConfirmed } = event.payload;
  // What was promised then may have been cancelled since.
  if (wasConfirmed) return;
  await context.transaction('on order paid', async (tx) => {
    if (await takeIn(tx, event)) await confirmShipping(tx, orderId);
  });
}

import type { z } from 'zod';
import type { orderClosedUnpaid } from '#events/catalogue/orders.ts';
import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { activePaymentsOfOrders } from '../payment/payment.queries.ts';
import { requestCancel } from '../payment/request-cancel.ts';

type OrderClosed = DeliveredEvent<z.output<(typeof orderClosedUnpaid)['payload']>>;

/**
 * Nobody shall pay for an order that is over: its payment that waits is cancelled, by `resumeVoids`. Facts do not wait for the
 * provider.
 */
export async function onOrderClosedUnpaid(context: Context, event: OrderClosed): Promise<void> {
  const { orderId } = event.payload;
  await context.transaction('take in end of order', async (tx) => {
    if (!(await takeIn(tx, event))) return;
    const payment = (await activePaymentsOfOrders(tx, [orderId])).get(orderId);
    if (payment) await requestCancel(tx, payment.id);
  });
}

import type { z } from 'zod';
import type { orderPaid } from '#events/catalogue/orders.ts';
import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { recordSale } from '../ledger/record-sale.ts';
import { paymentsById } from '../payment/payment.queries.ts';

type OrderPaid = DeliveredEvent<z.output<(typeof orderPaid)['payload']>>;

/** The order has its goods and keeps the money: the payment is shared out. */
export async function onOrderPaid(context: Context, event: OrderPaid): Promise<void> {
  const { paymentId, paidThroughOrderId } = event.payload;
  // A replacement: the payment was shared out with the order that it is of, and the shop keeps its part.
  if (paidThroughOrderId) return;
  await context.transaction('take in sale', async (tx) => {
    if (!(await takeIn(tx, event))) return;
    const payment = (await paymentsById(tx, [paymentId])).get(paymentId);
    if (!payment) throw new Error(`An order was paid by ${paymentId}, which is no payment`);
    // What is captured part by part is shared out with each capture.
    if (payment.captureWhen === 'AT_ONCE') await recordSale(tx, payment);
  });
}

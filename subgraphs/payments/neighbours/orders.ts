import type { Context } from '#subgraph/context.ts';
import { OrderForPaymentDocument, type OrderForPaymentQuery } from '../generated/orders.ts';

export type OrderForPayment = NonNullable<OrderForPaymentQuery['orderForPayment']>;

/** The order with this id, whoever's it is; null when there is none. */
export async function orderForPayment(context: Context, orderId: string): Promise<OrderForPayment | null> {
  const { orderForPayment: order } = await context.ask('orders', OrderForPaymentDocument, { id: orderId });
  return order ?? null;
}

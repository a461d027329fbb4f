import type { Context } from '#subgraph/context.ts';
import {
  ExtendOrderHoldDocument,
  type ExtendOrderHoldInput,
  OrderForPaymentDocument,
  type OrderForPaymentQuery,
} from '../generated/orders.ts';

export type OrderForPayment = NonNullable<OrderForPaymentQuery['orderForPayment']>;

/** The order with this id, whoever's it is; null when there is none. */
export async function orderForPayment(context: Context, orderId: string): Promise<OrderForPayment | null> {
  const { orderForPayment: order } = await context.ask('orders', OrderForPaymentDocument, { id: orderId });
  return order ?? null;
}

/** Has an order wait longer for its payment. Answers until when it waits now; null when it does not any more. */
export async function extendOrderHold(context: Context, input: ExtendOrderHoldInput): Promise<Date | null> {
  const { extendOrderHold: outcome } = await context.ask('orders', ExtendOrderHoldDocument, { input });
  if (outcome.__typename !== 'ExtendOrderHoldSuccess' || !outcome.order.expiresAt) return null;
  return new Date(outcome.order.expiresAt);
}

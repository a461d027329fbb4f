import type { Context } from '#subgraph/context.ts';
import {
  CheckoutForClientDocument,
  type CheckoutForClientMutation,
  type CheckoutInput,
  OrderOfCheckoutDocument,
} from '../generated/orders.ts';

export type CheckoutOutcome = CheckoutForClientMutation['checkoutForClient'];

/** Places an order for a client. Safe to repeat with the same key: it is answered with what came of the first. */
export async function checkoutForClient(
  context: Context,
  clientId: string,
  checkout: CheckoutInput,
): Promise<CheckoutOutcome> {
  const variables = { input: { clientId, checkout } };
  return (await context.ask('orders', CheckoutForClientDocument, variables)).checkoutForClient;
}

/** Whether orders have heard of the checkout with this key, and wrote it down. */
export async function isKnownToOrders(context: Context, clientId: string, idempotencyKey: string): Promise<boolean> {
  const { orderOfCheckout } = await context.ask('orders', OrderOfCheckoutDocument, { clientId, idempotencyKey });
  return orderOfCheckout !== null && orderOfCheckout !== undefined;
}

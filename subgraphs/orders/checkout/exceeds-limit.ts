import { and, eq, inArray, ne, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { buyers, orderItems, orders, shopOrders } from '../tables.ts';
import type { LimitedDemand } from './checkout.rules.ts';

export interface LimitExceeded extends Omit<LimitedDemand, 'variantId'> {
  readonly __typename: 'PurchaseLimitExceededError';
  readonly message: string;
  readonly variant: { readonly id: string };
  readonly bought: number;
}

/**
 * Whether a client would have more of a variant than one client may buy, with all orders that are paid or may be. Two
 * checkouts of one client are decided one after the other: at once, neither would see what the other one takes. An order
 * that was over and is paid late keeps its goods, whatever was bought meanwhile.
 */
export async function exceedsLimit(
  tx: Transaction,
  clientId: string,
  demand: readonly LimitedDemand[],
): Promise<LimitExceeded | null> {
  if (demand.length === 0) return null;
  await tx
    .insert(buyers)
    .values({ clientId })
    .onDuplicateKeyUpdate({ set: { clientId: sql`client_id` } });
  const bought = await boughtBefore(
    tx,
    clientId,
    demand.map(({ variantId }) => variantId),
  );
  const exceeded = demand.find(({ variantId, limit, requested }) => (bought.get(variantId) ?? 0) + requested > limit);
  if (!exceeded) return null;
  const { variantId, limit, requested } = exceeded;
  const message = `One client may buy ${limit} of this variant, over all shops and orders.`;
  const of = { variant: { id: variantId }, limit, requested, bought: bought.get(variantId) ?? 0 };
  return { __typename: 'PurchaseLimitExceededError', message, ...of };
}

async function boughtBefore(
  tx: Transaction,
  clientId: string,
  variantIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await tx
    .select({
      variantId: orderItems.variantId,
      units: sql<string>`SUM(${orderItems.quantity} - ${orderItems.cancelledQuantity})`,
    })
    .from(orders)
    .innerJoin(orderItems, eq(orderItems.orderId, orders.id))
    .innerJoin(shopOrders, eq(shopOrders.id, orderItems.shopOrderId))
    .where(
      and(
        eq(orders.clientId, clientId),
        inArray(orders.status, ['PLACING', 'AWAITING_PAYMENT', 'CONFIRMED', 'PAID']),
        ne(shopOrders.status, 'CANCELLED'),
        inArray(orderItems.variantId, [...variantIds]),
      ),
    )
    .groupBy(orderItems.variantId);
  return new Map(rows.map(({ variantId, units }) => [variantId, Number(units)]));
}

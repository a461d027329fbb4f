import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { ExtendOrderHoldInput } from '../generated/resolvers.ts';
import { extendShippingHold } from '../neighbours/shipping.ts';
import { extendReservation } from '../neighbours/warehouses.ts';
import { type OrderRow, orders } from '../tables.ts';
import { ordersById, shopOrdersOfOrders } from './order.queries.ts';

/**
 * Gives an order that waits for its payment longer, for a way of paying that takes longer. The stock comes first: an order
 * never outlives the hold on its goods. Safe to repeat.
 */
export async function extendOrderHold(context: Context, { orderId, holdSeconds }: ExtendOrderHoldInput) {
  requireService(context);
  const order = (await ordersById(context.read, [orderId])).get(orderId);
  if (order?.status !== 'AWAITING_PAYMENT') return holdOver();
  const extended = await extendReservation(context, { orderId, holdSeconds });
  if (extended.__typename !== 'ExtendReservationSuccess') return holdOver();
  const parts = (await shopOrdersOfOrders(context.read, [orderId])).get(orderId) ?? [];
  const hasBooked = parts.some(({ shippingChoice }) => shippingChoice !== null);
  if (hasBooked && !(await extendShippingHold(context, { orderId, holdSeconds }))) return holdOver();
  const until = new Date(extended.reservation.expiresAt);

  return context.transaction('extend order hold', async (tx) => {
    const [{ affectedRows }] = await tx
      .update(orders)
      .set({ expiresAt: sql`GREATEST(expires_at, CAST(${until} AS DATETIME(3)))` })
      .where(and(eq(orders.id, orderId), eq(orders.status, 'AWAITING_PAYMENT')));
    // Whatever ended it meanwhile has its stock released.
    if (affectedRows === 0) return holdOver();
    return {
      __typename: 'ExtendOrderHoldSuccess',
      order: (await ordersById(tx, [orderId])).get(orderId) as OrderRow,
    } as const;
  });
}

const holdOver = () =>
  ({ __typename: 'OrderHoldOverError', message: 'The order does not wait for a payment any more.' }) as const;

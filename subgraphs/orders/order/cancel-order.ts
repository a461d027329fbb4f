import { z } from 'zod';
import { orderClosedUnpaid } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { CancelOrderInput } from '../generated/resolvers.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import { orderNotFound } from './order.refusals.ts';
import { orderMoves } from './order.states.ts';
import { lockOrder, moveOrder, moveShopOrders } from './order.writes.ts';

const cancelOrderInput = z.object({ orderId: z.string(), reason: z.string().trim().max(500).nullish() });

/** Cancels an order that is not paid; its stock goes back. Money that still arrives is refunded. */
export async function cancelOrder(context: Context, given: CancelOrderInput) {
  const { userId } = requireClient(context);
  const input = readInput(cancelOrderInput, given);
  if (isRefusal(input)) return input;
  const { orderId, reason } = input;

  return context.transaction('cancel order', async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.clientId !== userId) return orderNotFound();
    if (order.status === 'CANCELLED' && order.paymentId === null) {
      return { __typename: 'CancelOrderSuccess', order } as const;
    }
    const because = { actorId: userId, reason };
    // A replacement is placed or refused within seconds; its return waits for which, and its shop orders can be cancelled.
    if (order.exchangeOfId || !(await moveOrder(tx, orderId, orderMoves.cancel, because))) {
      const message = `An order that is ${order.status} cannot be cancelled.`;
      return { __typename: 'OrderNotCancellableError', message, status: order.status } as const;
    }
    await moveShopOrders(tx, { orderIds: [orderId] }, shopOrderMoves.drop, because);
    await append(tx, event(orderClosedUnpaid, orderId, { orderId, reason: 'CANCELLED' }));
    return { __typename: 'CancelOrderSuccess', order: { ...order, status: orderMoves.cancel.to } } as const;
  });
}

import { orderClosedUnpaid } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import type { Move } from '#kernel/states.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import type { OrderStatus } from '../tables.ts';
import { moveOrders, moveShopOrders } from './order.writes.ts';

/**
 * Ends orders that are not paid, with their parts, and has whatever may be held for them given back. Resolves with how many
 * it ended; of those that were in another status already nothing is written.
 */
export async function endUnpaid(
  tx: Transaction,
  orderIds: readonly string[],
  move: Move<OrderStatus>,
  reason: string,
): Promise<number> {
  const ended = await moveOrders(tx, orderIds, move, { reason });
  if (ended.length === 0) return 0;
  await moveShopOrders(tx, { orderIds: ended }, shopOrderMoves.drop);
  await append(tx, ...ended.map((orderId) => event(orderClosedUnpaid, orderId, { orderId, reason: 'EXPIRED' })));
  return ended.length;
}

import { orderClosedUnpaid } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import type { Move } from '#kernel/states.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import type { OrderStatus } from '../tables.ts';
import { moveOrder, moveShopOrders } from './order.writes.ts';

/**
 * Ends an order that is not paid, with its parts, and has whatever may be held for it given back. False when it was in
 * another status already, and nothing was written.
 */
export async function expireOrder(
  tx: Transaction,
  orderId: string,
  move: Move<OrderStatus>,
  reason: string,
): Promise<boolean> {
  if (!(await moveOrder(tx, orderId, move, { reason }))) return false;
  await moveShopOrders(tx, { orderId }, shopOrderMoves.drop);
  await append(tx, event(orderClosedUnpaid, orderId, { orderId, reason: 'EXPIRED' }));
  return true;
}

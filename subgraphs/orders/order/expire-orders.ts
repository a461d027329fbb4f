import { and, asc, eq, lte } from 'drizzle-orm';
import { orderClosedUnpaid } from '#events/catalogue/orders.ts';
import { append, event } from '#events/outbox.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Context } from '#subgraph/context.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';
import { orders } from '../tables.ts';
import { orderMoves } from './order.states.ts';
import { moveOrder, moveShopOrders } from './order.writes.ts';

/** Ends orders, or the one that is named, whose time to pay has passed by the database's clock; resolves with how many. */
export async function expireOrders(context: Context, onlyId?: string): Promise<number> {
  const due = await context.read
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'AWAITING_PAYMENT'),
        lte(orders.expiresAt, databaseNow),
        onlyId ? eq(orders.id, onlyId) : undefined,
      ),
    )
    .orderBy(asc(orders.expiresAt))
    .limit(100);
  let expired = 0;
  for (const { id: orderId } of due) {
    const moved = await context.transaction('expire order', async (tx) => {
      if (!(await moveOrder(tx, orderId, orderMoves.expire, { reason: 'Not paid in time' }))) return false;
      await moveShopOrders(tx, { orderId }, shopOrderMoves.drop);
      await append(tx, event(orderClosedUnpaid, orderId, { orderId, reason: 'EXPIRED' }));
      return true;
    });
    if (moved) expired += 1;
  }
  return expired;
}

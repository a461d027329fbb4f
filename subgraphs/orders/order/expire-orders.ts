import { and, asc, eq, lte } from 'drizzle-orm';
import { databaseNow } from '#mysql/columns.ts';
import type { Context } from '#subgraph/context.ts';
import { orders } from '../tables.ts';
import { expireOrder } from './expire-order.ts';
import { orderMoves } from './order.states.ts';

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
    const moved = await context.transaction('expire order', (tx) =>
      expireOrder(tx, orderId, orderMoves.expire, 'Not paid in time'),
    );
    if (moved) expired += 1;
  }
  return expired;
}

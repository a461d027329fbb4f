import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { orders } from '../tables.ts';
import { endUnpaid } from './end-unpaid.ts';
import { orderMoves } from './order.states.ts';

/** In one transaction: a launch lets tens of thousands of orders expire in the same minute. */
const batchSize = 200;

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
    .limit(batchSize);
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  return context.transaction('expire orders', (tx) => endUnpaid(tx, ids, orderMoves.expire, 'Not paid in time'));
}

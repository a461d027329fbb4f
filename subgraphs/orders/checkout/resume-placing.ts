import { and, asc, eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { oneByOne } from '#subgraph/one-by-one.ts';
import { orders } from '../tables.ts';
import { abandonOrder, placeOrder } from './place-order.ts';

/** A checkout that is still under way settles by itself within this time. */
const patienceSeconds = 10;
/** Nobody waits longer for an answer; the order is then given up. */
const giveUpSeconds = 15 * 60;

/**
 * Takes up orders that a crash or a silent neighbour left PLACING, or the one that is named, however young it is; resolves
 * with how many it settled.
 */
export async function resumePlacing(context: Context, orderId?: string): Promise<number> {
  const left = await context.read
    .select({
      id: orders.id,
      order: orders,
      isHopeless: sql<number>`placed_at < NOW(3) - INTERVAL ${sql.raw(String(giveUpSeconds))} SECOND`,
    })
    .from(orders)
    .where(
      and(
        eq(orders.status, 'PLACING'),
        orderId
          ? eq(orders.id, orderId)
          : sql`${orders.placedAt} < NOW(3) - INTERVAL ${sql.raw(String(patienceSeconds))} SECOND`,
      ),
    )
    .orderBy(asc(orders.placedAt))
    .limit(50);
  return oneByOne(context, left, async ({ id, order, isHopeless }) =>
    // Of a replacement no client waits for an answer, but a return does: it is placed or refused, however late.
    isHopeless && !order.exchangeOfId
      ? context.transaction('checkout: abandon', async (tx) => (await abandonOrder(tx, id)) > 0)
      : (await placeOrder(context, order)) !== null,
  );
}

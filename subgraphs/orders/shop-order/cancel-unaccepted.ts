import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { oneByOne } from '#subgraph/one-by-one.ts';
import { shopOrders } from '../tables.ts';
import { giveBackRest } from './give-back.ts';
import { moveShopOrder } from './move-shop-order.ts';
import { shopOrderMoves } from './shop-order.states.ts';

/** When a shop has to have accepted what is paid now, by the database's clock. */
export const acceptanceEnd = sql<Date>`NOW(3) + INTERVAL 48 HOUR`;

const reason = 'The shop did not accept it in time';

/**
 * Cancels and refunds parts of orders that their shops have not accepted in time, or the one that is named; resolves with
 * how many.
 */
export async function cancelUnaccepted(context: Context, shopOrderId?: string): Promise<number> {
  const overdue = await context.read
    .select()
    .from(shopOrders)
    .where(and(lte(shopOrders.acceptBy, databaseNow), shopOrderId ? eq(shopOrders.id, shopOrderId) : undefined))
    .orderBy(asc(shopOrders.acceptBy))
    .limit(50);
  return oneByOne(context, overdue, (shopOrder) =>
    context.transaction('cancel unaccepted', async (tx) => {
      const outcome = await moveShopOrder(tx, shopOrder, { move: shopOrderMoves.lapse, because: { reason } });
      if (isRefusal(outcome) || !outcome.moved) return false;
      await giveBackRest(tx, outcome.shopOrder, reason);
      return true;
    }),
  );
}

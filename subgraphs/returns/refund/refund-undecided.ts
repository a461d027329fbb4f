import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { oneByOne } from '#subgraph/one-by-one.ts';
import { itemsOfReturns } from '../return/return.queries.ts';
import { lockPart, readReturn } from '../return/return.writes.ts';
import { type ReturnRow, returns } from '../tables.ts';
import { askRefund } from './ask-refund.ts';
import { leftOf } from './refund.rules.ts';
import { closeDecided } from './refund-return.ts';

const mostAtOnce = 50;

/**
 * Refunds the rest of returns of which the shop has said nothing for too long, or of the one that is named; resolves with
 * how many.
 */
export async function refundUndecided(context: Context, returnId?: string): Promise<number> {
  const due = await context.read
    .select()
    .from(returns)
    .where(
      and(
        eq(returns.status, 'RECEIVED'),
        lte(returns.respondBy, databaseNow),
        returnId ? eq(returns.id, returnId) : undefined,
      ),
    )
    .orderBy(asc(returns.respondBy))
    .limit(mostAtOnce);
  return oneByOne(context, due, (row) => context.transaction('refund undecided', (tx) => refundRest(tx, row)));
}

/** False when the shop has decided in the last moment. */
async function refundRest(tx: Transaction, row: ReturnRow): Promise<boolean> {
  const part = await lockPart(tx, row.shopOrderId);
  if ((await readReturn(tx, row.id)).status !== 'RECEIVED') return false;
  const items = (await itemsOfReturns(tx, [row.id])).get(row.id) ?? [];
  const open = items.filter(({ undecided }) => undecided > 0);
  const rest = open.map((item) => ({ orderItemId: item.orderItemId, minor: leftOf(item) }));
  const reason = 'The shop did not say in time what it refunds of what came back damaged';
  await askRefund(tx, row, { part, items: rest, shippingMinor: 0n, reason, actorId: null });
  await closeDecided(tx, row, items, { ids: open.map(({ orderItemId }) => orderItemId), actorId: null });
  return true;
}

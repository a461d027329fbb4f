import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { placeExchange } from '../neighbours/orders.ts';
import { refundCounted } from '../receipt/refund-counted.ts';
import { refundInstead } from '../refund/refund.rules.ts';
import { itemsOfReturns } from '../return/return.queries.ts';
import { returnMoves } from '../return/return.states.ts';
import { lockPart, moveReturn, readReturn } from '../return/return.writes.ts';
import { type ReturnItemRow, type ReturnRow, returnEvents, returnItems, returns } from '../tables.ts';

/** When somebody else asks for a replacement that was asked for now and not answered. */
export const nextTry = sql<Date>`NOW(3) + INTERVAL 15 SECOND`;

const mostAtOnce = 50;

/** Asks for the replacements that are due, or for that of the named return if it is; resolves with how many were decided. */
export async function settleExchanges(context: Context, returnId?: string): Promise<number> {
  const isDue = lte(returns.exchangeDueAt, databaseNow);
  const due = await context.read
    .select()
    .from(returns)
    .where(and(isDue, returnId ? eq(returns.id, returnId) : undefined))
    .orderBy(asc(returns.exchangeDueAt))
    .limit(mostAtOnce);
  let settled = 0;
  for (const row of due) {
    // What is not answered comes after the others that are due.
    const [{ affectedRows }] = await context.transaction('claim exchange', (tx) =>
      tx
        .update(returns)
        .set({ exchangeDueAt: nextTry })
        .where(and(eq(returns.id, row.id), isDue)),
    );
    if (affectedRows > 0 && (await settleExchange(context, row))) settled += 1;
  }
  return settled;
}

/**
 * Has orders place the replacement of what a received return gave up, and writes down what came of it. May be done at any
 * time, again and by several at once: orders decide once for each return, and only one settling finds it due. False when
 * nobody answers.
 */
export async function settleExchange(context: Context, row: ReturnRow): Promise<boolean> {
  const items = (await itemsOfReturns(context.read, [row.id])).get(row.id) ?? [];
  const lines = items
    .filter(({ exchanged }) => exchanged > 0)
    .map(({ orderItemId, exchangeFor, exchanged }) => {
      return { orderItemId, shopProductId: exchangeFor ?? '', quantity: exchanged };
    });
  // Somebody has settled it as a refund meanwhile.
  if (lines.length === 0) return false;
  const exchange = { originalShopOrderId: row.shopOrderId, lines };
  const outcome = await placeExchange(context, { returnId: row.id, clientId: row.clientId, exchange }).catch(
    (error: unknown) => {
      context.log.warn({ err: error, returnId: row.id }, 'exchange unanswered, will be asked for again');
      return null;
    },
  );
  switch (outcome?.__typename) {
    case 'PlaceExchangeSuccess':
      return context.transaction('exchange placed', (tx) => settlePlaced(tx, row, outcome.order.id));
    case 'ExchangeRefusedError':
      return context.transaction('exchange refused', (tx) => settleRefused(tx, row, outcome.message));
    default:
      return false;
  }
}

async function settlePlaced(tx: Transaction, { id, shopOrderId }: ReturnRow, orderId: string): Promise<boolean> {
  await lockPart(tx, shopOrderId);
  if (!(await readReturn(tx, id)).exchangeDueAt) return false;
  await endExchange(tx, id, { orderId, reason: null });
  return true;
}

/** The goods are kept as any that come back: their money goes back after all. */
async function settleRefused(tx: Transaction, row: ReturnRow, obstacle: string): Promise<boolean> {
  const part = await lockPart(tx, row.shopOrderId);
  if (!(await readReturn(tx, row.id)).exchangeDueAt) return false;
  const reason = `It could not be exchanged: ${obstacle}`.slice(0, 500);
  const items = ((await itemsOfReturns(tx, [row.id])).get(row.id) ?? []).map(refundInstead);
  await tx.update(returnItems).set({ exchanged: 0 }).where(eq(returnItems.returnId, row.id));
  await refundCounted(tx, { row, part, items, reason });
  await endExchange(tx, row.id, { orderId: null, reason });
  return true;
}

interface End {
  readonly orderId: string | null;
  readonly reason: string | null;
}

/** Closes the return, unless the shop has yet to decide about damaged units of it. */
async function endExchange(tx: Transaction, id: string, { orderId, reason }: End): Promise<void> {
  const also = { exchangeDueAt: null, exchangeOrderId: orderId };
  const items: readonly ReturnItemRow[] = (await itemsOfReturns(tx, [id])).get(id) ?? [];
  if (items.every(({ undecided }) => undecided === 0)) {
    await moveReturn(tx, id, orderId ? returnMoves.exchange : returnMoves.refund, { reason }, { also });
    return;
  }
  await tx.update(returns).set(also).where(eq(returns.id, id));
  if (reason) await tx.insert(returnEvents).values({ id: newId('rev'), returnId: id, status: 'RECEIVED', reason });
}

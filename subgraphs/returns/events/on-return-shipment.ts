import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Move } from '#kernel/states.ts';
import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { refundCounted } from '../receipt/refund-counted.ts';
import { itemsOfReturns, returnsById } from '../return/return.queries.ts';
import { type ReturnStatus, returnMoves } from '../return/return.states.ts';
import { lockPart, moveReturn } from '../return/return.writes.ts';
import { receiveUnits } from '../return/returnable.writes.ts';
import { type ReturnRow, returnItems } from '../tables.ts';

type News = DeliveredEvent<{ readonly returnId: string; readonly shipmentId: string }>;

/** The carrier has the goods: the client cannot take the return back any more. */
export const onReturnPickedUp = (context: Context, news: News) => follow(context, news, returnMoves.carry, true);

/** The goods are at the shop, which is to count them. */
export const onReturnDelivered = (context: Context, news: News) => follow(context, news, returnMoves.arrive, true);

/** The client has the goods again, and may bring them to the shop or keep them. */
export const onReturnBroughtBack = (context: Context, news: News) => follow(context, news, returnMoves.comeBack, false);

/** The goods are gone, by nobody's fault of the client's: all that was sent is refunded. */
export const onReturnLost = (context: Context, news: News) =>
  follow(context, news, returnMoves.lose, true, { reason: 'The carrier lost the goods', after: refundLost });

interface More {
  readonly reason?: string;
  readonly after?: (tx: Transaction, row: ReturnRow) => Promise<void>;
}

/** Moves the return as its parcel has, unless it was counted meanwhile. */
async function follow(context: Context, news: News, move: Move<ReturnStatus>, isSent: boolean, more: More = {}) {
  const { returnId, shipmentId } = news.payload;
  await context.transaction('return shipment', async (tx) => {
    if (!(await takeIn(tx, news))) return;
    const row = (await returnsById(tx, [returnId])).get(returnId);
    if (!row) throw new Error(`There is a shipment of a return that is not there: ${returnId}`);
    await lockPart(tx, row.shopOrderId);
    const { reason = null, after } = more;
    const isMoved = await moveReturn(tx, returnId, move, { reason }, { also: { isSent, shipmentId } });
    if (isMoved && after) await after(tx, row);
  });
}

async function refundLost(tx: Transaction, row: ReturnRow): Promise<void> {
  const items = (await itemsOfReturns(tx, [row.id])).get(row.id) ?? [];
  await tx
    .update(returnItems)
    .set({ lost: sql`quantity` })
    .where(and(eq(returnItems.returnId, row.id)));
  await receiveUnits(tx, items);
  await refundCounted(tx, { row, part: await lockPart(tx, row.shopOrderId), reason: 'The carrier lost the goods' });
}

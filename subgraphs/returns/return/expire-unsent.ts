import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { oneByOne } from '#subgraph/one-by-one.ts';
import { closeReturnShipment } from '../neighbours/shipping.ts';
import { type ReturnRow, returns } from '../tables.ts';
import { endUnsent } from './cancel-return.ts';
import { returnMoves } from './return.states.ts';

const mostAtOnce = 50;

/** Ends approved returns whose goods were not sent in time, or the one that is named; resolves with how many. */
export async function expireUnsent(context: Context, returnId?: string): Promise<number> {
  const due = await context.read
    .select()
    .from(returns)
    .where(
      and(lte(returns.sendBy, databaseNow), eq(returns.isSent, false), returnId ? eq(returns.id, returnId) : undefined),
    )
    .orderBy(asc(returns.sendBy))
    .limit(mostAtOnce);
  return oneByOne(context, due, (row) => expire(context, row));
}

/** False when the carrier has the goods after all, of which its news will tell, or shipping does not answer. */
async function expire(context: Context, row: ReturnRow): Promise<boolean> {
  const isClosed = await closeReturnShipment(context, row.id).catch((error: unknown) => {
    context.log.warn({ err: error, returnId: row.id }, 'shipping unanswered, will be asked again');
    return false;
  });
  if (!isClosed) return false;
  const ended = await context.transaction('expire return', (tx) =>
    endUnsent(tx, row, returnMoves.expire, { reason: 'The goods were not sent in time' }),
  );
  return !isRefusal(ended);
}

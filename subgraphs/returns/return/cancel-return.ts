import type { Move } from '#kernel/states.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { CancelReturnInput } from '../generated/resolvers.ts';
import { closeReturnShipment } from '../neighbours/shipping.ts';
import { type ReturnRow, returns } from '../tables.ts';
import { ownReturn } from './return.access.ts';
import { itemsOfReturns } from './return.queries.ts';
import { returnNotFound, returnStatus } from './return.refusals.ts';
import { type ReturnStatus, returnMoves } from './return.states.ts';
import { type Because, lockPart, moveReturn, readReturn } from './return.writes.ts';
import { freeUnits } from './returnable.writes.ts';

/**
 * The client keeps the goods. Shipping is asked first, and remembers it: from then on no label is made, and none that was
 * made is taken by the carrier. When we stop before the rest is written, a repeat does it.
 */
export async function cancelReturn(context: Context, { returnId }: CancelReturnInput) {
  const { userId } = requireClient(context);
  const row = await ownReturn(context, returnId);
  if (!row) return returnNotFound();
  const isClosable = returnMoves.cancel.from.includes(row.status) && !row.isSent;
  if (isClosable && !(await closeReturnShipment(context, row.id))) return returnStatus('IN_TRANSIT');
  return context.transaction('cancel return', async (tx) => {
    const now = await endUnsent(tx, row, returnMoves.cancel, { actorId: userId });
    return isRefusal(now) ? now : ({ __typename: 'CancelReturnSuccess', return: now } as const);
  });
}

/** Ends a return whose goods were not sent, and will not be: its units may be given back in another one. */
export async function endUnsent(tx: Transaction, row: ReturnRow, move: Move<ReturnStatus>, because: Because) {
  await lockPart(tx, row.shopOrderId);
  const isMoved = await moveReturn(tx, row.id, move, because, { such: eq(returns.isSent, false) });
  const now = await readReturn(tx, row.id);
  if (isMoved) await freeUnits(tx, (await itemsOfReturns(tx, [row.id])).get(row.id) ?? []);
  return isMoved || now.status === move.to ? now : returnStatus(now.status);
}

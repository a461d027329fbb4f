import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq, lte } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin, requireClient, requireShopUser } from '#subgraph/viewer.ts';
import type {
  ApproveReturnInput,
  DecideReturnInput,
  DeclineReturnInput,
  EscalateReturnInput,
} from '../generated/resolvers.ts';
import { returns } from '../tables.ts';
import { ownReturn, returnToHandle } from './return.access.ts';
import { returnsById } from './return.queries.ts';
import { returnNotFound, returnStatus } from './return.refusals.ts';
import { returnMoves } from './return.states.ts';
import { lockPart, moveReturn, readReturn, stepReturn } from './return.writes.ts';

const withReason = z.object({ returnId: z.string(), reason: z.string().trim().min(1).max(500) });

/** The shop takes the goods back. */
export async function approveReturn(context: Context, { returnId }: ApproveReturnInput) {
  const { userId } = requireShopUser(context);
  const row = await returnToHandle(context, returnId);
  if (!row) return returnNotFound();
  return context.transaction('approve return', async (tx) => {
    const now = await stepReturn(tx, row, returnMoves.approve, { actorId: userId });
    return isRefusal(now) ? now : ({ __typename: 'ApproveReturnSuccess', return: now } as const);
  });
}

/** The shop does not take the goods back. */
export async function declineReturn(context: Context, given: DeclineReturnInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(withReason, given);
  if (isRefusal(input)) return input;
  const row = await returnToHandle(context, input.returnId);
  if (!row) return returnNotFound();
  return context.transaction('decline return', async (tx) => {
    const because = { actorId: userId, reason: input.reason };
    const now = await stepReturn(tx, row, returnMoves.decline, because, { such: eq(returns.isDecided, false) });
    return isRefusal(now) ? now : ({ __typename: 'DeclineReturnSuccess', return: now } as const);
  });
}

/** The client asks the marketplace, once the shop has said no, or nothing for too long. */
export async function escalateReturn(context: Context, given: EscalateReturnInput) {
  const { userId } = requireClient(context);
  const input = readInput(withReason, given);
  if (isRefusal(input)) return input;
  const row = await ownReturn(context, input.returnId);
  if (!row) return returnNotFound();
  return context.transaction('escalate return', async (tx) => {
    await lockPart(tx, row.shopOrderId);
    const because = { actorId: userId, reason: input.reason };
    const isSilent = { such: lte(returns.respondBy, databaseNow) };
    const isMoved =
      (await moveReturn(tx, row.id, returnMoves.escalate, because)) ||
      (await moveReturn(tx, row.id, returnMoves.escalateSilence, because, isSilent));
    const now = await readReturn(tx, row.id);
    if (isMoved || now.status === 'ESCALATED') return { __typename: 'EscalateReturnSuccess', return: now } as const;
    const isWaiting = returnMoves.escalateSilence.from.includes(now.status);
    return isWaiting && now.respondBy ? notDue(now.respondBy) : returnStatus(now.status);
  });
}

const decideReturnInput = withReason.extend({ decision: z.enum(['APPROVE', 'REJECT']) });

/** The marketplace decides, and nobody after it. */
export async function decideReturn(context: Context, given: DecideReturnInput) {
  const { userId } = requireAdmin(context);
  const input = readInput(decideReturnInput, given);
  if (isRefusal(input)) return input;
  const { returnId, decision, reason } = input;
  const row = await context.load(returnsById, returnId);
  if (!row) return returnNotFound();
  const { decideAgainst, decideFor, decideForArrived } = returnMoves;
  // Only what has been sent is at the shop.
  const accept = row.isSent ? decideForArrived : decideFor;
  const move = decision === 'REJECT' ? decideAgainst : accept;
  return context.transaction('decide return', async (tx) => {
    const now = await stepReturn(tx, row, move, { actorId: userId, reason }, { also: { isDecided: true } });
    return isRefusal(now) ? now : ({ __typename: 'DecideReturnSuccess', return: now } as const);
  });
}

const notDue = (respondBy: Date) =>
  ({ __typename: 'ReturnNotDueError', message: 'The shop still has time to answer.', respondBy }) as const;

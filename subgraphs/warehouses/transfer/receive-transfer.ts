import { z } from 'zod';
import { eq, sql } from '#mysql/drizzle.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { ReceiveTransferInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byTransfer, movement } from '../stock/movement.rules.ts';
import { idempotencyKey } from '../stock/stock.input.ts';
import { type StockTransferRow, transferLines } from '../tables.ts';
import { closeTransfer } from './close-transfer.ts';
import { linesAt, ownTransfer } from './own-transfer.ts';
import * as fields from './transfer.input.ts';
import { transfersById } from './transfer.queries.ts';
import { transferNotFound } from './transfer.refusals.ts';
import { arrivalProblems, type TransferLine } from './transfer.rules.ts';
import { transferMoves } from './transfer.states.ts';

const receiveTransferInput = z.object({
  transferId: z.string(),
  lines: fields.transferLines.nullish(),
  idempotencyKey,
});

/** Takes in what arrived, which ends the transfer: the rest is lost. */
export async function receiveTransfer(context: Context, given: ReceiveTransferInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(receiveTransferInput, given);
  if (isRefusal(input)) return input;
  const { transferId, idempotencyKey } = input;
  const dispatched = await ownTransfer(context, transferId);
  if (!dispatched) return transferNotFound();
  const arrived = input.lines ?? dispatched.lines;
  const problems = arrivalProblems(dispatched.lines, arrived);
  if (problems.length > 0) return invalidInput(...problems);

  return context.transaction('receive transfer', async (tx) => {
    const request = { actor: userId, operation: 'receiveTransfer', idempotencyKey, input };
    const claim = await claimKey(tx, request, { transferId });
    if (isRefusal(claim)) return claim;
    if (!claim.repeated) {
      const transfer = await closeTransfer(tx, transferId, transferMoves.receive);
      if (isRefusal(transfer)) return transfer;
      await recordArrival(tx, transferId, arrived);
      const cause = byTransfer(transferId, userId);
      await moveStock(
        tx,
        linesAt(transfer.toId, transfer, arrived).map((line) => movement('TRANSFER_RECEIVED', line, cause)),
      );
    }
    const transfer = (await transfersById(tx, [transferId])).get(transferId) as StockTransferRow;
    return { __typename: 'ReceiveTransferSuccess', transfer } as const;
  });
}

/** What arrived of each line; nothing of those that are left out. */
async function recordArrival(tx: Transaction, transferId: string, arrived: readonly TransferLine[]): Promise<void> {
  const cases = arrived.map(({ variantId, quantity }) => sql`WHEN ${variantId} THEN ${quantity}`);
  const received = cases.length > 0 ? sql<number>`CASE variant_id ${sql.join(cases, sql` `)} ELSE 0 END` : 0;
  await tx.update(transferLines).set({ received }).where(eq(transferLines.transferId, transferId));
}

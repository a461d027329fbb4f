import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { CancelTransferInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byTransfer, movement } from '../stock/movement.rules.ts';
import { closeTransfer } from './close-transfer.ts';
import { linesAt, ownTransfer } from './own-transfer.ts';
import { transferNotFound } from './transfer.refusals.ts';
import { transferMoves } from './transfer.states.ts';

/** Calls the goods back: all of them are again where they came from. */
export async function cancelTransfer(context: Context, { transferId }: CancelTransferInput) {
  const { userId } = requireShopUser(context);
  const dispatched = await ownTransfer(context, transferId);
  if (!dispatched) return transferNotFound();

  return context.transaction('cancel transfer', async (tx) => {
    const transfer = await closeTransfer(tx, transferId, transferMoves.cancel);
    if (isRefusal(transfer)) return transfer;
    const back = linesAt(transfer.fromId, transfer, dispatched.lines);
    const cause = byTransfer(transferId, userId);
    await moveStock(
      tx,
      back.map((line) => movement('TRANSFER_CANCELLED', line, cause)),
    );
    return { __typename: 'CancelTransferSuccess', transfer } as const;
  });
}

import type { Move } from '#kernel/states.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type StockTransferRow, type TransferStatus, transfers } from '../tables.ts';
import { transfersById } from './transfer.queries.ts';
import { transferClosed } from './transfer.refusals.ts';

/** Ends a transfer by compare-and-set, so that it is received or cancelled once. Refuses when it was over before. */
export async function closeTransfer(tx: Transaction, id: string, { from, to }: Move<TransferStatus>) {
  const [{ affectedRows }] = await tx
    .update(transfers)
    .set({ status: to, closedAt: databaseNow })
    .where(and(eq(transfers.id, id), inArray(transfers.status, from)));
  const transfer = (await transfersById(tx, [id])).get(id) as StockTransferRow;
  return affectedRows === 1 ? transfer : transferClosed(transfer);
}

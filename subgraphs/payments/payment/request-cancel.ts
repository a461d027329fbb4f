import { databaseNow } from '#mysql/columns.ts';
import { and, eq, inArray, isNull } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { requestVoid } from '../capture/request-void.ts';
import { payments } from '../tables.ts';
import { paymentMoves } from './payment.states.ts';

/**
 * Writes down that a payment is to end, if it waits for its answer: the provider is told, and the payment is CANCELLED once it
 * has answered, or whatever else it says. What was asked for before, or is too late, changes nothing.
 */
export async function requestCancel(tx: Transaction, paymentId: string, inSeconds?: number): Promise<void> {
  const [{ affectedRows }] = await tx
    .update(payments)
    .set({ cancelRequestedAt: databaseNow })
    .where(
      and(
        eq(payments.id, paymentId),
        inArray(payments.status, paymentMoves.cancel.from),
        isNull(payments.cancelRequestedAt),
      ),
    );
  if (affectedRows > 0) await requestVoid(tx, paymentId, inSeconds);
}

import { newId } from '#kernel/ids.ts';
import type { Move } from '#kernel/states.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type PaymentStatus, paymentEvents, payments } from '../tables.ts';

type Changes = Partial<Omit<typeof payments.$inferInsert, 'id' | 'status'>>;

/** Performs a move and writes it into the history. False when the payment is in no status that the move leaves. */
export async function movePayment(
  tx: Transaction,
  paymentId: string,
  { from, to }: Move<PaymentStatus>,
  changes: Changes,
): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(payments)
    .set({ ...changes, status: to })
    .where(and(eq(payments.id, paymentId), inArray(payments.status, from)));
  if (affectedRows === 0) return false;
  await tx.insert(paymentEvents).values({ id: newId('pev'), paymentId, status: to });
  return true;
}

import type { Move } from '#kernel/states.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type RefundStatus, refunds } from '../tables.ts';

/** Ends a refund. False when it was over already. */
export async function endRefund(
  tx: Transaction,
  refundId: string,
  { from, to }: Move<RefundStatus>,
  also: { readonly voidedMinor?: bigint } = {},
): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(refunds)
    .set({ ...also, status: to, dueAt: null })
    .where(and(eq(refunds.id, refundId), inArray(refunds.status, from)));
  return affectedRows > 0;
}

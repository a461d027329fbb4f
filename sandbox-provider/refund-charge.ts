import { and, eq, inArray, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Manner } from './fail.ts';
import type { NewRefund, Refund } from './messages.ts';
import { type Refused, refused, type Sandbox } from './sandbox.ts';
import { charges, refunds } from './tables.ts';

const refundMs = 200;

/** A repeat with the same refund gives nothing more back, and is answered with the refund as it is. */
export async function refundCharge(
  sandbox: Sandbox,
  { paymentId, refundId }: { readonly paymentId: string; readonly refundId: string },
  asked: NewRefund,
  manner: Manner,
): Promise<Refund | Refused> {
  return sandbox.transaction('refund charge', async (tx) => {
    const row = {
      id: refundId,
      chargeId: paymentId,
      amountMinor: asked.amount.minor,
      isToldTwice: manner === 'answers-twice',
      dueAt: sql`NOW(3) + INTERVAL ${refundMs * 1_000} MICROSECOND`,
    };
    const isFirst = await isNew(tx.insert(refunds).values(row));
    if (isFirst && !(await takeFromCharge(tx, paymentId, asked))) return refused('There is no more than was captured.');
    const [refund] = await tx
      .select({ refundId: refunds.id, status: refunds.status })
      .from(refunds)
      .where(eq(refunds.id, refundId));
    return refund as Refund;
  });
}

/** False when there is not so much. */
async function takeFromCharge(tx: Transaction, id: string, { amount }: NewRefund): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(charges)
    .set({ refundedMinor: sql`refunded_minor + ${amount.minor}` })
    .where(
      and(
        eq(charges.id, id),
        inArray(charges.status, ['AUTHORIZED', 'CAPTURED']),
        eq(charges.currency, amount.currency),
        sql`amount_minor - uncaptured_minor - refunded_minor >= ${amount.minor}`,
      ),
    );
  return affectedRows > 0;
}

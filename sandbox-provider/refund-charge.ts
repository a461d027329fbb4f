import { and, eq, inArray, sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
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
    const isNew = await insertRefund(tx, refundId, paymentId, asked, manner);
    if (isNew && !(await takeFromCharge(tx, paymentId, asked))) return refused('There is no more than was captured.');
    const [refund] = await tx
      .select({ refundId: refunds.id, status: refunds.status })
      .from(refunds)
      .where(eq(refunds.id, refundId));
    return refund as Refund;
  });
}

/** False when it is there already. */
async function insertRefund(
  tx: Transaction,
  id: string,
  chargeId: string,
  { amount }: NewRefund,
  manner: Manner,
): Promise<boolean> {
  try {
    await tx.insert(refunds).values({
      id,
      chargeId,
      amountMinor: amount.minor,
      isToldTwice: manner === 'answers-twice',
      dueAt: sql`NOW(3) + INTERVAL ${refundMs * 1_000} MICROSECOND`,
    });
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
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

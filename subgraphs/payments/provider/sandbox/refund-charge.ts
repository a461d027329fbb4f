import { and, eq, inArray, sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import type { ChargeRefund, NewRefund } from '../provider.ts';
import type { Manner } from './call-far-away.ts';
import { sandboxCharges, sandboxRefunds } from './sandbox.tables.ts';

const refundMs = 200;

/** A repeat with the same refund gives nothing more back, and is answered with the refund as it is. */
export async function refundCharge(context: Context, asked: NewRefund, manner: Manner): Promise<ChargeRefund> {
  return context.transaction('sandbox: refund charge', async (tx) => {
    if (await insertRefund(tx, asked, manner)) await takeFromCharge(tx, asked);
    const [refund] = await tx
      .select({ refundId: sandboxRefunds.id, status: sandboxRefunds.status })
      .from(sandboxRefunds)
      .where(eq(sandboxRefunds.id, asked.refundId));
    return refund as ChargeRefund;
  });
}

/** False when it is there already. */
async function insertRefund(
  tx: Transaction,
  { refundId, paymentId, amount }: NewRefund,
  manner: Manner,
): Promise<boolean> {
  try {
    await tx.insert(sandboxRefunds).values({
      id: refundId,
      chargeId: paymentId,
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

async function takeFromCharge(tx: Transaction, { paymentId, amount }: NewRefund): Promise<void> {
  const [{ affectedRows }] = await tx
    .update(sandboxCharges)
    .set({ refundedMinor: sql`refunded_minor + ${amount.minor}` })
    .where(
      and(
        eq(sandboxCharges.id, paymentId),
        inArray(sandboxCharges.status, ['AUTHORIZED', 'CAPTURED']),
        eq(sandboxCharges.currency, amount.currency),
        sql`amount_minor - uncaptured_minor - refunded_minor >= ${amount.minor}`,
      ),
    );
  if (affectedRows === 0) throw new Error('The sandbox gives back at most what it has captured');
}

import { and, eq, inArray, sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { planReturn, returnShares } from '../ledger/return-shares.ts';
import type { AskedBack } from '../ledger/share.rules.ts';
import { paymentMoves } from '../payment/payment.states.ts';
import { payments, refunds } from '../tables.ts';
import { endRefund } from './end-refund.ts';
import { refundMoves } from './refund.states.ts';

export interface RefundRequest extends AskedBack {
  readonly refundId: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly reason: string;
}

/**
 * Promises to give money back, once per refund id, and never more in all than was captured. What asks for more is kept
 * as REFUSED, so that nobody has to find it in a log.
 */
export async function requestRefund(
  tx: Transaction,
  request: RefundRequest,
): Promise<'PROMISED' | 'REFUSED' | 'KNOWN'> {
  if (!(await insertRefund(tx, request))) return 'KNOWN';
  const returned = await planReturn(tx, request);
  if (returned && (await promise(tx, request))) {
    await returnShares(tx, { ...request, currency: request.amount.currency }, returned);
    return 'PROMISED';
  }
  await endRefund(tx, request.refundId, refundMoves.refuse);
  return 'REFUSED';
}

async function insertRefund(tx: Transaction, request: RefundRequest): Promise<boolean> {
  const { refundId, paymentId, amount, reason } = request;
  try {
    await tx.insert(refunds).values({
      id: refundId,
      paymentId,
      amountMinor: amount.minor,
      currency: amount.currency,
      reason: reason.slice(0, 500),
      // Long enough for the provider to answer and to send its webhook.
      dueAt: sql`NOW(3) + INTERVAL 15 SECOND`,
    });
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
}

/** Takes the amount from what is left to give back. False when there is not as much. */
async function promise(tx: Transaction, { paymentId, orderId, amount }: RefundRequest): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(payments)
    .set({ refundRequestedMinor: sql`refund_requested_minor + ${amount.minor}` })
    .where(
      and(
        eq(payments.id, paymentId),
        eq(payments.orderId, orderId),
        eq(payments.currency, amount.currency),
        inArray(payments.status, paymentMoves.refundWhole.from),
        sql`${amount.minor} > 0 AND amount_minor - refund_requested_minor >= ${amount.minor}`,
      ),
    );
  return affectedRows > 0;
}

import { and, eq, inArray, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Returned } from '../ledger/ledger.rules.ts';
import { markReturned, planReturn, postReturned } from '../ledger/return-shares.ts';
import type { AskedBack } from '../ledger/share.rules.ts';
import { changePayment, lockPayment } from '../payment/change-payment.ts';
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
 * Promises to give money back, once per refund id, and never more in all than was captured; what was authorised and is not
 * captured yet is voided instead. What asks for more than there is is kept as REFUSED, so that nobody has to find it in a
 * log.
 */
export async function requestRefund(
  tx: Transaction,
  request: RefundRequest,
): Promise<'PROMISED' | 'VOIDED' | 'REFUSED' | 'KNOWN'> {
  if (!(await insertRefund(tx, request))) return 'KNOWN';
  const { refundId, paymentId, amount } = request;
  const plan = await planReturn(tx, request);
  const voidedMinor = plan ? sumOf(plan.voided) : 0n;
  const isVoid = voidedMinor > 0n && voidedMinor === amount.minor;
  if (!plan || !(isVoid || (await promise(tx, request, amount.minor - voidedMinor)))) return refuse(tx, request);
  if (voidedMinor > 0n && !(await voidPart(tx, request, voidedMinor))) {
    if (isVoid) return refuse(tx, request);
    throw new Error(`The refund ${refundId} asks for what is neither captured nor authorised`);
  }
  await markReturned(tx, paymentId, [...plan.voided, ...plan.returned]);
  await postReturned(tx, { refundId, paymentId, currency: amount.currency }, plan.returned);
  if (isVoid) await endRefund(tx, refundId, refundMoves.void, { voidedMinor });
  else if (voidedMinor > 0n) await tx.update(refunds).set({ voidedMinor }).where(eq(refunds.id, refundId));
  return isVoid ? 'VOIDED' : 'PROMISED';
}

async function refuse(tx: Transaction, { refundId }: RefundRequest): Promise<'REFUSED'> {
  await endRefund(tx, refundId, refundMoves.refuse);
  return 'REFUSED';
}

const sumOf = (parts: readonly Returned[]) =>
  parts.reduce((sum, { amountMinor, shippingMinor }) => sum + amountMinor + shippingMinor, 0n);

async function insertRefund(tx: Transaction, request: RefundRequest): Promise<boolean> {
  const { refundId, paymentId, amount, reason } = request;
  return isNew(
    tx.insert(refunds).values({
      id: refundId,
      paymentId,
      amountMinor: amount.minor,
      currency: amount.currency,
      reason: reason.slice(0, 500),
      // Long enough for the provider to answer and to send its webhook.
      dueAt: sql`NOW(3) + INTERVAL 15 SECOND`,
    }),
  );
}

/** Takes so much from what was captured and is left to give back. False when there is not as much. */
async function promise(
  tx: Transaction,
  { paymentId, orderId, amount: { currency } }: RefundRequest,
  minor: bigint,
): Promise<boolean> {
  const [{ affectedRows }] = await tx
    .update(payments)
    .set({ refundRequestedMinor: sql`refund_requested_minor + ${minor}` })
    .where(
      and(
        eq(payments.id, paymentId),
        eq(payments.orderId, orderId),
        eq(payments.currency, currency),
        inArray(payments.status, paymentMoves.refundWhole.from),
        sql`${minor} > 0 AND amount_minor - authorized_minor - voided_minor - refund_requested_minor >= ${minor}`,
      ),
    );
  return affectedRows > 0;
}

/** Takes so much from what is authorised. False when there is not as much. */
async function voidPart(tx: Transaction, request: RefundRequest, minor: bigint): Promise<boolean> {
  const payment = await lockPayment(tx, request.paymentId);
  if (payment?.orderId !== request.orderId || payment.currency !== request.amount.currency) return false;
  const { authorizedMinor, voidedMinor } = payment;
  if (authorizedMinor < minor) return false;
  await changePayment(tx, payment, { authorizedMinor: authorizedMinor - minor, voidedMinor: voidedMinor + minor });
  return true;
}

import type { Transaction } from '#mysql/transaction.ts';
import { entriesOfRefund, tillOf } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import { changePayment, lockPayment } from '../payment/change-payment.ts';
import type { ChargeRefund } from '../provider/provider.ts';
import type { RefundRow } from '../tables.ts';
import { endRefund } from './end-refund.ts';
import { refundsById } from './refund.queries.ts';
import { refundMoves } from './refund.states.ts';

/** Records what is said of a refund. Said twice or late it changes nothing, and the answer is false. */
export async function recordRefund(tx: Transaction, { refundId, status }: ChargeRefund): Promise<boolean> {
  if (status === 'PENDING') return false;
  if (!(await endRefund(tx, refundId, refundMoves.succeed))) return false;
  const { paymentId, amountMinor, voidedMinor, currency } = (await refundsById(tx, [refundId])).get(
    refundId,
  ) as RefundRow;
  const minor = amountMinor - voidedMinor;
  // Locked, because what it becomes depends on what other refunds of the payment have given back.
  const payment = await lockPayment(tx, paymentId);
  if (!payment) throw new Error(`The refund ${refundId} is of no payment`);
  await changePayment(tx, payment, { refundedMinor: payment.refundedMinor + minor });
  const entries = entriesOfRefund(minor, tillOf(payment));
  await post(tx, { kind: 'REFUND', causeId: refundId, paymentId, currency, entries });
  return true;
}

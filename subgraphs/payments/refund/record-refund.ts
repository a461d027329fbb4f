import { eq } from 'drizzle-orm';
import type { Transaction } from '#mysql/transaction.ts';
import { entriesOfRefund } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import { movePayment } from '../payment/move-payment.ts';
import type { ChargeRefund } from '../provider/provider.ts';
import { payments, type RefundRow } from '../tables.ts';
import { endRefund } from './end-refund.ts';
import { refundsById } from './refund.queries.ts';
import { refundBy } from './refund.rules.ts';
import { refundMoves } from './refund.states.ts';

/** Records what the provider says of a refund. Said twice or late it changes nothing. */
export async function recordRefund(tx: Transaction, { refundId, status }: ChargeRefund): Promise<void> {
  if (status === 'PENDING') return;
  if (!(await endRefund(tx, refundId, refundMoves.succeed))) return;
  const { paymentId, amountMinor, currency } = (await refundsById(tx, [refundId])).get(refundId) as RefundRow;
  // Locked, because which move it is depends on what other refunds of the payment have given back.
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId)).for('update');
  if (!payment) throw new Error(`The refund ${refundId} is of no payment`);
  const { move, refundedMinor } = refundBy(payment, amountMinor);
  if (!(await movePayment(tx, paymentId, move, { refundedMinor }))) {
    throw new Error(`The payment ${paymentId} is ${payment.status}, but its refund ${refundId} succeeded`);
  }
  await post(tx, { kind: 'REFUND', causeId: refundId, paymentId, currency, entries: entriesOfRefund(amountMinor) });
}

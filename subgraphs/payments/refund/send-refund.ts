import { money } from '#kernel/money.ts';
import { claimDue } from '#mysql/claim-due.ts';
import type { Context } from '#subgraph/context.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { holderOf } from '../provider/chosen.ts';
import { type PaymentRow, refunds } from '../tables.ts';
import { recordRefund } from './record-refund.ts';
import { refundsById } from './refund.queries.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/** Sends refunds again that did not finish: the provider, which knows them by their ids, answers how they stand. */
export async function resumeRefunds(context: Context): Promise<number> {
  const due = await claimDue(context, refunds, patience);
  await Promise.all(due.map((refundId) => sendRefund(context, refundId)));
  return due.length;
}

/** Gives a refund to the provider and records the answer. When none comes, `resumeRefunds` asks again. */
export async function sendRefund(context: Context, refundId: string): Promise<void> {
  const refund = (await refundsById(context.read, [refundId])).get(refundId);
  if (!refund) throw new Error(`There is no refund ${refundId} to send`);
  const { paymentId, amountMinor, voidedMinor, currency } = refund;
  const amount = money(amountMinor - voidedMinor, currency);
  try {
    const payment = (await paymentsById(context.read, [paymentId])).get(paymentId) as PaymentRow;
    const asked = { refundId, paymentId, reference: payment.providerReference, amount };
    const answer = await holderOf(payment).refund(context, asked);
    await context.transaction('send refund', (tx) => recordRefund(tx, answer));
  } catch (error) {
    context.log.warn({ err: error, refund: refundId }, 'the provider did not answer, will be asked again');
  }
}

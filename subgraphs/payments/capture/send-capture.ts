import { money } from '#kernel/money.ts';
import { claimDue } from '#mysql/claim-due.ts';
import type { Context } from '#subgraph/context.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { holderOf } from '../provider/chosen.ts';
import type { PaymentRow } from '../tables.ts';
import { capturesById } from './capture.queries.ts';
import { paymentCaptures } from './capture.tables.ts';
import { recordCapture } from './record-capture.ts';
import { sendVoid } from './send-void.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/** Sends captures again that did not finish: the provider, which knows them by their ids, answers how they stand. */
export async function resumeCaptures(context: Context): Promise<number> {
  const due = await claimDue(context, paymentCaptures, patience);
  await Promise.all(due.map((captureId) => sendCapture(context, captureId)));
  return due.length;
}

/** Has the provider take what it keeps for us and records the answer. When none comes, `resumeCaptures` asks again. */
export async function sendCapture(context: Context, captureId: string): Promise<void> {
  const capture = (await capturesById(context.read, [captureId])).get(captureId);
  if (!capture) throw new Error(`There is no capture ${captureId} to send`);
  const { paymentId, amountMinor, currency, isLast } = capture;
  try {
    const payment = (await paymentsById(context.read, [paymentId])).get(paymentId) as PaymentRow;
    const { providerReference: reference } = payment;
    const asked = { captureId, paymentId, reference, amount: money(amountMinor, currency), isLast };
    const answer = await holderOf(payment).capture(context, asked);
    await context.transaction('send capture', (tx) => recordCapture(tx, answer));
  } catch (error) {
    context.log.warn({ err: error, capture: captureId }, 'the provider did not answer, will be asked again');
    return;
  }
  await sendVoid(context, paymentId);
}

import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { sharesOfPayment } from '../ledger/ledger.queries.ts';
import { entriesOfCapture, entriesOfSale, tillOf } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import { changePayment, lockPayment } from '../payment/change-payment.ts';
import type { ChargeCapture } from '../provider/provider.ts';
import { capturesById } from './capture.queries.ts';
import { soldOf } from './capture.rules.ts';
import { type PaymentCapture, paymentCaptures } from './capture.tables.ts';

/**
 * Records that the money of a shop's part was taken: it is the shop's and the marketplace's at once, since the order is
 * firm. Said twice or late it changes nothing.
 */
export async function recordCapture(tx: Transaction, { captureId, status }: ChargeCapture): Promise<void> {
  if (status === 'PENDING') return;
  const [{ affectedRows }] = await tx
    .update(paymentCaptures)
    .set({ status, dueAt: null })
    .where(and(eq(paymentCaptures.id, captureId), eq(paymentCaptures.status, 'PENDING')));
  if (affectedRows === 0) return;
  const capture = (await capturesById(tx, [captureId])).get(captureId) as PaymentCapture;
  const { paymentId, shopId, amountMinor, currency } = capture;
  const payment = await lockPayment(tx, paymentId);
  if (!payment) throw new Error(`The capture ${captureId} is of no payment`);
  await changePayment(tx, payment, { authorizedMinor: payment.authorizedMinor - amountMinor });
  // What is being captured is neither voided nor given back meanwhile: the share is what it was when the capture was asked.
  const sold = (await sharesOfPayment(tx, paymentId)).filter((share) => share.shopId === shopId).map(soldOf);
  const about = { causeId: captureId, paymentId, currency };
  await post(tx, { ...about, kind: 'CAPTURE', entries: entriesOfCapture(amountMinor, tillOf(payment)) });
  await post(tx, { ...about, kind: 'SALE', entries: entriesOfSale(sold) });
}

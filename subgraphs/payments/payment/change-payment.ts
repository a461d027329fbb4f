import { paymentCaptured } from '#events/catalogue/payments.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { requestVoid } from '../capture/request-void.ts';
import { type PaymentRow, payments } from '../tables.ts';
import { movePayment } from './move-payment.ts';
import { capturedOf, moveBetween } from './payment-amounts.rules.ts';

type Change = Partial<Pick<PaymentRow, 'authorizedMinor' | 'voidedMinor' | 'refundedMinor'>>;

/** Makes everybody else who wants to change the payment wait. */
export async function lockPayment(tx: Transaction, paymentId: string): Promise<PaymentRow | undefined> {
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId)).for('update');
  return payment;
}

/**
 * Changes what a payment, which is locked, has become of, and its status with it. When nothing is left to be captured,
 * orders hear of what was, and the provider need not keep the rest for us any longer.
 */
export async function changePayment(tx: Transaction, before: PaymentRow, change: Change): Promise<void> {
  const { id: paymentId, orderId, currency } = before;
  const after = { ...before, ...change };
  const move = moveBetween(before, after);
  if (!move) await tx.update(payments).set(change).where(eq(payments.id, paymentId));
  else if (!(await movePayment(tx, paymentId, move, change))) {
    throw new Error(`The payment ${paymentId} is ${before.status} and cannot become ${move.to}`);
  }
  if (before.authorizedMinor === 0n || after.authorizedMinor > 0n) return;
  const captured = capturedOf(after);
  if (captured > 0n) {
    const amount = toWire(money(captured, currency));
    await append(tx, event(paymentCaptured, orderId, { orderId, paymentId, amount }));
  }
  // Long enough for whoever did this to tell it.
  if (after.voidedMinor > 0n) await requestVoid(tx, paymentId, 15);
}

import { and, eq, isNotNull } from 'drizzle-orm';
import { claimDue } from '#mysql/claim-due.ts';
import type { Context } from '#subgraph/context.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { holderOf } from '../provider/chosen.ts';
import { type PaymentRow, paymentVoids } from '../tables.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/** Tells the provider again what it has not heard. */
export async function resumeVoids(context: Context): Promise<number> {
  const due = await claimDue(context, paymentVoids, patience);
  await Promise.all(due.map((paymentId) => sendVoid(context, paymentId)));
  return due.length;
}

/**
 * Tells the provider that it need not keep for us what was not captured of a payment, if there is anything to tell: that is
 * so once, when nothing is left to be captured. When no answer comes, `resumeVoids` tells it again.
 */
export async function sendVoid(context: Context, paymentId: string): Promise<void> {
  const isOpen = and(eq(paymentVoids.id, paymentId), isNotNull(paymentVoids.dueAt));
  const [open] = await context.read.select().from(paymentVoids).where(isOpen);
  if (!open) return;
  const payment = (await paymentsById(context.read, [paymentId])).get(paymentId) as PaymentRow;
  try {
    await holderOf(payment).voidCharge(context, { paymentId, reference: payment.providerReference });
    await context.transaction('send void', (tx) => tx.update(paymentVoids).set({ dueAt: null }).where(isOpen));
  } catch (error) {
    context.log.warn({ err: error, payment: paymentId }, 'the provider did not answer, will be told again');
  }
}

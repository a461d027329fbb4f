import { money } from '#kernel/money.ts';
import { claimDue } from '#mysql/claim-due.ts';
import { and, eq, isNotNull } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { paymentsById } from '../payment/payment.queries.ts';
import { recordCharge } from '../payment/record-charge.ts';
import { holderOf } from '../provider/chosen.ts';
import type { Charge } from '../provider/provider.ts';
import { type PaymentRow, paymentVoids } from '../tables.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/** Tells the provider again what it has not heard. */
export async function resumeVoids(context: Context): Promise<number> {
  const due = await claimDue(context, paymentVoids, patience);
  await Promise.all(due.map((paymentId) => sendVoid(context, paymentId)));
  return due.length;
}

/**
 * Tells the provider that nothing more of a payment is wanted, if there is anything to tell, and records what it answers: the
 * payment was cancelled, or nothing is left of it to be captured. When no answer comes, or the provider cannot say yet,
 * `resumeVoids` tells it again.
 */
export async function sendVoid(context: Context, paymentId: string): Promise<void> {
  const isOpen = and(eq(paymentVoids.id, paymentId), isNotNull(paymentVoids.dueAt));
  const [open] = await context.read.select().from(paymentVoids).where(isOpen);
  if (!open) return;
  const payment = (await paymentsById(context.read, [paymentId])).get(paymentId) as PaymentRow;
  const { providerReference: reference, amountMinor, currency } = payment;
  const amount = money(amountMinor, currency);
  try {
    const charge = await holderOf(payment).voidCharge(context, { paymentId, reference, amount });
    await context.transaction('send void', async (tx) => {
      await recordCharge(context, tx, charge);
      if (isFinal(charge)) await tx.update(paymentVoids).set({ dueAt: null }).where(isOpen);
    });
  } catch (error) {
    context.log.warn({ err: error, payment: paymentId }, 'the provider did not answer, will be told again');
  }
}

/** Whether no money will come of it any more that has not come yet. */
const isFinal = ({ status }: Charge) => status !== 'PENDING' && status !== 'AUTHORIZED';

import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { holderOf } from '../provider/chosen.ts';
import { holdStock } from './hold-stock.ts';
import { paymentsById } from './payment.queries.ts';
import { recordCharge } from './record-charge.ts';

/**
 * Gives a payment to the provider and records the answer. May be repeated: the provider knows it by its id. Throws when
 * no answer comes, which leaves open whether the provider has it. One that is cancelled at this moment may still be started:
 * the provider has heard of its end then, or its answer brings the void about.
 */
export async function startPayment(context: Context, paymentId: string): Promise<void> {
  const payment = (await paymentsById(context.read, [paymentId])).get(paymentId);
  if (!payment) throw new Error(`There is no payment ${paymentId} to start`);
  if (payment.cancelRequestedAt) return;
  const held = await holdStock(context, payment);
  if (!held) return;
  const { expiresAt } = held;
  const { method, cardToken, amountMinor, currency } = payment;
  const amount = money(amountMinor, currency);
  const isCapturedLater = payment.captureWhen !== 'AT_ONCE';
  const asked = { paymentId, amount, method, cardToken, isCapturedLater, expiresAt };
  const charge = await holderOf(payment).start(context, asked);
  await context.transaction('start payment', (tx) => recordCharge(context, tx, charge));
}

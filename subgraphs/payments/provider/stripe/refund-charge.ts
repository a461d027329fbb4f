import type Stripe from 'stripe';
import type { Context } from '#subgraph/context.ts';
import type { ChargeRefund, NewRefund } from '../provider.ts';
import { toStripe } from './payment-intent.rules.ts';
import { stripeClient } from './stripe-client.ts';

/** The refund's id is the idempotency key, and stands in its metadata. */
export async function refundCharge(
  _: Context,
  { refundId, paymentId, reference, amount }: NewRefund,
): Promise<ChargeRefund> {
  if (!reference) throw new Error(`Stripe's id of ${paymentId} is not known`);
  const stripe = await stripeClient();
  const { amount: minor } = toStripe(amount);
  const known = await findRefund(stripe, reference, refundId);
  const refund =
    known ??
    (await stripe.refunds.create(
      { payment_intent: reference, amount: minor, metadata: { refundId } },
      { idempotencyKey: refundId },
    ));
  const news = toRefund(refund);
  if (!news)
    throw new Error(`Stripe's refund ${refund.id} is ${refund.status}: ${refund.failure_reason ?? 'no reason'}`);
  return news;
}

/** A key is forgotten after a day; what it made is not. */
async function findRefund(stripe: Stripe, reference: string, refundId: string): Promise<Stripe.Refund | undefined> {
  for await (const refund of stripe.refunds.list({ payment_intent: reference, limit: 100 })) {
    if (refund.metadata?.refundId === refundId) return refund;
  }
  return undefined;
}

/** What a refund says of ours; null when it is of none, or came to nothing: an operator has to look into that. */
export function toRefund({ status, metadata }: Stripe.Refund): ChargeRefund | null {
  const refundId = metadata?.refundId;
  if (!refundId || status === 'failed' || status === 'canceled') return null;
  return { refundId, status: status === 'succeeded' ? 'SUCCEEDED' : 'PENDING' };
}

import type { Context } from '#subgraph/context.ts';
import type { ChargeCapture, NewCapture } from '../provider.ts';
import { toStripe } from './payment-intent.rules.ts';
import { stripeClient } from './stripe-client.ts';

/**
 * Captures a PaymentIntent, once: what is not captured with it is the card's again. The capture's id stands in the metadata,
 * since a key is forgotten after a day.
 */
export async function captureCharge(
  _: Context,
  { captureId, paymentId, reference, amount, isLast }: NewCapture,
): Promise<ChargeCapture> {
  if (!reference) throw new Error(`Stripe's id of ${paymentId} is not known`);
  if (!isLast) throw new Error(`${paymentId} cannot be captured in parts`);
  const stripe = await stripeClient();
  const intent = await stripe.paymentIntents.retrieve(reference);
  const isDone = intent.metadata.captureId === captureId && intent.status === 'succeeded';
  if (!isDone) {
    const capture = { amount_to_capture: toStripe(amount).amount, metadata: { captureId } };
    await stripe.paymentIntents.capture(reference, capture, { idempotencyKey: captureId });
  }
  return { captureId, status: 'SUCCEEDED' };
}

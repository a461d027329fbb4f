import type Stripe from 'stripe';
import type { Context } from '#subgraph/context.ts';
import type { Charge, NewCharge } from '../provider.ts';
import { toOwnCharge, toStripe } from './payment-intent.rules.ts';
import { stripeClient } from './stripe-client.ts';

/**
 * Makes and confirms a PaymentIntent. The payment's id is the idempotency key: Stripe answers a repeat with the first answer,
 * for 24 hours at least, by which time `findCharge` finds the intent.
 */
export async function startCharge(context: Context, asked: NewCharge): Promise<Charge> {
  const stripe = await stripeClient();
  const { paymentId, amount, cardToken } = asked;
  if (!cardToken) throw new Error(`The payment ${paymentId} has no card`);
  try {
    const intent = await stripe.paymentIntents.create(
      {
        ...toStripe(amount),
        allowed_payment_method_types: ['card'],
        payment_method: cardToken,
        confirm: true,
        ...(asked.isCapturedLater ? { capture_method: 'manual' as const } : {}),
        // Where the bank sends the client who had to confirm.
        return_url: context.settings.publicUrl,
        metadata: { paymentId },
      },
      { idempotencyKey: paymentId },
    );
    return toOwnCharge(intent);
  } catch (error) {
    return asDecline(error, asked) ?? Promise.reject(error as Error);
  }
}

/**
 * A card that was declined, and a request that Stripe will not have: there is no charge, and there will be none. Of other
 * errors that cannot be said, such as 409 for a key that is in use at this moment.
 */
function asDecline(error: unknown, { paymentId, amount }: NewCharge): Charge | null {
  const { type, statusCode, message, payment_intent: intent } = error as Partial<Stripe.errors.StripeError>;
  const isRefused = type === 'StripeInvalidRequestError' && statusCode === 400;
  if (type !== 'StripeCardError' && !isRefused) return null;
  return {
    paymentId,
    reference: intent?.id ?? null,
    status: 'DECLINED',
    amount,
    instructions: null,
    declineReason: message ?? 'The card was declined.',
  };
}

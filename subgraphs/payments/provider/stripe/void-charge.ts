import type Stripe from 'stripe';
import type { Context } from '#subgraph/context.ts';
import type { Charge, UnwantedCharge } from '../provider.ts';
import { findCharge } from './find-charge.ts';
import { toOwnCharge, toStripe } from './payment-intent.rules.ts';
import { stripeClient } from './stripe-client.ts';

/**
 * Cancels a PaymentIntent of which nothing was captured; what was captured in part is void in the rest already. Without a key: a
 * repeat shall be answered as the intent is by then.
 */
export async function voidCharge(context: Context, unwanted: UnwantedCharge): Promise<Charge> {
  const charge = (await findCharge(context, unwanted)) ?? (await claimKey(unwanted));
  const { reference, status } = charge;
  if (!reference || (status !== 'PENDING' && status !== 'AUTHORIZED')) return charge;
  const { paymentIntents } = await stripeClient();
  try {
    return toOwnCharge(await paymentIntents.cancel(reference));
  } catch (error) {
    if ((error as Partial<Stripe.errors.StripeError>).code !== 'payment_intent_unexpected_state') throw error;
    // Paid or declined meanwhile, or with the bank, which has not answered yet.
    return toOwnCharge(await paymentIntents.retrieve(reference));
  }
}

/**
 * Makes an intent that nobody can pay under the key of the start (https://docs.stripe.com/api/idempotent_requests): should that
 * come later, it is refused, since it asks for something else. Refused itself when the start has come before; then a search
 * will find what that has made.
 */
async function claimKey({ paymentId, amount }: UnwantedCharge): Promise<Charge> {
  const { paymentIntents } = await stripeClient();
  const intent = { ...toStripe(amount), metadata: { paymentId } };
  return toOwnCharge(await paymentIntents.create(intent, { idempotencyKey: paymentId }));
}

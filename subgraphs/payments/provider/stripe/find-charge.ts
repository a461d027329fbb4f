import type { Context } from '#subgraph/context.ts';
import type { Charge, ChargeKey } from '../provider.ts';
import { toCharge } from './payment-intent.rules.ts';
import { stripeClient } from './stripe-client.ts';

/**
 * By Stripe's id when an answer has told it. Else by a search, which may not know what was made in the last minute: then the
 * payment is started again, and its key makes one intent of both.
 */
export async function findCharge(_: Context, { paymentId, reference }: ChargeKey): Promise<Charge | null> {
  const stripe = await stripeClient();
  if (reference) return toCharge(await stripe.paymentIntents.retrieve(reference));
  const { data } = await stripe.paymentIntents.search({ query: `metadata['paymentId']:'${paymentId}'`, limit: 1 });
  return data[0] ? toCharge(data[0]) : null;
}

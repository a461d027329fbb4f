import type Stripe from 'stripe';
import { z } from 'zod';

/** What Stripe needs of the environment. */
const environment = z.object({
  /** `sk_…` or, better, a restricted key `rk_…` for PaymentIntents and refunds. */
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_\w+$/, 'is not a secret key of Stripe'),
  /** Of the webhook endpoint at `/webhooks/stripe`; two with a space between them while they are exchanged. */
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_\w+( whsec_\w+)?$/, 'is not the secret of a webhook endpoint'),
  /** Where Stripe is, if not at api.stripe.com. */
  STRIPE_API_URL: z.url().optional(),
});

/** Throws a sentence when something is missing. */
export function readStripeEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const { data, error } = environment.safeParse(source);
  if (data) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`PAYMENT_PROVIDER=stripe needs its keys.\n${problems.join('\n')}`);
}

const timeoutMs = 8_000;

let made: Promise<Stripe> | undefined;

/** The library is loaded when it is first needed: a marketplace with another provider does without. */
export function stripeClient(): Promise<Stripe> {
  made ??= makeClient();
  return made;
}

async function makeClient(): Promise<Stripe> {
  const { default: Library } = await import('stripe');
  const { STRIPE_SECRET_KEY, STRIPE_API_URL } = readStripeEnvironment();
  // Whatever is not answered is asked about again by our own sweeps, with the same key.
  const options = { timeout: timeoutMs, maxNetworkRetries: 0, telemetry: false };
  if (!STRIPE_API_URL) return new Library(STRIPE_SECRET_KEY, options);
  const { hostname: host, port, protocol } = new URL(STRIPE_API_URL);
  return new Library(STRIPE_SECRET_KEY, {
    ...options,
    host,
    port: port || 443,
    protocol: protocol === 'http:' ? 'http' : 'https',
  });
}

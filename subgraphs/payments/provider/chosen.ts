import type { Provider } from './provider.ts';
import { sandbox } from './sandbox/sandbox.ts';
import { stripe } from './stripe/stripe.ts';
import { readStripeEnvironment } from './stripe/stripe-client.ts';

const providers: Readonly<Record<Provider['name'], Provider>> = { SANDBOX: sandbox, STRIPE: stripe };

/** The provider that this marketplace is paid through: `PAYMENT_PROVIDER`, the sandbox by default. */
export const provider: Provider = chosen(process.env.PAYMENT_PROVIDER || 'sandbox');

/** The one that holds the money of a payment, whichever is chosen by now. */
export function providerOf({ provider: name }: { readonly provider: Provider['name'] }): Provider {
  return providers[name];
}

/** Throws a sentence when the provider lacks what it needs. */
export function checkProvider(): void {
  if (provider === stripe) readStripeEnvironment();
}

function chosen(name: string): Provider {
  const found = Object.values(providers).find((one) => one.name === name.toUpperCase());
  if (!found) throw new Error(`PAYMENT_PROVIDER: there is no ${name}; choose sandbox or stripe`);
  return found;
}

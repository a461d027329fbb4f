import type { Settings } from '#subgraph/context.ts';
import { cash } from './cash/cash.ts';
import type { Holder, Provider } from './provider.ts';
import { checkSandbox, sandbox } from './sandbox/sandbox.ts';
import { stripe } from './stripe/stripe.ts';
import { readStripeEnvironment } from './stripe/stripe-client.ts';

const providers: Readonly<Record<Provider['name'], Provider>> = { SANDBOX: sandbox, STRIPE: stripe };

/** The provider that this marketplace is paid through: `PAYMENT_PROVIDER`, the sandbox by default. */
export const provider: Provider = chosen(process.env.PAYMENT_PROVIDER || 'sandbox');

/** Who holds the money of a payment, whichever provider is chosen by now. */
export function holderOf({ provider: name }: { readonly provider: Holder['name'] }): Holder {
  return name === 'CASH' ? cash : providers[name];
}

/** Throws a sentence when the provider lacks what it needs. */
export function checkProvider(settings: Settings): void {
  if (provider === stripe) readStripeEnvironment();
  else checkSandbox(settings);
}

function chosen(name: string): Provider {
  const found = Object.values(providers).find((one) => one.name === name.toUpperCase());
  if (!found) throw new Error(`PAYMENT_PROVIDER: there is no ${name}; choose sandbox or stripe`);
  return found;
}

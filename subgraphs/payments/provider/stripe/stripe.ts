import type { Provider } from '../provider.ts';
import { captureCharge } from './capture-charge.ts';
import { findCharge } from './find-charge.ts';
import { readWebhook } from './read-webhook.ts';
import { refundCharge } from './refund-charge.ts';
import { startCharge } from './start-charge.ts';
import { voidCharge } from './void-charge.ts';

/**
 * Cards by Stripe (https://docs.stripe.com/api). A payment is a PaymentIntent that carries the payment's id in its metadata.
 * Stripe pays the operator out, not shops.
 */
export const stripe: Provider = {
  name: 'STRIPE',
  methods: ['CARD'],
  needsCardToken: true,
  // Several captures of one PaymentIntent are for a few accounts only.
  capturesInParts: false,
  // The id of a PaymentMethod, as Stripe's form gives it.
  isCardToken: (text) => /^pm_\w{1,100}$/.test(text),
  webhookPath: '/webhooks/stripe',
  start: startCharge,
  find: findCharge,
  capture: captureCharge,
  voidCharge,
  refund: refundCharge,
  payOut: null,
  readWebhook,
};

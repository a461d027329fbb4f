import { toWire } from '#kernel/money.ts';
import type { Context, Settings } from '#subgraph/context.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import type { ChargeKey, NewCapture, NewCharge, NewPayout, NewRefund, Provider, UnwantedCharge } from '../provider.ts';
import { askSandbox, sendToSandbox } from './ask-sandbox.ts';
import { capture, charge, payout, refund } from './messages.ts';
import { readWebhook } from './read-webhook.ts';

/**
 * A payment provider for development, demonstrations and tests: a process of its own (sandbox-provider/), which behaves like
 * a real one. It answers later, by signed webhooks that come twice, late or out of order; loses answers; fails in every way
 * on demand; and moves no money.
 */
export const sandbox = {
  name: 'SANDBOX',
  methods: ['CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT'],
  needsCardToken: false,
  capturesInParts: true,
  webhookPath: '/webhooks/sandbox',
  isCardToken: (text) => /^tok_(succeeds|declined|times_out_after_capture|answers_twice)$/.test(text),
  start: async (context: Context, { paymentId, amount, method, cardToken, isCapturedLater, expiresAt }: NewCharge) => {
    const asked = { amount: toWire(amount), method, cardToken, isCapturedLater, expiresAt };
    return charge.parse(await askSandbox(context, 'PUT', `/charges/${paymentId}`, asked));
  },
  find: async (context: Context, { paymentId }: ChargeKey) =>
    charge.nullable().parse(await askSandbox(context, 'GET', `/charges/${paymentId}`)),
  capture: async (context: Context, { paymentId, captureId, amount, isLast }: NewCapture) => {
    const asked = { amount: toWire(amount), isLast };
    return capture.parse(await askSandbox(context, 'PUT', `/charges/${paymentId}/captures/${captureId}`, asked));
  },
  voidCharge: async (context: Context, { paymentId, amount }: UnwantedCharge) =>
    charge.parse(await askSandbox(context, 'POST', `/charges/${paymentId}/void`, { amount: toWire(amount) })),
  refund: async (context: Context, { paymentId, refundId, amount }: NewRefund) => {
    const asked = { amount: toWire(amount) };
    return refund.parse(await askSandbox(context, 'PUT', `/charges/${paymentId}/refunds/${refundId}`, asked));
  },
  payOut: async (context: Context, { payoutId, shopId, amount }: NewPayout) =>
    payout.parse(await askSandbox(context, 'PUT', `/payouts/${payoutId}`, { shopId, amount: toWire(amount) })),
  readWebhook,
} satisfies Provider;

/** Throws a sentence when it is not told how to reach the sandbox, or, in production, what anybody could guess. */
export function checkSandbox({ sandbox: account, environment }: Settings): void {
  if (!account) {
    throw new Error(
      'The sandbox provider needs SANDBOX_URL, SANDBOX_KEY and SANDBOX_WEBHOOK_SECRET; or set PAYMENT_PROVIDER',
    );
  }
  const { key, webhookSecrets } = account;
  if (environment !== 'production') return;
  if (key.length < 32) throw new Error('SANDBOX_KEY: needs 32 characters in production');
  const isShort = (secret: string) => Buffer.from(secret.replace('whsec_', ''), 'base64').length < 24;
  if (webhookSecrets.some(isShort)) throw new Error('SANDBOX_WEBHOOK_SECRET: needs 24 bytes in production');
}

/**
 * `/sandbox/failures`: passes on to the sandbox what shall go wrong there, for those who try the marketplace out. Not in
 * production.
 */
export async function passOnFailures(context: Context, { method, body }: RawRequest): Promise<RawResponse> {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  if (context.settings.environment === 'production')
    return { status: 404, headers, body: '{ "message": "Not found" }' };
  const isQuestion = method === 'GET';
  const { status, text } = await sendToSandbox(
    context,
    isQuestion ? 'GET' : 'POST',
    '/failures',
    isQuestion ? null : body,
  );
  return { status, headers, body: text };
}

import type { Sweep } from '#subgraph/subgraph.ts';
import type { Provider } from '../provider.ts';
import { callFarAway } from './call-far-away.ts';
import { captureCharge, voidCharge } from './capture-charge.ts';
import { isCardToken } from './card-tokens.ts';
import { findCharge } from './find-charge.ts';
import { payOut } from './pay-out.ts';
import { readWebhook } from './read-webhook.ts';
import { refundCharge } from './refund-charge.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { settleCharges, settlePayouts, settleRefunds } from './settle-charges.ts';
import { startCharge } from './start-charge.ts';

/**
 * A small payment provider for development, demonstrations and tests. It behaves like a real one: answers later, by
 * signed webhooks that come twice, late or out of order; loses answers; fails in every way on demand (`planFailures`); and
 * moves no money.
 */
export const sandbox = {
  name: 'SANDBOX',
  methods: ['CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT'],
  needsCardToken: false,
  capturesInParts: true,
  webhookPath: '/webhooks/sandbox',
  isCardToken,
  start: callFarAway('charge', startCharge),
  find: callFarAway('find', findCharge),
  capture: callFarAway('capture', captureCharge),
  voidCharge: callFarAway('void', voidCharge),
  refund: callFarAway('refund', refundCharge),
  payOut: callFarAway('payout', payOut),
  readWebhook,
} satisfies Provider;

/** What goes on inside that company. */
export const sandboxSweeps: readonly Sweep[] = [
  { name: 'sandbox: charges', everyMs: 200, work: settleCharges },
  { name: 'sandbox: refunds', everyMs: 500, work: settleRefunds },
  { name: 'sandbox: payouts', everyMs: 500, work: settlePayouts },
  { name: 'sandbox: webhooks', everyMs: 200, work: sendWebhooks },
];

import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { newId } from '#kernel/ids.ts';
import type { RawResponse } from '#subgraph/link.ts';
import type { World } from '#testing/world.ts';

export function capturedMessage(paymentId: string, amount = '150000.00') {
  const data = {
    paymentId,
    status: 'CAPTURED',
    amount: { amount, currencyCode: 'IDR' },
    instructions: null,
    declineReason: null,
  };
  return JSON.stringify({ type: 'charge.captured', data });
}

export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;

export interface SentWebhook {
  readonly id?: string;
  readonly at?: Date;
  readonly secret?: string;
  /** What is signed. */
  readonly body?: string;
  /** What is sent, where it is not what was signed. */
  readonly sentBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a webhook as the sandbox would; every part of it can be forged. */
export function sendWebhook(
  world: World,
  {
    id = newId('msg'),
    at = new Date(),
    secret = world.settings.sandbox?.webhookSecrets[0] ?? '',
    body = '',
    sentBody = body,
    headers = {},
  }: SentWebhook,
): Promise<RawResponse> {
  return world.subgraph('payments').raw({
    method: 'POST',
    path: '/webhooks/sandbox',
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
      ...headers,
    },
    body: sentBody,
  });
}

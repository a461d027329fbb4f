import { z } from 'zod';
import { type CurrencyCode, isCurrencyCode, parseMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import type { RawRequest } from '#subgraph/link.ts';
import { hasWebhookId, whyNotBelieved } from '#subgraph/verify-webhook.ts';
import type { News, Webhook as ProviderWebhook, WebhookRefused } from '../provider.ts';
import { webhookSecrets } from './webhook-secrets.ts';

const instructions = z.object({
  text: z.string(),
  bank: z.string().nullable().default(null),
  url: z.null().default(null),
  virtualAccountNumber: z.string().nullable(),
  qrString: z.string().nullable(),
  expiresAt: z.string().nullable(),
});

const charge = z.object({
  paymentId: z.string(),
  reference: z.null().default(null),
  status: z.enum(['PENDING', 'AUTHORIZED', 'CAPTURED', 'DECLINED']),
  amount: z
    .object({ amount: z.string(), currencyCode: z.custom<CurrencyCode>((text) => isCurrencyCode(String(text))) })
    .transform(parseMoney),
  instructions: instructions.nullable(),
  declineReason: z.string().nullable(),
});

const message = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['charge.pending', 'charge.authorized', 'charge.captured', 'charge.declined']),
    data: charge,
  }),
  z.object({
    type: z.literal('capture.succeeded'),
    data: z.object({ captureId: z.string(), status: z.literal('SUCCEEDED') }),
  }),
  z.object({
    type: z.literal('refund.succeeded'),
    data: z.object({ refundId: z.string(), status: z.literal('SUCCEEDED') }),
  }),
  z.object({
    type: z.enum(['payout.paid', 'payout.failed']),
    data: z.object({
      payoutId: z.string(),
      status: z.enum(['PAID', 'FAILED']),
      failureReason: z.string().nullable(),
    }),
  }),
]);

/** Verified over the bytes as they came: the same JSON written another way is another message. */
export async function readWebhook(context: Context, request: RawRequest): Promise<ProviderWebhook | WebhookRefused> {
  const { headers, body } = request;
  const id = headers['webhook-id'] ?? '';
  if (!hasWebhookId(headers)) return refused(400, 'The webhook-id is missing or not one of ours.');
  const problem = whyNotBelieved(headers, body, await webhookSecrets(context));
  if (problem !== null) return refused(401, problem);
  const news = parse(body);
  if (!news) return refused(400, 'The body is not a message that is known here.');
  return { id, ...news };
}

function parse(body: string): News | null {
  try {
    const { data } = message.parse(JSON.parse(body));
    if ('captureId' in data) return { capture: data };
    if ('refundId' in data) return { refund: data };
    return 'payoutId' in data ? { payout: data } : { charge: data };
  } catch {
    return null;
  }
}

const refused = (status: WebhookRefused['status'], reason: string): WebhookRefused => ({
  __typename: 'WebhookRefusedError',
  status,
  message: reason,
});

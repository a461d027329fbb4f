import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import type { RawRequest } from '#subgraph/link.ts';
import { hasWebhookId, whyNotBelieved } from '#subgraph/verify-webhook.ts';
import type { News, Webhook as ProviderWebhook, WebhookRefused } from '../provider.ts';
import { capture, charge, payout, refund } from './messages.ts';

const message = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['charge.pending', 'charge.authorized', 'charge.captured', 'charge.declined', 'charge.voided']),
    data: charge,
  }),
  z.object({ type: z.literal('capture.succeeded'), data: capture }),
  z.object({ type: z.literal('refund.succeeded'), data: refund }),
  z.object({ type: z.enum(['payout.paid', 'payout.failed']), data: payout }),
]);

/** Verified over the bytes as they came: the same JSON written another way is another message. */
export async function readWebhook(
  { settings }: Context,
  request: RawRequest,
): Promise<ProviderWebhook | WebhookRefused> {
  const { headers, body } = request;
  const id = headers['webhook-id'] ?? '';
  if (!hasWebhookId(headers)) return refused(400, 'The webhook-id is missing or not one of ours.');
  const problem = whyNotBelieved(headers, body, settings.sandbox?.webhookSecrets ?? []);
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

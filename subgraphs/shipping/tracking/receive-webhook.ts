import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import type { Route } from '#subgraph/subgraph.ts';
import { hasWebhookId, whyNotBelieved } from '#subgraph/verify-webhook.ts';
import type { Carrier } from '../carriers/carrier.ts';
import { recordTracking, type TrackingNews } from './record-tracking.ts';
import { webhookSecrets } from './webhook-secrets.ts';

const text = (most: number) =>
  z
    .string()
    .transform((whole) => whole.slice(0, most))
    .nullish();

const message = z.object({
  type: z.literal('parcel.scanned'),
  data: z.object({
    trackingNumber: z.string().min(1).max(40),
    eventId: z.string().min(1).max(120),
    status: z.string(),
    at: z.iso.datetime({ offset: true }).transform((at) => new Date(at)),
    place: text(200),
    description: text(500),
  }),
});

/**
 * Takes in what a carrier tells. 2xx says that it had its effect, now or before; on anything else the carrier sends it
 * again.
 */
export const receiveWebhookOf =
  (carrier: Carrier): Route =>
  async (context, request) => {
    if (request.method !== 'POST') return answer(405, 'Webhooks are sent with POST.');
    const problem = await verify(context, carrier, request);
    if (problem) {
      context.log.warn({ carrier: carrier.code, status: problem.status, reason: problem.body }, 'webhook refused');
      return problem;
    }
    const news = readNews(carrier, request.body);
    if (!news) return answer(400, 'The body is not a message that is known here.');
    const isOurs = await context.transaction('record tracking', (tx) => recordTracking(tx, news));
    return isOurs ? answer(200, 'Received.') : answer(404, 'There is no such parcel here.');
  };

/** Null when the carrier has sent it. */
async function verify(context: Context, { code }: Carrier, { headers, body }: RawRequest): Promise<RawResponse | null> {
  if (!hasWebhookId(headers)) return answer(400, 'The webhook-id is missing or not a usual one.');
  const problem = whyNotBelieved(headers, body, await webhookSecrets(context, code));
  return problem === null ? null : answer(401, problem);
}

/** The carrier's words made ours; null for what it never says. */
function readNews({ code, statusWords }: Carrier, body: string): TrackingNews | null {
  const parsed = message.safeParse(parseJson(body));
  if (!parsed.success) return null;
  const { trackingNumber, eventId, status: word, at, place = null, description = null } = parsed.data.data;
  const status = Object.hasOwn(statusWords, word) ? statusWords[word] : undefined;
  if (!status) return null;
  // Apart from the ids that we give to what we do ourselves.
  return { carrier: code, trackingNumber, carrierEventId: `c:${eventId}`, status, at, place, description };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const answer = (status: number, reason: string): RawResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: reason,
});

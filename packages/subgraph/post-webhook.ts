import { Webhook } from 'standardwebhooks';

export interface WebhookMessage {
  /** The same at every attempt: by it the receiver knows a repeat. */
  readonly id: string;
  readonly body: string;
  /** `whsec_` and Base64. */
  readonly secret: string;
}

/**
 * Posts a message signed by https://www.standardwebhooks.com, at every attempt anew, since the receiver refuses old
 * timestamps. Rejects when no answer comes in time. Is not sent on to wherever else the address points.
 */
export function postWebhook(url: string, { id, body, secret }: WebhookMessage, timeoutMs: number): Promise<Response> {
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  return fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
}

/** The same for senders that try again: null when the message was taken, else why not. */
export async function tryWebhook(url: string, message: WebhookMessage, timeoutMs: number): Promise<string | null> {
  try {
    const response = await postWebhook(url, message, timeoutMs);
    await response.text();
    return response.ok ? null : `answered ${response.status}`;
  } catch (error) {
    return String(error);
  }
}

import { newId } from '#kernel/ids.ts';
import type { Context } from '#subgraph/context.ts';
import { postWebhook } from '#subgraph/post-webhook.ts';
import type { SmsWebhook } from '../environment.ts';
import { smsMessages } from '../tables.ts';

export interface Message {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** The code within the text. */
  readonly code: string | null;
}

const timeoutMs = 10_000;

/**
 * Hands a message over to whoever sends it; without a webhook, keeps it in the inbox instead.
 *
 * Does not wait for the webhook: the time until the answer, or a fault, would tell numbers that are sent something from
 * those that are not. A message that was lost is in the log, and its code can be requested again after a minute.
 */
export async function sendMessage(context: Context, webhook: SmsWebhook | null, message: Message): Promise<void> {
  const id = newId('sms');
  if (webhook) {
    void postMessage(webhook, id, message).catch((error: unknown) => {
      context.log.error({ err: error, message: id, requestId: context.requestId }, 'a message was not sent');
    });
    return;
  }
  const { to: phoneNumber, text, code } = message;
  await context.transaction('keep message', (tx) => tx.insert(smsMessages).values({ id, phoneNumber, text, code }));
}

/** The id is the same in the body, for whoever does not read headers. */
async function postMessage({ url, secret }: SmsWebhook, id: string, { to, text }: Message): Promise<void> {
  const response = await postWebhook(url, { id, body: JSON.stringify({ to, text, id }), secret }, timeoutMs);
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The message service answered ${response.status}`);
}

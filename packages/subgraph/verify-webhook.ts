import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/**
 * What is signed is `id.timestamp.body`. An id with a full stop in it could be cut at another place by whoever holds a
 * good signature, so there is none.
 */
const webhookId = /^[^.]{1,256}$/;

export const hasWebhookId = (headers: Readonly<Record<string, string>>) => webhookId.test(headers['webhook-id'] ?? '');

/** Null when one of the secrets signed the bytes as they came, within the last five minutes; else why it is not believed. */
export function whyNotBelieved(
  headers: Record<string, string>,
  body: string,
  secrets: readonly string[],
): string | null {
  let problem = '';
  for (const secret of secrets) {
    try {
      new Webhook(secret).verify(body, headers, { jsonParse: false });
      return null;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      problem = error.message;
    }
  }
  return problem;
}

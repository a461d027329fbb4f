import { claimDue } from '#mysql/claim-due.ts';
import { eq, inArray, sql } from '#mysql/drizzle.ts';
import { tryWebhook, type WebhookMessage } from '#subgraph/post-webhook.ts';
import type { Sandbox } from './sandbox.ts';
import { webhooks } from './tables.ts';
import { takeFailure } from './take-failure.ts';

const patience = { firstSeconds: 1, mostSeconds: 300 };
const timeoutMs = 10_000;
const lateSeconds = 60;

/** Sends what is due to the customer, again and again until it is answered with 2xx. */
export async function sendWebhooks(sandbox: Sandbox): Promise<number> {
  const due = await claimDue(sandbox, webhooks, patience);
  if (due.length === 0) return 0;
  const messages = await sandbox.read
    .select({ id: webhooks.id, body: webhooks.body })
    .from(webhooks)
    .where(inArray(webhooks.id, due));
  await Promise.all(
    messages.map(async (message) => {
      const changes = await sendWebhook(sandbox, { ...message, secret: sandbox.agreement.webhookSecret });
      await sandbox.transaction('sent', (tx) => tx.update(webhooks).set(changes).where(eq(webhooks.id, message.id)));
    }),
  );
  return due.length;
}

/** What has become of it: it is taken, or to be sent again. */
async function sendWebhook(sandbox: Sandbox, message: WebhookMessage) {
  const send = () => tryWebhook(sandbox.agreement.webhookUrl, message, timeoutMs);
  switch (await takeFailure(sandbox, 'webhook')) {
    case 'times-out-before':
      return outcomeOf('The connection timed out');
    case 'times-out-after':
      await send();
      return outcomeOf('The connection timed out');
    case 'answers-twice':
      return outcomeOf((await Promise.all([send(), send()])).find((problem) => problem !== null) ?? null);
    case 'late':
      return { dueAt: sql`NOW(3) + INTERVAL ${lateSeconds} SECOND`, lastError: 'Not sent yet' };
    case 'never':
      return { dueAt: null, lastError: 'Never sent' };
    default:
      return outcomeOf(await send());
  }
}

/** What was not taken is due again already. */
const outcomeOf = (problem: string | null) =>
  problem ? { lastError: problem.slice(0, 200) } : { dueAt: null, lastError: null };

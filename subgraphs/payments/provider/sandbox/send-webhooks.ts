import { eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '#subgraph/context.ts';
import { tryWebhook, type WebhookMessage } from '#subgraph/post-webhook.ts';
import { claimDue } from '../../claim-due.ts';
import { sandboxWebhooks } from './sandbox.tables.ts';
import { takeFailure } from './take-failure.ts';
import { webhookSecrets } from './webhook-secrets.ts';

const patience = { firstSeconds: 1, mostSeconds: 300 };
const timeoutMs = 10_000;
const lateSeconds = 60;

/** Sends what is due to our webhook address, again and again until it is answered with 2xx. */
export async function sendWebhooks(context: Context): Promise<number> {
  const due = await claimDue(context, sandboxWebhooks, patience);
  if (due.length === 0) return 0;
  const [secret = ''] = await webhookSecrets(context);
  const messages = await context.read
    .select({ id: sandboxWebhooks.id, body: sandboxWebhooks.body })
    .from(sandboxWebhooks)
    .where(inArray(sandboxWebhooks.id, due));
  await Promise.all(
    messages.map(async ({ id, body }) => {
      const changes = await sendWebhook(context, { id, body, secret });
      await context.transaction('sandbox: sent', (tx) =>
        tx.update(sandboxWebhooks).set(changes).where(eq(sandboxWebhooks.id, id)),
      );
    }),
  );
  return due.length;
}

/** What has become of it: it is taken, or to be sent again. */
async function sendWebhook(context: Context, message: WebhookMessage) {
  const send = () => tryWebhook(addressOf(context), message, timeoutMs);
  switch (await takeFailure(context, 'webhook')) {
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

/** The public address, unless it is not the one that this process reaches the gateway by, as between containers. */
function addressOf({ settings }: Context): string {
  return process.env.SANDBOX_WEBHOOK_URL || `${settings.publicUrl}/webhooks/sandbox`;
}

import { claimDue } from '#mysql/claim-due.ts';
import { eq, inArray } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { tryWebhook } from '#subgraph/post-webhook.ts';
import { webhookSecrets } from '../../tracking/webhook-secrets.ts';
import { sandboxNews } from './sandbox.tables.ts';

const patience = { firstSeconds: 1, mostSeconds: 300 };
const timeoutMs = 10_000;

/** Sends what is due to our webhook address, again and again until it is answered with 2xx. */
export async function sendNews(context: Context): Promise<number> {
  const due = await claimDue(context, sandboxNews, patience);
  if (due.length === 0) return 0;
  const [secret = ''] = await webhookSecrets(context, 'sandbox');
  const messages = await context.read
    .select({ id: sandboxNews.id, body: sandboxNews.body })
    .from(sandboxNews)
    .where(inArray(sandboxNews.id, due));
  await Promise.all(
    messages.map(async ({ id, body }) => {
      const problem = await tryWebhook(addressOf(context), { id, body, secret }, timeoutMs);
      await context.transaction('sandbox carrier: sent', (tx) =>
        tx
          .update(sandboxNews)
          .set(problem ? { lastError: problem.slice(0, 200) } : { dueAt: null, lastError: null })
          .where(eq(sandboxNews.id, id)),
      );
    }),
  );
  return due.length;
}

/** The public address, unless it is not the one that this process reaches the gateway by, as between containers. */
function addressOf({ settings }: Context): string {
  return process.env.SANDBOX_CARRIER_WEBHOOK_URL || `${settings.publicUrl}/webhooks/carriers/sandbox`;
}

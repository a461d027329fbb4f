import { eq, inArray } from 'drizzle-orm';
import type { Context } from '#subgraph/context.ts';
import { tryWebhook } from '#subgraph/post-webhook.ts';
import { claimDue } from '../../claim-due.ts';
import { sandboxWebhooks } from './sandbox.tables.ts';
import { webhookSecrets } from './webhook-secrets.ts';

const patience = { firstSeconds: 1, mostSeconds: 300 };
const timeoutMs = 10_000;

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
      const problem = await tryWebhook(addressOf(context), { id, body, secret }, timeoutMs);
      await context.transaction('sandbox: sent', (tx) =>
        tx
          .update(sandboxWebhooks)
          .set(problem ? { lastError: problem.slice(0, 200) } : { dueAt: null, lastError: null })
          .where(eq(sandboxWebhooks.id, id)),
      );
    }),
  );
  return due.length;
}

/** The public address, unless it is not the one that this process reaches the gateway by, as between containers. */
function addressOf({ settings }: Context): string {
  return process.env.SANDBOX_WEBHOOK_URL || `${settings.publicUrl}/webhooks/sandbox`;
}

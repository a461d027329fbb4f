import { eq, inArray } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import type { Context } from '#subgraph/context.ts';
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
      const problem = await post(addressOf(context), signed(id, body, secret), body);
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

/** Signed at every attempt anew: the receiver refuses old timestamps. */
function signed(id: string, body: string, secret: string): Record<string, string> {
  const now = new Date();
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
}

/** Null when the message was taken, else why not. */
async function post(url: string, headers: Record<string, string>, body: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    await response.text();
    return response.ok ? null : `answered ${response.status}`;
  } catch (error) {
    return String(error);
  }
}

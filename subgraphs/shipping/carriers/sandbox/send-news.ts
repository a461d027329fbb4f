import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { Webhook } from 'standardwebhooks';
import { databaseNow } from '#mysql/columns.ts';
import type { Context } from '#subgraph/context.ts';
import { webhookSecrets } from '../../tracking/webhook-secrets.ts';
import { sandboxNews } from './sandbox.tables.ts';

const mostAtOnce = 50;
const timeoutMs = 10_000;

/** Sends what is due to our webhook address, again and again until it is answered with 2xx. */
export async function sendNews(context: Context): Promise<number> {
  const due = await context.read
    .select({ id: sandboxNews.id, body: sandboxNews.body })
    .from(sandboxNews)
    .where(lte(sandboxNews.dueAt, databaseNow))
    .orderBy(asc(sandboxNews.dueAt))
    .limit(mostAtOnce);
  if (due.length === 0) return 0;
  const [secret = ''] = await webhookSecrets(context, 'sandbox');
  let sent = 0;
  for (const { id, body } of due) {
    if (!(await claim(context, id))) continue;
    sent += 1;
    const problem = await post(addressOf(context), signed(id, body, secret), body);
    await context.transaction('sandbox carrier: sent', (tx) =>
      tx
        .update(sandboxNews)
        .set(problem ? { lastError: problem.slice(0, 200) } : { dueAt: null, lastError: null })
        .where(eq(sandboxNews.id, id)),
    );
  }
  return sent;
}

/** Sets the next attempt before this one, so that nothing is lost when we stop between them. */
async function claim(context: Context, id: string): Promise<boolean> {
  const [{ affectedRows }] = await context.transaction('sandbox carrier: claim', (tx) =>
    tx
      .update(sandboxNews)
      .set({
        dueAt: sql`NOW(3) + INTERVAL LEAST(300, POW(2, LEAST(attempts, 20))) SECOND`,
        attempts: sql`attempts + 1`,
      })
      .where(and(eq(sandboxNews.id, id), lte(sandboxNews.dueAt, databaseNow))),
  );
  return affectedRows > 0;
}

/** The public address, unless it is not the one that this process reaches the gateway by, as between containers. */
function addressOf({ settings }: Context): string {
  return process.env.SANDBOX_CARRIER_WEBHOOK_URL || `${settings.publicUrl}/webhooks/carriers/sandbox`;
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

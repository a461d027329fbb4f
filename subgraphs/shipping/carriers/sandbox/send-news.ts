import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { databaseNow } from '#mysql/columns.ts';
import type { Context } from '#subgraph/context.ts';
import { tryWebhook } from '#subgraph/post-webhook.ts';
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
    const problem = await tryWebhook(addressOf(context), { id, body, secret }, timeoutMs);
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

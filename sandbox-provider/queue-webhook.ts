import { newId } from '#kernel/ids.ts';
import { sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { News } from './messages.ts';
import { webhooks } from './tables.ts';

/** Tells the customer what is new, once the transaction is committed and `delayMs` have passed. */
async function queueWebhook(tx: Transaction, news: News, delayMs: number): Promise<void> {
  const [[about, data]] = Object.entries(news) as [[string, { readonly status: string }]];
  const type = `${about}.${data.status.toLowerCase()}`;
  await tx.insert(webhooks).values({
    id: newId('msg'),
    body: JSON.stringify({ type, timestamp: new Date().toISOString(), data }),
    dueAt: sql`NOW(3) + INTERVAL ${delayMs * 1_000} MICROSECOND`,
  });
}

/** What is told twice comes again a little later, as another message. */
export async function queueTold(tx: Transaction, news: News, isToldTwice: boolean, delayMs = 0): Promise<void> {
  await queueWebhook(tx, news, delayMs);
  if (!isToldTwice) return;
  await queueWebhook(tx, news, delayMs + 50);
  // As it was when it had begun: whoever believes the last one has it wrong.
  if ('charge' in news) await queueWebhook(tx, { charge: { ...news.charge, status: 'PENDING' } }, delayMs + 100);
}

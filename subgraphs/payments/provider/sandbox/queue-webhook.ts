import { sql } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { News } from '../provider.ts';
import { sandboxWebhooks } from './sandbox.tables.ts';

/** Tells our webhook address what is new, once the transaction is committed and `delayMs` have passed. */
export async function queueWebhook(tx: Transaction, news: News, delayMs = 0): Promise<void> {
  const { type, data } = messageOf(news);
  await tx.insert(sandboxWebhooks).values({
    id: newId('msg'),
    body: JSON.stringify({ type, timestamp: new Date().toISOString(), data }),
    dueAt: sql`NOW(3) + INTERVAL ${delayMs * 1_000} MICROSECOND`,
  });
}

function messageOf(news: News): { readonly type: string; readonly data: object } {
  if ('charge' in news) {
    const { charge } = news;
    return { type: `charge.${charge.status.toLowerCase()}`, data: { ...charge, amount: toWire(charge.amount) } };
  }
  const [[about, data]] = Object.entries(news) as [[string, { readonly status: string }]];
  return { type: `${about}.${data.status.toLowerCase()}`, data };
}

import { sql } from 'drizzle-orm';
import { newId } from '#kernel/ids.ts';
import { toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Charge, ChargeRefund } from '../provider.ts';
import { sandboxWebhooks } from './sandbox.tables.ts';

/** Tells our webhook address of a charge or a refund, once the transaction is committed and `delayMs` have passed. */
export async function queueWebhook(
  tx: Transaction,
  news: { charge: Charge } | { refund: ChargeRefund },
  delayMs = 0,
): Promise<void> {
  const [type, data] =
    'charge' in news
      ? [`charge.${news.charge.status.toLowerCase()}`, { ...news.charge, amount: toWire(news.charge.amount) }]
      : [`refund.${news.refund.status.toLowerCase()}`, news.refund];
  await tx.insert(sandboxWebhooks).values({
    id: newId('msg'),
    body: JSON.stringify({ type, timestamp: new Date().toISOString(), data }),
    dueAt: sql`NOW(3) + INTERVAL ${delayMs * 1_000} MICROSECOND`,
  });
}

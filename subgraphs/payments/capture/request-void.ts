import { sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { paymentVoids } from '../tables.ts';

/**
 * Writes down that the provider is to be told that nothing more of a payment is wanted. Whoever tells it at once, by `sendVoid`,
 * gives themselves some seconds before `resumeVoids` does. What is written down already stays due when it was.
 */
export async function requestVoid(tx: Transaction, paymentId: string, inSeconds = 0): Promise<void> {
  await tx
    .insert(paymentVoids)
    .values({ id: paymentId, dueAt: sql`NOW(3) + INTERVAL ${inSeconds} SECOND` })
    .onDuplicateKeyUpdate({ set: { dueAt: sql`COALESCE(due_at, VALUES(due_at))` } });
}

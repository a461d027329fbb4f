import { sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { shippedReturns } from '../tables.ts';

/** Makes everybody else wait who sends the goods of this return, or tells of them. Answers whether they are not to be sent. */
export async function lockShippedReturn(tx: Transaction, returnId: string): Promise<boolean> {
  await tx
    .insert(shippedReturns)
    .values({ returnId })
    .onDuplicateKeyUpdate({ set: { returnId: sql`VALUES(return_id)` } });
  const [row] = await findRows(tx, shippedReturns, 'returnId', [returnId]);
  return row?.isClosed ?? false;
}

import type { Reader } from '#mysql/connect.ts';
import { and, asc, inArray, ne } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type RefundRow, refunds } from '../tables.ts';

export async function refundsById(read: Reader, ids: readonly string[]): Promise<Map<string, RefundRow>> {
  const rows = await findRows(read, refunds, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** Those that give money back; one that was refused never will. */
export async function refundsOfPayments(
  read: Reader,
  paymentIds: readonly string[],
): Promise<Map<string, RefundRow[]>> {
  const rows = await read
    .select()
    .from(refunds)
    .where(and(inArray(refunds.paymentId, [...paymentIds]), ne(refunds.status, 'REFUSED')))
    .orderBy(asc(refunds.createdAt), asc(refunds.id));
  return Map.groupBy(rows, (row) => row.paymentId);
}

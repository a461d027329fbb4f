import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type PaymentCapture, paymentCaptures } from './capture.tables.ts';

export async function capturesById(read: Reader, ids: readonly string[]): Promise<Map<string, PaymentCapture>> {
  const rows = await findRows(read, paymentCaptures, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export function capturesOfPayment(read: Reader, paymentId: string): Promise<PaymentCapture[]> {
  return findRows(read, paymentCaptures, 'paymentId', [paymentId], 'shopId');
}

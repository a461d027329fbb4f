import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type InvoiceRow, invoices } from '../tables.ts';

export async function invoicesOfShopOrders(read: Reader, ids: readonly string[]): Promise<Map<string, InvoiceRow>> {
  return byKey(await findRows(read, invoices, 'shopOrderId', ids), ({ shopOrderId }) => shopOrderId);
}

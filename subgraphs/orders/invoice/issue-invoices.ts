import { readDatabaseTime } from '#mysql/database-time.ts';
import { sql } from '#mysql/drizzle.ts';
import { findRows, insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { shopOrdersOfOrders } from '../order/order.queries.ts';
import { invoiceCounters, invoices } from '../tables.ts';
import { invoiceNumber } from './invoice.rules.ts';

/**
 * Writes an invoice for each part of an order that is being paid in this transaction, with the next number of its shop. The
 * counters stay locked until the sale is written, in the order of the shops' ids: a number exists exactly when its sale does.
 */
export async function issueInvoices(tx: Transaction, orderId: string): Promise<void> {
  const parts = ((await shopOrdersOfOrders(tx, [orderId])).get(orderId) ?? []).toSorted((left, right) =>
    left.shopId < right.shopId ? -1 : 1,
  );
  await tx
    .insert(invoiceCounters)
    .values(parts.map(({ shopId }) => ({ shopId, issued: 1 })))
    .onDuplicateKeyUpdate({ set: { issued: sql`issued + 1` } });
  const shopIds = parts.map(({ shopId }) => shopId);
  const counters = await findRows(tx, invoiceCounters, 'shopId', shopIds);
  const counts = new Map(counters.map(({ shopId, issued }) => [shopId, issued]));
  const issuedAt = await readDatabaseTime(tx);
  await insertRows(
    tx,
    invoices,
    parts.map(({ id: shopOrderId, shopId, subtotalMinor, shippingMinor, currency }) => {
      const number = invoiceNumber(shopId, issuedAt, counts.get(shopId) ?? 0);
      return { shopOrderId, orderId, shopId, number, totalMinor: subtotalMinor + shippingMinor, currency, issuedAt };
    }),
  );
}

import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type PaymentEventRow, type PaymentRow, paymentEvents, payments } from '../tables.ts';

export async function paymentsById(read: Reader, ids: readonly string[]): Promise<Map<string, PaymentRow>> {
  const rows = await findRows(read, payments, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** The payment that keeps each order from being paid again: under way, or captured. */
export async function activePaymentsOfOrders(
  read: Reader,
  orderIds: readonly string[],
): Promise<Map<string, PaymentRow>> {
  const rows = await findRows(read, payments, 'activeOrderId', orderIds);
  return byKey(rows, (row) => row.orderId);
}

export async function paymentsOfOrders(read: Reader, orderIds: readonly string[]): Promise<Map<string, PaymentRow[]>> {
  const rows = await findRows(read, payments, 'orderId', orderIds, 'id');
  return Map.groupBy(rows, (row) => row.orderId);
}

export async function eventsOfPayments(
  read: Reader,
  paymentIds: readonly string[],
): Promise<Map<string, PaymentEventRow[]>> {
  const rows = await findRows(read, paymentEvents, 'paymentId', paymentIds, 'at', 'id');
  return Map.groupBy(rows, (row) => row.paymentId);
}

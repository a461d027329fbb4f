import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type Booking, bookingParts, bookings, type ShippingBookingRow } from '../tables.ts';

/** In the order of the parts. */
export async function bookingsOfOrder(read: Reader, orderId: string): Promise<ShippingBookingRow[]> {
  return findRows(read, bookingParts, 'orderId', [orderId], 'place');
}

export async function bookingsOfShopOrders(
  read: Reader,
  shopOrderIds: readonly string[],
): Promise<Map<string, ShippingBookingRow>> {
  const rows = await findRows(read, bookingParts, 'shopOrderId', shopOrderIds);
  return byKey(rows, (row) => row.shopOrderId);
}

export async function bookingsById(read: Reader, orderIds: readonly string[]): Promise<Map<string, Booking>> {
  const rows = await findRows(read, bookings, 'orderId', orderIds);
  return byKey(rows, (row) => row.orderId);
}

/** What stands for shop orders: confirmed, with the order paid. */
export async function bookedParts(
  read: Reader,
  shopOrderIds: readonly string[],
): Promise<Map<string, ShippingBookingRow>> {
  const rows = await findRows(read, bookingParts, 'shopOrderId', shopOrderIds);
  return new Map(rows.filter(({ status }) => status === 'CONFIRMED').map((row) => [row.shopOrderId, row]));
}

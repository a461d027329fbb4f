import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { bookingParts, type ShippingBookingRow } from '../tables.ts';

/** In the order of the parts. */
export async function bookingsOfOrder(read: Reader, orderId: string): Promise<ShippingBookingRow[]> {
  return findRows(read, bookingParts, 'orderId', [orderId], 'place');
}

/** What stands for shop orders: confirmed, with the order paid. */
export async function bookedParts(
  read: Reader,
  shopOrderIds: readonly string[],
): Promise<Map<string, ShippingBookingRow>> {
  const rows = await findRows(read, bookingParts, 'shopOrderId', shopOrderIds);
  return new Map(rows.filter(({ status }) => status === 'CONFIRMED').map((row) => [row.shopOrderId, row]));
}

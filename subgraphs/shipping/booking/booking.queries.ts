import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { bookingParts, type ShippingBookingRow } from '../tables.ts';

/** In the order of the parts. */
export async function bookingsOfOrder(read: Reader, orderId: string): Promise<ShippingBookingRow[]> {
  return findRows(read, bookingParts, 'orderId', [orderId], 'place');
}

import type { Invariant } from './invariant.ts';

/** What is true of the database of shipping, whatever happened. */
export const shippingInvariants: readonly Invariant[] = [
  {
    name: 'the places that are taken in a window are those that bookings hold, and no more than there are',
    holds: 'ALWAYS',
    sql: `SELECT delivery_windows.id FROM delivery_windows
      LEFT JOIN booking_parts ON booking_parts.window_id = delivery_windows.id
        AND booking_parts.status IN ('HELD', 'CONFIRMED')
      GROUP BY delivery_windows.id, delivery_windows.taken, delivery_windows.capacity
      HAVING delivery_windows.taken <> COUNT(booking_parts.shop_order_id)
        OR delivery_windows.taken > delivery_windows.capacity`,
  },
  {
    name: 'what is booked for an order is booked in a window that is there, or in none',
    holds: 'ALWAYS',
    sql: `SELECT booking_parts.shop_order_id FROM booking_parts
      LEFT JOIN bookings ON bookings.order_id = booking_parts.order_id
      LEFT JOIN delivery_windows ON delivery_windows.id = booking_parts.window_id
      WHERE bookings.fingerprint IS NULL OR (booking_parts.window_id IS NOT NULL AND
        (delivery_windows.id IS NULL OR delivery_windows.shop_id <> booking_parts.shop_id))`,
  },
  {
    name: 'no booking is held for longer than a minute after its end',
    holds: 'AT_REST',
    sql: `SELECT shop_order_id FROM booking_parts WHERE held_until < NOW(3) - INTERVAL 60 SECOND`,
  },
];

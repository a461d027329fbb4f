import type { Invariant } from './invariant.ts';

/** What is true of the database of orders, whatever happened. */
export const orderInvariants: readonly Invariant[] = [
  {
    name: 'the total of an order is the sum of its parts with their shipping, and each of them that of its items',
    holds: 'ALWAYS',
    sql: `SELECT orders.id AS order_id FROM orders
      JOIN (SELECT order_id, SUM(subtotal_minor + shipping_minor) AS parts FROM shop_orders GROUP BY order_id) AS by_part
        ON by_part.order_id = orders.id
      WHERE orders.total_minor <> by_part.parts
      UNION ALL
      SELECT shop_orders.order_id FROM shop_orders
      JOIN (SELECT shop_order_id, SUM(unit_price_minor * quantity) AS items FROM order_items GROUP BY shop_order_id) AS by_item
        ON by_item.shop_order_id = shop_orders.id
      WHERE shop_orders.subtotal_minor <> by_item.items`,
  },
  {
    name: 'every order has parts, and every part has items',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders LEFT JOIN shop_orders ON shop_orders.order_id = orders.id
      WHERE shop_orders.id IS NULL
      UNION SELECT shop_orders.id FROM shop_orders LEFT JOIN order_items ON order_items.shop_order_id = shop_orders.id
      WHERE order_items.id IS NULL`,
  },
  {
    name: 'the parts of an order agree with it',
    holds: 'ALWAYS',
    sql: `SELECT shop_orders.id FROM shop_orders JOIN orders ON orders.id = shop_orders.order_id
      WHERE CASE orders.status
        WHEN 'PLACING' THEN shop_orders.status <> 'PENDING'
        WHEN 'AWAITING_PAYMENT' THEN shop_orders.status <> 'PENDING'
        WHEN 'PAID' THEN shop_orders.status = 'PENDING'
        ELSE shop_orders.status <> 'CANCELLED' END`,
  },
  {
    name: 'an order that holds goods says where they are, to the unit, and until when',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders JOIN order_items ON order_items.order_id = orders.id
      WHERE orders.status IN ('AWAITING_PAYMENT', 'PAID') AND (order_items.sources IS NULL OR orders.expires_at IS NULL)`,
  },
  {
    name: 'the history ends with the status',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders
      LEFT JOIN order_events ON order_events.order_id = orders.id AND order_events.shop_order_id IS NULL
        AND order_events.status = orders.status
      WHERE order_events.id IS NULL
      UNION SELECT shop_orders.id FROM shop_orders
      LEFT JOIN order_events ON order_events.shop_order_id = shop_orders.id AND order_events.status = shop_orders.status
      WHERE order_events.id IS NULL AND shop_orders.status <> 'PENDING'`,
  },
  {
    name: 'no order waits for a payment longer than a minute after its end',
    holds: 'AT_REST',
    sql: `SELECT id FROM orders WHERE status = 'AWAITING_PAYMENT' AND expires_at < NOW(3) - INTERVAL 60 SECOND`,
  },
];

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
        WHEN 'CONFIRMED' THEN shop_orders.status = 'PENDING'
        WHEN 'PAID' THEN shop_orders.status = 'PENDING'
        ELSE shop_orders.status <> 'CANCELLED' END
      UNION ALL
      SELECT orders.id FROM orders WHERE orders.status IN ('CONFIRMED', 'PAID') AND NOT EXISTS (
        SELECT 1 FROM shop_orders WHERE shop_orders.order_id = orders.id AND shop_orders.status <> 'CANCELLED')`,
  },
  {
    name: 'an order that holds goods says where they are, to the unit, and until when',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders JOIN order_items ON order_items.order_id = orders.id
      WHERE orders.status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID') AND (order_items.sources IS NULL OR orders.expires_at IS NULL)`,
  },
  {
    name: 'the history ends with the status',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders
      LEFT JOIN order_events ON order_events.order_id = orders.id AND order_events.shop_order_id IS NULL
        AND order_events.kind = 'STATUS' AND order_events.status = orders.status
      WHERE order_events.id IS NULL
      UNION SELECT shop_orders.id FROM shop_orders
      LEFT JOIN order_events ON order_events.shop_order_id = shop_orders.id
        AND order_events.kind = 'STATUS' AND order_events.status = shop_orders.status
      WHERE order_events.id IS NULL AND shop_orders.status <> 'PENDING'`,
  },
  {
    name: 'of a paid part all units are cancelled when it is CANCELLED, and only then; of an unpaid one none is',
    holds: 'ALWAYS',
    sql: `SELECT shop_orders.id FROM shop_orders
      JOIN orders ON orders.id = shop_orders.order_id
      JOIN order_items ON order_items.shop_order_id = shop_orders.id
      GROUP BY shop_orders.id, shop_orders.status, orders.payment_id
      HAVING CASE WHEN orders.payment_id IS NULL THEN SUM(order_items.cancelled_quantity) > 0
        ELSE (shop_orders.status = 'CANCELLED') <> (SUM(order_items.cancelled_quantity) = SUM(order_items.quantity)) END`,
  },
  {
    name: 'the history has every unit that was cancelled by itself',
    holds: 'ALWAYS',
    sql: `SELECT order_items.id FROM order_items
      JOIN shop_orders ON shop_orders.id = order_items.shop_order_id
      LEFT JOIN (
        SELECT order_item_id, SUM(quantity) AS units FROM order_events
          WHERE kind = 'ITEM_CANCELLED' GROUP BY order_item_id
      ) AS cancels ON cancels.order_item_id = order_items.id
      WHERE COALESCE(cancels.units, 0) > order_items.cancelled_quantity
        OR (shop_orders.status <> 'CANCELLED' AND COALESCE(cancels.units, 0) <> order_items.cancelled_quantity)`,
  },
  {
    name: 'a carrier has lost only what was handed to it, and what is lost is cancelled',
    holds: 'ALWAYS',
    sql: `SELECT shop_orders.id, shop_orders.order_id FROM shop_orders
      LEFT JOIN order_events ON order_events.order_id = shop_orders.order_id
        AND order_events.shop_order_id = shop_orders.id
        AND order_events.kind = 'STATUS' AND order_events.status = 'SHIPPED'
      WHERE shop_orders.is_lost AND (shop_orders.status <> 'CANCELLED' OR order_events.id IS NULL)`,
  },
  {
    name: 'every part that was paid has one invoice, of what it cost, and no other part has one',
    holds: 'ALWAYS',
    sql: `SELECT shop_orders.id FROM shop_orders
        JOIN orders ON orders.id = shop_orders.order_id
        LEFT JOIN invoices ON invoices.shop_order_id = shop_orders.id
        WHERE (orders.payment_id IS NULL) <> (invoices.shop_order_id IS NULL)
          OR invoices.total_minor <> shop_orders.subtotal_minor + shop_orders.shipping_minor
          OR invoices.shop_id <> shop_orders.shop_id
      UNION ALL
      SELECT invoices.shop_order_id FROM invoices LEFT JOIN shop_orders ON shop_orders.id = invoices.shop_order_id
        WHERE shop_orders.id IS NULL`,
  },
  {
    name: 'the invoices of a shop are numbered from one on without gaps',
    holds: 'ALWAYS',
    sql: `SELECT shop_id, SUM(issued) AS issued, SUM(written) AS written, SUM(last) AS last FROM (
        SELECT shop_id, issued, 0 AS written, 0 AS last FROM invoice_counters
        UNION ALL
        SELECT shop_id, 0, COUNT(DISTINCT SUBSTRING_INDEX(number, '/', -1)),
          MAX(CAST(SUBSTRING_INDEX(number, '/', -1) AS UNSIGNED)) FROM invoices GROUP BY shop_id
      ) AS sides GROUP BY shop_id HAVING SUM(issued) <> SUM(written) OR SUM(issued) <> SUM(last)`,
  },
  {
    name: 'a replacement is of the client, the shop and the payment of what it replaces, and decided by its return',
    holds: 'ALWAYS',
    sql: `SELECT orders.id FROM orders
        LEFT JOIN orders AS original ON original.id = orders.exchange_of_id
        LEFT JOIN exchanges ON exchanges.order_id = orders.id
        WHERE orders.exchange_of_id IS NOT NULL AND (original.id IS NULL OR exchanges.order_id IS NULL
          OR original.client_id <> orders.client_id OR original.payment_id IS NULL
          OR orders.paid_through_order_id <> COALESCE(original.paid_through_order_id, original.id)
          OR orders.status NOT IN ('PLACING', 'REFUSED', 'PAID', 'CANCELLED', 'EXPIRED')
          OR orders.payment_id <> original.payment_id)
      UNION ALL
      SELECT shop_orders.id FROM shop_orders
        JOIN orders ON orders.id = shop_orders.order_id AND orders.exchange_of_id IS NOT NULL
        LEFT JOIN shop_orders AS original
          ON original.order_id = orders.exchange_of_id AND original.shop_id = shop_orders.shop_id
        WHERE original.id IS NULL OR original.status <> 'DELIVERED' OR shop_orders.shipping_minor <> 0
      UNION ALL
      SELECT exchanges.return_id FROM exchanges LEFT JOIN orders ON orders.id = exchanges.order_id
        WHERE exchanges.order_id IS NOT NULL AND orders.exchange_of_id IS NULL`,
  },
  {
    name: 'no order waits for a payment longer than a minute after its end',
    holds: 'AT_REST',
    sql: `SELECT id FROM orders WHERE status = 'AWAITING_PAYMENT' AND expires_at < NOW(3) - INTERVAL 60 SECOND`,
  },
];

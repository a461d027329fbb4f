import type { Invariant } from './invariant.ts';

/** Whose databases a query is over, on one server: it names them, as in `{prefix}_orders.orders`. */
export function subgraphsOf({ sql }: Pick<Invariant, 'sql'>): string[] {
  return [...new Set([...sql.matchAll(/\{prefix\}_(\w+)\./g)].map(([, subgraph]) => subgraph as string))];
}

/** Those that are about no others than these subgraphs, as queries over the databases with this prefix. */
export function invariantsBetween(subgraphs: Iterable<string>, prefix: string): Invariant[] {
  const present = new Set(subgraphs);
  return betweenSubgraphs
    .filter((invariant) => subgraphsOf(invariant).every((subgraph) => present.has(subgraph)))
    .map((invariant) => ({ ...invariant, sql: invariant.sql.replaceAll('{prefix}', prefix) }));
}

/** What is true between subgraphs once nothing is under way. Every row has an `order_id`. */
export const betweenSubgraphs: readonly Invariant[] = [
  {
    name: 'an order that waits for its payment holds its stock, a firm one has it committed, one that is over holds none',
    holds: 'AT_REST',
    sql: `SELECT orders.id AS order_id, orders.status, reservations.status AS reservation
      FROM {prefix}_orders.orders AS orders
      LEFT JOIN {prefix}_warehouses.reservations AS reservations ON reservations.order_id = orders.id
      WHERE CASE orders.status
        WHEN 'PLACING' THEN FALSE
        WHEN 'AWAITING_PAYMENT' THEN COALESCE(reservations.status, '') <> 'HELD'
        WHEN 'CONFIRMED' THEN COALESCE(reservations.status, '') <> 'COMMITTED'
        WHEN 'PAID' THEN COALESCE(reservations.status, '') <> 'COMMITTED'
        ELSE COALESCE(reservations.status, '') = 'HELD' END`,
  },
  {
    name: 'the committed goods of an order are its items, to the unit',
    holds: 'AT_REST',
    sql: `SELECT items.order_id, items.variant_id, items.quantity, held.quantity AS committed FROM (
        SELECT order_items.order_id, order_items.variant_id, shop_orders.shop_id, order_items.quantity
          FROM {prefix}_orders.order_items AS order_items
          JOIN {prefix}_orders.shop_orders AS shop_orders ON shop_orders.id = order_items.shop_order_id
          JOIN {prefix}_orders.orders AS orders
            ON orders.id = order_items.order_id AND orders.status IN ('CONFIRMED', 'PAID')
      ) AS items
      LEFT JOIN (
        SELECT order_id, variant_id, shop_id, SUM(quantity) AS quantity
          FROM {prefix}_warehouses.reservation_lines GROUP BY order_id, variant_id, shop_id
      ) AS held ON held.order_id = items.order_id AND held.variant_id = items.variant_id AND held.shop_id = items.shop_id
      WHERE held.quantity IS NULL OR held.quantity <> items.quantity`,
  },
  {
    name: 'what left the stock for an order, and did not come back, is what is firm of it and not cancelled, to the unit',
    holds: 'AT_REST',
    sql: `SELECT order_id, shop_id, variant_id, SUM(sold) AS sold, SUM(gone) AS gone FROM (
        SELECT order_items.order_id, shop_orders.shop_id, order_items.variant_id,
            order_items.quantity - order_items.cancelled_quantity AS sold, 0 AS gone
          FROM {prefix}_orders.order_items AS order_items
          JOIN {prefix}_orders.shop_orders AS shop_orders
            ON shop_orders.id = order_items.shop_order_id AND shop_orders.status <> 'CANCELLED'
          JOIN {prefix}_orders.orders AS orders
            ON orders.id = order_items.order_id AND orders.status IN ('CONFIRMED', 'PAID')
        UNION ALL
        SELECT cause_id, shop_id, variant_id, 0, -on_hand_change
          FROM {prefix}_warehouses.movements WHERE cause_type = 'ORDER'
      ) AS sides GROUP BY order_id, shop_id, variant_id HAVING SUM(sold) <> SUM(gone)`,
  },
  {
    name: 'every reservation and every payment is of an order',
    holds: 'AT_REST',
    sql: `SELECT reservations.order_id, reservations.status FROM {prefix}_warehouses.reservations AS reservations
        LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = reservations.order_id WHERE orders.id IS NULL
      UNION ALL
      SELECT payments.order_id, payments.status FROM {prefix}_payments.payments AS payments
        LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = payments.order_id WHERE orders.id IS NULL`,
  },
  {
    name: 'captured money is behind a paid order, or was given back',
    holds: 'AT_REST',
    sql: `SELECT payments.order_id, payments.id, payments.status, orders.status AS order_status
      FROM {prefix}_payments.payments AS payments
      LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = payments.order_id
      WHERE payments.status IN ('CAPTURED', 'PARTIALLY_REFUNDED')
        AND (orders.id IS NULL OR orders.status <> 'PAID' OR orders.payment_id <> payments.id)`,
  },
  {
    name: 'authorised money is behind a confirmed order, whose whole total it was, or was voided',
    holds: 'AT_REST',
    sql: `SELECT payments.order_id, payments.id, payments.status, orders.status AS order_status
        FROM {prefix}_payments.payments AS payments
        LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = payments.order_id
        WHERE payments.status IN ('AUTHORIZED', 'PARTIALLY_CAPTURED')
          AND (orders.id IS NULL OR orders.status <> 'CONFIRMED' OR orders.payment_id <> payments.id)
      UNION ALL
      SELECT orders.id, payments.id, payments.status, orders.status FROM {prefix}_orders.orders AS orders
        LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
        WHERE orders.status = 'CONFIRMED' AND (payments.id IS NULL OR payments.amount_minor <> orders.total_minor
          OR payments.status NOT IN ('AUTHORIZED', 'PARTIALLY_CAPTURED'))`,
  },
  {
    name: 'a paid order was paid its whole total by one captured payment',
    holds: 'AT_REST',
    sql: `SELECT orders.id AS order_id, orders.total_minor, payments.amount_minor, payments.status
      FROM {prefix}_orders.orders AS orders
      LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      WHERE orders.status = 'PAID' AND (payments.id IS NULL OR payments.amount_minor <> orders.total_minor
        OR payments.status NOT IN ('CAPTURED', 'PARTIALLY_REFUNDED'))`,
  },
  {
    name: 'what was given back or voided of a firm order is what was cancelled of it',
    holds: 'AT_REST',
    sql: `SELECT orders.id AS order_id, payments.refunded_minor, payments.voided_minor, parts.cancelled
      FROM {prefix}_orders.orders AS orders
      JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      LEFT JOIN (
        SELECT order_id, SUM(money) AS cancelled FROM (
          SELECT order_id, unit_price_minor * cancelled_quantity AS money FROM {prefix}_orders.order_items
          UNION ALL
          SELECT order_id, shipping_minor FROM {prefix}_orders.shop_orders WHERE status = 'CANCELLED'
        ) AS sums GROUP BY order_id
      ) AS parts ON parts.order_id = orders.id
      WHERE orders.status IN ('CONFIRMED', 'PAID')
        AND payments.refunded_minor + payments.voided_minor <> COALESCE(parts.cancelled, 0)`,
  },
  {
    name: 'what was checked out of a cart is what its order has, to the unit',
    holds: 'AT_REST',
    sql: `SELECT order_id, client_id, shop_product_id, SUM(checked_out) AS checked_out, SUM(ordered) AS ordered FROM (
        SELECT checkouts.order_id, checkouts.client_id, checkout_lines.shop_product_id,
            checkout_lines.quantity AS checked_out, 0 AS ordered
          FROM {prefix}_carts.checkouts AS checkouts
          JOIN {prefix}_carts.checkout_lines AS checkout_lines ON checkout_lines.checkout_id = checkouts.id
          WHERE checkouts.order_id IS NOT NULL
        UNION ALL
        SELECT orders.id, orders.client_id, order_items.shop_product_id, 0, order_items.quantity
          FROM {prefix}_carts.checkouts AS checkouts
          JOIN {prefix}_orders.orders AS orders ON orders.id = checkouts.order_id
          JOIN {prefix}_orders.order_items AS order_items ON order_items.order_id = orders.id
      ) AS sides GROUP BY order_id, client_id, shop_product_id HAVING SUM(checked_out) <> SUM(ordered)`,
  },
  {
    name: 'each shop of a paid order has earned its part with the commission of it, and of what was cancelled nothing',
    holds: 'AT_REST',
    sql: `SELECT shop_orders.order_id, shop_orders.shop_id, shop_orders.subtotal_minor, shares.amount_minor,
        shares.returned_minor, shop_orders.shipping_minor, shares.shipping_minor AS share_of_shipping,
        shares.shipping_returned_minor
      FROM {prefix}_orders.orders AS orders
      JOIN {prefix}_orders.shop_orders AS shop_orders ON shop_orders.order_id = orders.id
      JOIN (
        SELECT shop_order_id, SUM(unit_price_minor * cancelled_quantity) AS cancelled
          FROM {prefix}_orders.order_items GROUP BY shop_order_id
      ) AS goods ON goods.shop_order_id = shop_orders.id
      LEFT JOIN {prefix}_payments.payment_shares AS shares
        ON shares.payment_id = orders.payment_id AND shares.shop_id = shop_orders.shop_id
      LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      LEFT JOIN {prefix}_payments.payment_captures AS captures
        ON captures.payment_id = orders.payment_id AND captures.shop_id = shop_orders.shop_id
      LEFT JOIN {prefix}_payments.ledger_transactions AS sale
        ON sale.cause_id = COALESCE(captures.id, orders.payment_id) AND sale.kind = 'SALE'
      WHERE orders.payment_id IS NOT NULL AND ((sale.id IS NOT NULL) <> CASE payments.capture_when
          WHEN 'WHEN_SHIPPED' THEN shop_orders.status IN ('SHIPPED', 'DELIVERED')
          WHEN 'WHEN_DELIVERED' THEN shop_orders.status = 'DELIVERED'
          ELSE TRUE END
        OR COALESCE(shares.amount_minor, -1) <> shop_orders.subtotal_minor
        OR shares.returned_minor <> goods.cancelled
        OR shares.shipping_minor <> shop_orders.shipping_minor
        OR shares.shipping_returned_minor <> IF(shop_orders.status = 'CANCELLED', shop_orders.shipping_minor, 0))`,
  },
  {
    name: 'shipping was booked for what its order charges, and stands as long as the part does',
    holds: 'AT_REST',
    sql: `SELECT shop_orders.order_id, shop_orders.id, shop_orders.status, shop_orders.shipping_minor, booked.status AS booking,
        booked.price_minor + booked.insurance_minor + booked.cash_on_delivery_fee_minor AS booked_minor
      FROM {prefix}_orders.shop_orders AS shop_orders
      JOIN {prefix}_orders.orders AS orders ON orders.id = shop_orders.order_id
      LEFT JOIN {prefix}_shipping.booking_parts AS booked ON booked.shop_order_id = shop_orders.id
      WHERE shop_orders.shipping_choice IS NOT NULL AND orders.status IN ('AWAITING_PAYMENT', 'CONFIRMED', 'PAID') AND (
        booked.shop_order_id IS NULL
        OR booked.price_minor + booked.insurance_minor + booked.cash_on_delivery_fee_minor <> shop_orders.shipping_minor
        OR (orders.status <> 'AWAITING_PAYMENT' AND booked.status <> IF(shop_orders.status = 'CANCELLED', 'RELEASED', 'CONFIRMED')))`,
  },
];

/**
 * The orders that something is on its way for: a checkout, a fact, a capture, a refund. What delays those is named by other
 * invariants and by `npm run sagas`; what they still lack is no fault.
 */
export const ordersUnderWay = `SELECT id AS order_id FROM {prefix}_orders.orders WHERE status = 'PLACING'
  UNION SELECT aggregate_id FROM {prefix}_orders.outbox WHERE delivered_at IS NULL
  UNION SELECT aggregate_id FROM {prefix}_payments.outbox WHERE delivered_at IS NULL
  UNION SELECT payments.order_id FROM {prefix}_payments.refunds AS refunds
    JOIN {prefix}_payments.payments AS payments ON payments.id = refunds.payment_id
    WHERE refunds.due_at IS NOT NULL
  UNION SELECT payments.order_id FROM {prefix}_payments.payment_captures AS captures
    JOIN {prefix}_payments.payments AS payments ON payments.id = captures.payment_id
    WHERE captures.due_at IS NOT NULL`;

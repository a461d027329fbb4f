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

/**
 * Of a refund: that returns have asked for it, and not orders. By the prefix of its id, so that what is true of orders and
 * payments can be said without the database of returns.
 */
const isOfReturns = "refunds.id LIKE 'rrf\\_%'";

/** That no fact of a return of this part of an order is on its way. */
const nothingIsSaid = (shopOrderId: string) => `NOT EXISTS (
  SELECT 1 FROM {prefix}_returns.returns AS telling
  JOIN {prefix}_returns.outbox AS outbox ON outbox.aggregate_id = telling.id AND outbox.delivered_at IS NULL
  WHERE telling.shop_order_id = ${shopOrderId})`;

/** The same of any part that this payment has paid: replacements share the payment of the order that they come from. */
const nothingIsSaidOf = (paymentId: string) => `NOT EXISTS (
  SELECT 1 FROM {prefix}_returns.returnable_orders AS sibling
  JOIN {prefix}_returns.returns AS telling ON telling.shop_order_id = sibling.shop_order_id
  JOIN {prefix}_returns.outbox AS outbox ON outbox.aggregate_id = telling.id AND outbox.delivered_at IS NULL
  WHERE sibling.payment_id = ${paymentId})`;

/** What was cancelled of each shop's parts that a payment has paid: of the order that it is of, and of its replacements. */
const cancelledByShop = `SELECT orders.payment_id, shop_orders.shop_id,
    SUM(order_items.unit_price_minor * order_items.cancelled_quantity) AS goods
  FROM {prefix}_orders.orders AS orders
  JOIN {prefix}_orders.shop_orders AS shop_orders ON shop_orders.order_id = orders.id
  JOIN {prefix}_orders.order_items AS order_items ON order_items.shop_order_id = shop_orders.id
  WHERE orders.payment_id IS NOT NULL GROUP BY orders.payment_id, shop_orders.shop_id`;

/**
 * What the sandbox provider has in its books is what payments say. Always: whatever the sandbox does is committed there before
 * payments hear of it, and asked for by payments before the sandbox does it.
 */
const betweenPaymentsAndSandbox: readonly Invariant[] = [
  {
    name: 'a settled payment is to the sandbox what it is to us',
    holds: 'ALWAYS',
    sql: `SELECT payments.order_id, payments.id, payments.status, charges.status AS charge
      FROM {prefix}_payments.payments AS payments
      LEFT JOIN {prefix}_sandbox.charges AS charges ON charges.id = payments.id
      WHERE payments.provider = 'SANDBOX' AND payments.status NOT IN ('CREATED', 'PENDING') AND (
        (charges.id IS NULL AND payments.status <> 'DECLINED')
        OR CASE
          WHEN payments.status = 'DECLINED' THEN charges.status NOT IN ('DECLINED', 'VOIDED')
          WHEN payments.status = 'CANCELLED' THEN charges.status <> 'VOIDED'
          WHEN payments.capture_when = 'AT_ONCE' THEN charges.status <> 'CAPTURED'
          ELSE charges.status NOT IN ('AUTHORIZED', 'CAPTURED', 'VOIDED')
            OR (charges.status = 'VOIDED' AND payments.status <> 'VOIDED')
            OR charges.amount_minor - charges.uncaptured_minor
              < payments.amount_minor - payments.authorized_minor - payments.voided_minor
          END
        OR charges.amount_minor <> payments.amount_minor
        OR charges.currency <> payments.currency)`,
  },
  {
    name: 'every charge of the sandbox is a payment, and it gives back no more than we promised',
    holds: 'ALWAYS',
    sql: `SELECT payments.order_id, charges.id, charges.refunded_minor, payments.refund_requested_minor
      FROM {prefix}_sandbox.charges AS charges
      LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = charges.id
      WHERE payments.id IS NULL OR charges.refunded_minor > payments.refund_requested_minor`,
  },
  {
    name: 'the sandbox captured what it was asked to, and nothing of what was voided',
    holds: 'ALWAYS',
    sql: `SELECT payments.order_id, asked.id FROM {prefix}_payments.payment_captures AS asked
        JOIN {prefix}_payments.payments AS payments ON payments.id = asked.payment_id AND payments.provider = 'SANDBOX'
        LEFT JOIN {prefix}_sandbox.captures AS captures ON captures.id = asked.id
        WHERE (captures.id IS NULL AND asked.status = 'SUCCEEDED')
          OR captures.charge_id <> asked.payment_id
          OR captures.amount_minor <> asked.amount_minor
      UNION ALL
      SELECT NULL, captures.id FROM {prefix}_sandbox.captures AS captures
        LEFT JOIN {prefix}_payments.payment_captures AS asked ON asked.id = captures.id WHERE asked.id IS NULL
      UNION ALL
      SELECT payments.order_id, payments.id FROM {prefix}_payments.payments AS payments
        JOIN {prefix}_sandbox.charges AS charges ON charges.id = payments.id
        WHERE charges.uncaptured_minor < payments.voided_minor`,
  },
  {
    name: 'a refund that succeeded did so at the sandbox, with the same amount',
    holds: 'ALWAYS',
    sql: `SELECT payments.order_id, asked.id FROM {prefix}_payments.refunds AS asked
      JOIN {prefix}_payments.payments AS payments ON payments.id = asked.payment_id AND payments.provider = 'SANDBOX'
      LEFT JOIN {prefix}_sandbox.refunds AS refunds ON refunds.id = asked.id
      WHERE asked.status = 'SUCCEEDED' AND (
        refunds.id IS NULL
        OR refunds.status <> 'SUCCEEDED'
        OR refunds.amount_minor <> asked.amount_minor - asked.voided_minor
        OR refunds.charge_id <> asked.payment_id)`,
  },
  {
    name: 'a payout that is over ended so at the sandbox, with the same amount, and the sandbox pays nothing else out',
    holds: 'ALWAYS',
    sql: `SELECT NULL AS order_id, asked.id FROM {prefix}_payments.payouts AS asked
      LEFT JOIN {prefix}_sandbox.payouts AS payouts ON payouts.id = asked.id
      WHERE asked.status IN ('PAID', 'FAILED') AND (payouts.id IS NULL
        OR payouts.status <> asked.status OR payouts.amount_minor <> asked.amount_minor
        OR payouts.shop_id <> asked.shop_id)
      UNION ALL
      SELECT NULL, payouts.id FROM {prefix}_sandbox.payouts AS payouts
      LEFT JOIN {prefix}_payments.payouts AS asked ON asked.id = payouts.id
      WHERE asked.id IS NULL`,
  },
];

/**
 * What is true between subgraphs once nothing is under way, and between payments and the sandbox provider. Every row has an
 * `order_id`, which is null for what is of no order.
 */
export const betweenSubgraphs: readonly Invariant[] = [
  ...betweenPaymentsAndSandbox,
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
    name: 'what left the stock for an order, and did not come back, is what is firm of it and not cancelled, or lost, to the unit',
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
        SELECT order_items.order_id, shop_orders.shop_id, order_items.variant_id,
            order_items.quantity - COALESCE(SUM(cancels.quantity), 0), 0
          FROM {prefix}_orders.shop_orders AS shop_orders
          JOIN {prefix}_orders.order_items AS order_items ON order_items.shop_order_id = shop_orders.id
          LEFT JOIN {prefix}_orders.order_events AS cancels ON cancels.order_id = order_items.order_id
            AND cancels.kind = 'ITEM_CANCELLED' AND cancels.order_item_id = order_items.id
          WHERE shop_orders.is_lost
          GROUP BY order_items.id, order_items.order_id, shop_orders.shop_id, order_items.variant_id, order_items.quantity
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
      WHERE orders.status = 'PAID' AND (payments.id IS NULL
        OR payments.order_id <> COALESCE(orders.paid_through_order_id, orders.id)
        OR IF(orders.paid_through_order_id IS NULL, payments.amount_minor <> orders.total_minor,
          payments.amount_minor < orders.total_minor)
        OR payments.status NOT IN ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  },
  {
    name: 'cash was captured of no part but one that carriers have delivered, to the unit',
    // The carrier's word is committed before orders hear of it, and their fact before payments do.
    holds: 'ALWAYS',
    sql: `SELECT payments.order_id, captures.id, order_items.id AS order_item_id, shipped.delivered
      FROM {prefix}_payments.payment_captures AS captures
      JOIN {prefix}_payments.payments AS payments ON payments.id = captures.payment_id AND payments.provider = 'CASH'
      JOIN {prefix}_orders.shop_orders AS shop_orders
        ON shop_orders.order_id = payments.order_id AND shop_orders.shop_id = captures.shop_id
      JOIN {prefix}_orders.order_items AS order_items ON order_items.shop_order_id = shop_orders.id
      LEFT JOIN {prefix}_shipping.shipped_items AS shipped ON shipped.order_item_id = order_items.id
      WHERE COALESCE(shipped.delivered, 0) < order_items.quantity - order_items.cancelled_quantity`,
  },
  {
    name: 'what was given back or voided of a firm order is what was cancelled of it, or came back',
    holds: 'AT_REST',
    sql: `SELECT orders.id AS order_id, payments.refunded_minor, payments.voided_minor, parts.cancelled,
        returned.amount AS returned
      FROM {prefix}_orders.orders AS orders
      JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      LEFT JOIN (
        SELECT payment_id, SUM(amount_minor) AS amount FROM {prefix}_payments.refunds
          WHERE status = 'SUCCEEDED' AND ${isOfReturns} GROUP BY payment_id
      ) AS returned ON returned.payment_id = payments.id
      LEFT JOIN (
        SELECT firm.payment_id, SUM(sums.money) AS cancelled FROM (
          SELECT order_id, unit_price_minor * cancelled_quantity AS money FROM {prefix}_orders.order_items
          UNION ALL
          SELECT order_id, shipping_minor FROM {prefix}_orders.shop_orders WHERE status = 'CANCELLED'
        ) AS sums JOIN {prefix}_orders.orders AS firm ON firm.id = sums.order_id GROUP BY firm.payment_id
      ) AS parts ON parts.payment_id = payments.id
      WHERE orders.paid_through_order_id IS NULL AND orders.status IN ('CONFIRMED', 'PAID') AND payments.refunded_minor + payments.voided_minor
        <> COALESCE(parts.cancelled, 0) + COALESCE(returned.amount, 0)`,
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
      JOIN (${cancelledByShop}) AS cancelled
        ON cancelled.payment_id = orders.payment_id AND cancelled.shop_id = shop_orders.shop_id
      LEFT JOIN {prefix}_payments.payment_shares AS shares
        ON shares.payment_id = orders.payment_id AND shares.shop_id = shop_orders.shop_id
      LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      LEFT JOIN {prefix}_payments.payment_captures AS captures
        ON captures.payment_id = orders.payment_id AND captures.shop_id = shop_orders.shop_id
      LEFT JOIN {prefix}_payments.ledger_transactions AS sale
        ON sale.cause_id = COALESCE(captures.id, orders.payment_id) AND sale.kind = 'SALE'
      WHERE orders.payment_id IS NOT NULL AND orders.paid_through_order_id IS NULL AND ((sale.id IS NOT NULL) <> CASE payments.capture_when
          WHEN 'WHEN_SHIPPED' THEN EXISTS (SELECT 1 FROM {prefix}_orders.order_events AS shipped
            WHERE shipped.shop_order_id = shop_orders.id AND shipped.order_id = shop_orders.order_id
              AND shipped.kind = 'STATUS' AND shipped.status = 'SHIPPED')
          WHEN 'WHEN_DELIVERED' THEN shop_orders.status = 'DELIVERED'
          ELSE TRUE END
        OR COALESCE(shares.amount_minor, -1) <> shop_orders.subtotal_minor
        OR shares.shipping_minor <> shop_orders.shipping_minor
        OR (NOT EXISTS (SELECT 1 FROM {prefix}_payments.refunds AS refunds
              WHERE refunds.payment_id = orders.payment_id AND ${isOfReturns})
          AND (shares.returned_minor <> cancelled.goods
            OR shares.shipping_returned_minor <> IF(shop_orders.status = 'CANCELLED', shop_orders.shipping_minor, 0))))`,
  },
  {
    name: 'what a shop gave back of a delivered part is what was cancelled of it and what its returns asked for',
    holds: 'AT_REST',
    sql: `SELECT parts.order_id, parts.shop_order_id, asked.goods, asked.shipping, shares.returned_minor,
        shares.shipping_returned_minor
      FROM {prefix}_returns.returnable_orders AS parts
      LEFT JOIN (
        SELECT sold.payment_id, sold.shop_id, SUM(refunds.amount_minor - refunds.shipping_minor) AS goods,
          SUM(refunds.shipping_minor) AS shipping
        FROM {prefix}_returns.return_refunds AS refunds
        JOIN {prefix}_returns.returns AS returns ON returns.id = refunds.return_id
        JOIN {prefix}_returns.returnable_orders AS sold ON sold.shop_order_id = returns.shop_order_id
        GROUP BY sold.payment_id, sold.shop_id
      ) AS asked ON asked.payment_id = parts.payment_id AND asked.shop_id = parts.shop_id
      LEFT JOIN {prefix}_payments.payment_shares AS shares
        ON shares.payment_id = parts.payment_id AND shares.shop_id = parts.shop_id
      LEFT JOIN (${cancelledByShop}) AS cancelled
        ON cancelled.payment_id = parts.payment_id AND cancelled.shop_id = parts.shop_id
      WHERE (COALESCE(shares.returned_minor, -1) <> COALESCE(asked.goods, 0) + COALESCE(cancelled.goods, 0)
          OR COALESCE(shares.shipping_returned_minor, -1) <> COALESCE(asked.shipping, 0))
        AND ${nothingIsSaidOf('parts.payment_id')}`,
  },
  {
    name: 'a replacement is what its return gave up for it, to the unit and the price, and there is one or a refund',
    holds: 'AT_REST',
    sql: `SELECT COALESCE(orders.id, returns.order_id) AS order_id, exchanges.return_id
        FROM {prefix}_orders.exchanges AS exchanges
        LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = exchanges.order_id
        LEFT JOIN {prefix}_returns.returns AS returns ON returns.id = exchanges.return_id
        WHERE returns.exchange_due_at IS NULL AND (returns.id IS NULL
          OR NOT returns.exchange_order_id <=> IF(orders.payment_id IS NULL, NULL, orders.id)
          OR orders.exchange_of_id <> returns.order_id OR orders.client_id <> returns.client_id)
      UNION ALL
      SELECT returns.exchange_order_id, returns.id FROM {prefix}_returns.returns AS returns
        LEFT JOIN {prefix}_orders.exchanges AS exchanges ON exchanges.return_id = returns.id
        WHERE returns.exchange_order_id IS NOT NULL AND NOT exchanges.order_id <=> returns.exchange_order_id
      UNION ALL
      SELECT sides.order_id, sides.shop_product_id FROM (
        SELECT returns.exchange_order_id AS order_id, items.exchange_for AS shop_product_id,
            items.exchanged AS units, items.exchanged * items.unit_price_minor AS money
          FROM {prefix}_returns.returns AS returns
          JOIN {prefix}_returns.return_items AS items ON items.return_id = returns.id AND items.exchanged > 0
          WHERE returns.exchange_order_id IS NOT NULL
        UNION ALL
        SELECT order_items.order_id, order_items.shop_product_id, -order_items.quantity,
            -order_items.quantity * order_items.unit_price_minor
          FROM {prefix}_returns.returns AS returns
          JOIN {prefix}_orders.order_items AS order_items ON order_items.order_id = returns.exchange_order_id
      ) AS sides GROUP BY sides.order_id, sides.shop_product_id HAVING SUM(sides.units) <> 0 OR SUM(sides.money) <> 0`,
  },
  {
    name: 'what returns asked to be refunded is what payments know of, to the unit',
    holds: 'AT_REST',
    sql: `SELECT returns.order_id, asked.id, asked.amount_minor, refunds.amount_minor AS known, refunds.status
      FROM {prefix}_returns.return_refunds AS asked
      JOIN {prefix}_returns.returns AS returns ON returns.id = asked.return_id
      LEFT JOIN {prefix}_payments.refunds AS refunds ON refunds.id = asked.id
      WHERE (refunds.id IS NULL OR refunds.amount_minor <> asked.amount_minor OR refunds.currency <> asked.currency
          OR refunds.status = 'REFUSED')
        AND ${nothingIsSaid('returns.shop_order_id')}
      UNION ALL
      SELECT payments.order_id, refunds.id, 0, refunds.amount_minor, refunds.status
      FROM {prefix}_payments.refunds AS refunds
      JOIN {prefix}_payments.payments AS payments ON payments.id = refunds.payment_id
      LEFT JOIN {prefix}_returns.return_refunds AS asked ON asked.id = refunds.id
      WHERE ${isOfReturns} AND asked.id IS NULL`,
  },
  {
    name: 'what was received of returns is in the stock that it came from, or written off, to the unit',
    holds: 'AT_REST',
    sql: `SELECT sides.order_id, sides.return_id, sides.variant_id, SUM(good), SUM(moved_good), SUM(damaged), SUM(moved_damaged)
      FROM (
        SELECT returns.order_id, items.return_id, returns.shop_order_id, items.variant_id, items.good, items.damaged,
            0 AS moved_good, 0 AS moved_damaged
          FROM {prefix}_returns.return_items AS items
          JOIN {prefix}_returns.returns AS returns ON returns.id = items.return_id WHERE items.good IS NOT NULL
        UNION ALL
        SELECT COALESCE(returns.order_id, ''), movements.cause_id, COALESCE(returns.shop_order_id, ''),
            movements.variant_id, 0, 0, movements.on_hand_change, movements.quantity - movements.on_hand_change
          FROM {prefix}_warehouses.movements AS movements
          LEFT JOIN {prefix}_returns.returns AS returns ON returns.id = movements.cause_id
          WHERE movements.cause_type = 'RETURN'
      ) AS sides
      WHERE ${nothingIsSaid('sides.shop_order_id')}
      GROUP BY sides.order_id, sides.return_id, sides.variant_id
      HAVING SUM(good) <> SUM(moved_good) OR SUM(damaged) <> SUM(moved_damaged)`,
  },
  {
    name: 'no more units are in returns than were ordered and delivered, and each is of a part that its client paid',
    holds: 'AT_REST',
    sql: `SELECT parts.order_id, items.order_item_id, items.returned, order_items.quantity, shop_orders.status
      FROM {prefix}_returns.returnable_items AS items
      JOIN {prefix}_returns.returnable_orders AS parts ON parts.shop_order_id = items.shop_order_id
      LEFT JOIN {prefix}_orders.order_items AS order_items ON order_items.id = items.order_item_id
      LEFT JOIN {prefix}_orders.shop_orders AS shop_orders ON shop_orders.id = parts.shop_order_id
      LEFT JOIN {prefix}_orders.orders AS orders ON orders.id = parts.order_id
      WHERE order_items.id IS NULL OR items.delivered <> order_items.quantity - order_items.cancelled_quantity
        OR items.unit_price_minor <> order_items.unit_price_minor OR shop_orders.status <> 'DELIVERED'
        OR orders.payment_id <> parts.payment_id OR orders.client_id <> parts.client_id`,
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
  {
    name: 'the catalogue counts with what shops offer, at its price, and with nothing else',
    holds: 'AT_REST',
    sql: `SELECT NULL AS order_id, shop_products.id, shop_products.is_offered, shop_products.price_minor,
          offers.price_minor AS counted
        FROM {prefix}_shops.shop_products AS shop_products
        LEFT JOIN {prefix}_products.offers AS offers ON offers.shop_product_id = shop_products.id
        WHERE (NOT offers.price_minor <=> IF(shop_products.is_offered, shop_products.price_minor, NULL)
            OR offers.currency <> shop_products.currency OR offers.product_id <> shop_products.product_id
            OR offers.variant_id <> shop_products.variant_id)
          AND shop_products.id NOT IN (
            SELECT aggregate_id FROM {prefix}_shops.outbox WHERE type = 'shop-product.changed' AND delivered_at IS NULL)
      UNION ALL
      SELECT NULL, offers.shop_product_id, NULL, NULL, offers.price_minor FROM {prefix}_products.offers AS offers
        LEFT JOIN {prefix}_shops.shop_products AS shop_products ON shop_products.id = offers.shop_product_id
        WHERE shop_products.id IS NULL`,
  },
];

/**
 * The orders that something is on its way for: a checkout, a fact, a capture, a refund. What delays those is named by other
 * invariants and by `npm run sagas`; what they still lack is no fault.
 */
export const ordersUnderWay = `SELECT id AS order_id FROM {prefix}_orders.orders WHERE status = 'PLACING'
  UNION SELECT aggregate_id FROM {prefix}_orders.outbox WHERE delivered_at IS NULL
  UNION SELECT orders.paid_through_order_id FROM {prefix}_orders.outbox AS outbox
    JOIN {prefix}_orders.orders AS orders ON orders.id = outbox.aggregate_id AND orders.paid_through_order_id IS NOT NULL
    WHERE outbox.delivered_at IS NULL
  UNION SELECT aggregate_id FROM {prefix}_payments.outbox WHERE delivered_at IS NULL
  UNION SELECT payments.order_id FROM {prefix}_payments.refunds AS refunds
    JOIN {prefix}_payments.payments AS payments ON payments.id = refunds.payment_id
    WHERE refunds.due_at IS NOT NULL
  UNION SELECT payments.order_id FROM {prefix}_payments.payment_captures AS captures
    JOIN {prefix}_payments.payments AS payments ON payments.id = captures.payment_id
    WHERE captures.due_at IS NOT NULL`;

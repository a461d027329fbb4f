import { expect } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { orderInvariants } from '#testing/invariants/orders.ts';
import { paymentInvariants } from '#testing/invariants/payments.ts';
import { shopInvariants } from '#testing/invariants/shops.ts';
import { warehouseInvariants } from '#testing/invariants/warehouses.ts';
import type { Journey } from './journey.ts';

const invariantsOf = {
  orders: orderInvariants,
  payments: paymentInvariants,
  shops: shopInvariants,
  warehouses: warehouseInvariants,
};

/**
 * What is true between the domains once nothing is under way. `{prefix}` stands for the prefix of the databases, which
 * in tests are on one server.
 */
const betweenDomains = [
  {
    name: 'a paid order has its stock committed, and every other order holds none when it is over',
    sql: `SELECT orders.id, orders.status, reservations.status FROM {prefix}_orders.orders AS orders
      LEFT JOIN {prefix}_warehouses.reservations AS reservations ON reservations.order_id = orders.id
      WHERE CASE orders.status
        WHEN 'PAID' THEN reservations.status <> 'COMMITTED' OR reservations.status IS NULL
        WHEN 'AWAITING_PAYMENT' THEN reservations.status <> 'HELD' OR reservations.status IS NULL
        WHEN 'PLACING' THEN FALSE
        ELSE COALESCE(reservations.status, '') = 'HELD' OR
          (COALESCE(reservations.status, '') = 'COMMITTED' AND orders.payment_id IS NULL) END`,
  },
  {
    name: 'the committed goods of an order are its items, to the unit',
    sql: `SELECT items.order_id FROM (
        SELECT order_items.order_id, order_items.variant_id, shop_orders.shop_id, order_items.quantity
          FROM {prefix}_orders.order_items AS order_items
          JOIN {prefix}_orders.shop_orders AS shop_orders ON shop_orders.id = order_items.shop_order_id
          JOIN {prefix}_orders.orders AS orders ON orders.id = order_items.order_id AND orders.status = 'PAID'
      ) AS items
      LEFT JOIN (
        SELECT order_id, variant_id, shop_id, SUM(quantity) AS quantity
          FROM {prefix}_warehouses.reservation_lines GROUP BY order_id, variant_id, shop_id
      ) AS held ON held.order_id = items.order_id AND held.variant_id = items.variant_id AND held.shop_id = items.shop_id
      WHERE held.quantity IS NULL OR held.quantity <> items.quantity`,
  },
  {
    name: 'captured money is behind a paid order, or was given back',
    sql: `SELECT payments.id FROM {prefix}_payments.payments AS payments
      JOIN {prefix}_orders.orders AS orders ON orders.id = payments.order_id
      WHERE payments.status IN ('CAPTURED', 'PARTIALLY_REFUNDED')
        AND (orders.status <> 'PAID' OR orders.payment_id <> payments.id)`,
  },
  {
    name: 'a paid order was paid its whole total by one captured payment',
    sql: `SELECT orders.id FROM {prefix}_orders.orders AS orders
      LEFT JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      WHERE orders.status = 'PAID' AND (payments.id IS NULL OR payments.amount_minor <> orders.total_minor
        OR payments.status NOT IN ('CAPTURED', 'PARTIALLY_REFUNDED'))`,
  },
  {
    name: 'what was given back of a paid order is what its cancelled parts cost',
    sql: `SELECT orders.id FROM {prefix}_orders.orders AS orders
      JOIN {prefix}_payments.payments AS payments ON payments.id = orders.payment_id
      LEFT JOIN (
        SELECT order_id, SUM(subtotal_minor) AS cancelled FROM {prefix}_orders.shop_orders
          WHERE status = 'CANCELLED' GROUP BY order_id
      ) AS parts ON parts.order_id = orders.id
      WHERE orders.status = 'PAID' AND payments.refunded_minor <> COALESCE(parts.cancelled, 0)`,
  },
];

/** Every invariant of every domain now, and those between domains as soon as all facts are delivered. */
export async function expectInvariants(journey: Journey): Promise<void> {
  await eventually(async () => {
    for (const subgraph of ['orders', 'payments', 'products', 'shops', 'warehouses', 'users']) {
      const waiting = await journey.sql(subgraph, 'SELECT id, type FROM outbox WHERE delivered_at IS NULL');
      expect(waiting, `facts of ${subgraph} that wait for delivery`).toEqual([]);
    }
    for (const { name, sql } of betweenDomains) {
      const rows = await journey.sql('orders', sql.replaceAll('{prefix}', journey.databasePrefix));
      expect(rows, name).toEqual([]);
    }
  });
  for (const [subgraph, invariants] of Object.entries(invariantsOf)) {
    for (const { name, sql } of invariants) expect(await journey.sql(subgraph, sql), name).toEqual([]);
  }
}

import type { Invariant } from './invariant.ts';

/** What is true of the database of warehouses, whatever happened. */
export const warehouseInvariants: readonly Invariant[] = [
  {
    name: 'no stock row leaves its bounds',
    holds: 'ALWAYS',
    sql: 'SELECT * FROM stock WHERE on_hand < 0 OR reserved < 0 OR reserved > on_hand',
  },
  {
    name: 'what is reserved is what live holds hold',
    holds: 'ALWAYS',
    sql: `SELECT warehouse_id, variant_id, SUM(reserved) AS reserved, SUM(held) AS held FROM (
        SELECT warehouse_id, variant_id, reserved, 0 AS held FROM stock
        UNION ALL
        SELECT l.warehouse_id, l.variant_id, 0, l.quantity FROM reservation_lines l
          LEFT JOIN stock s ON s.warehouse_id = l.warehouse_id AND s.variant_id = l.variant_id
          WHERE l.is_held = TRUE AND NOT COALESCE(l.held_until <= s.released_until, FALSE)
      ) AS sides GROUP BY warehouse_id, variant_id HAVING SUM(reserved) <> SUM(held)`,
  },
  {
    name: 'a stock row looks for holds that are over as soon as the first of them is',
    holds: 'ALWAYS',
    sql: `SELECT s.warehouse_id, s.variant_id FROM stock s
      JOIN reservation_lines l ON l.warehouse_id = s.warehouse_id AND l.variant_id = s.variant_id AND l.is_held = TRUE
      WHERE l.held_until > s.released_until AND NOT COALESCE(s.release_at <= l.held_until, FALSE)`,
  },
  {
    name: 'no stock is held for more than a minute by what is over',
    holds: 'AT_REST',
    sql: 'SELECT warehouse_id, variant_id FROM stock WHERE release_at < NOW(3) - INTERVAL 60 SECOND',
  },
  {
    // What a row has released is in the ledger when its reservations are told.
    name: 'the counters are the sums of the movements',
    holds: 'ALWAYS',
    sql: `SELECT warehouse_id, variant_id, SUM(on_hand), SUM(moved_on_hand), SUM(reserved), SUM(moved_reserved) FROM (
        SELECT warehouse_id, variant_id, on_hand, reserved, 0 AS moved_on_hand, 0 AS moved_reserved FROM stock
        UNION ALL
        SELECT warehouse_id, variant_id, 0, 0, on_hand_change, reserved_change FROM movements
        UNION ALL
        SELECT l.warehouse_id, l.variant_id, 0, 0, 0, -l.quantity FROM reservation_lines l
          JOIN stock s ON s.warehouse_id = l.warehouse_id AND s.variant_id = l.variant_id
          WHERE l.is_held = TRUE AND l.held_until <= s.released_until
      ) AS sides GROUP BY warehouse_id, variant_id
      HAVING SUM(on_hand) <> SUM(moved_on_hand) OR SUM(reserved) <> SUM(moved_reserved)`,
  },
  {
    name: 'what was dispatched arrived, was lost, came back, or is on its way',
    holds: 'ALWAYS',
    sql: `SELECT transfer_id, variant_id FROM (
        SELECT l.transfer_id, l.variant_id, l.dispatched AS gone, COALESCE(l.received, 0) AS arrived,
          CASE t.status WHEN 'CANCELLED' THEN l.dispatched ELSE 0 END AS back
          FROM transfer_lines l JOIN transfers t ON t.id = l.transfer_id
        UNION ALL
        SELECT cause_id, variant_id,
          CASE kind WHEN 'TRANSFER_DISPATCHED' THEN on_hand_change ELSE 0 END,
          CASE kind WHEN 'TRANSFER_RECEIVED' THEN -on_hand_change ELSE 0 END,
          CASE kind WHEN 'TRANSFER_CANCELLED' THEN -on_hand_change ELSE 0 END
          FROM movements WHERE cause_type = 'TRANSFER'
      ) AS sides GROUP BY transfer_id, variant_id HAVING SUM(gone) <> 0 OR SUM(arrived) <> 0 OR SUM(back) <> 0`,
  },
  {
    name: 'a transfer says what arrived once it was received, and only then',
    holds: 'ALWAYS',
    sql: `SELECT t.id FROM transfers t JOIN transfer_lines l ON l.transfer_id = t.id
      WHERE (t.status = 'RECEIVED') <> (l.received IS NOT NULL)`,
  },
  {
    // After the launch of a hundred thousand it takes minutes; their stock is free at once.
    name: 'a reservation says within ten minutes that it has expired',
    holds: 'AT_REST',
    sql: `SELECT order_id FROM reservations WHERE status = 'HELD' AND expires_at < NOW(3) - INTERVAL 10 MINUTE`,
  },
  {
    name: 'lines are held as long as their reservation is, and no longer',
    holds: 'ALWAYS',
    sql: `SELECT l.order_id FROM reservation_lines l LEFT JOIN reservations r ON r.order_id = l.order_id
      WHERE NOT (l.held_until <=> CASE r.status WHEN 'HELD' THEN r.expires_at END)`,
  },
  {
    name: 'a reservation holds or held something, unless it was released before it was made',
    holds: 'ALWAYS',
    sql: `SELECT r.order_id FROM reservations r LEFT JOIN reservation_lines l ON l.order_id = r.order_id
      WHERE l.order_id IS NULL AND r.status <> 'RELEASED'`,
  },
  {
    name: 'what is committed left the stock, and nothing else did so for an order',
    holds: 'ALWAYS',
    sql: `SELECT order_id, warehouse_id, variant_id FROM (
        SELECT l.order_id, l.warehouse_id, l.variant_id, l.quantity FROM reservation_lines l
          JOIN reservations r ON r.order_id = l.order_id WHERE r.status = 'COMMITTED'
        UNION ALL
        SELECT cause_id, warehouse_id, variant_id, on_hand_change FROM movements WHERE kind = 'COMMITTED'
      ) AS sides GROUP BY order_id, warehouse_id, variant_id HAVING SUM(quantity) <> 0`,
  },
  {
    name: 'no more comes back of an order than was sold of it, to the unit and the place',
    holds: 'ALWAYS',
    sql: `SELECT cause_id, warehouse_id, variant_id FROM movements
      WHERE cause_type = 'ORDER' AND kind IN ('COMMITTED', 'RETURNED')
      GROUP BY cause_id, warehouse_id, variant_id HAVING SUM(on_hand_change) > 0`,
  },
  {
    name: 'a cause has each effect once',
    holds: 'ALWAYS',
    sql: `SELECT cause_type, cause_scope, cause_id, kind, warehouse_id, variant_id FROM movements
      GROUP BY cause_type, cause_scope, cause_id, kind, warehouse_id, variant_id HAVING COUNT(*) > 1`,
  },
];

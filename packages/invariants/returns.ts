import { keepsItsFacts } from './facts.ts';
import type { Invariant } from './invariant.ts';

/** What is true of the database of returns, whatever happened. */
export const returnInvariants: readonly Invariant[] = [
  {
    name: 'no more units are in returns than were delivered, and those that count are the units of the returns that stand',
    holds: 'ALWAYS',
    sql: `SELECT returnable_items.order_item_id AS id FROM returnable_items
      LEFT JOIN (
        SELECT return_items.order_item_id,
          SUM(CASE WHEN returns.status IN ('RECEIVED', 'REFUNDED', 'EXCHANGED')
            THEN COALESCE(good, 0) + COALESCE(damaged, 0) + lost ELSE quantity END) AS standing,
          SUM(COALESCE(good, 0) + COALESCE(damaged, 0) + lost) AS back
        FROM return_items JOIN returns ON returns.id = return_items.return_id
          AND returns.status NOT IN ('CANCELLED', 'EXPIRED')
        GROUP BY return_items.order_item_id
      ) AS sums ON sums.order_item_id = returnable_items.order_item_id
      WHERE returnable_items.returned <> COALESCE(sums.standing, 0)
        OR returnable_items.received <> COALESCE(sums.back, 0)
        OR returnable_items.returned > returnable_items.delivered`,
  },
  {
    name: 'what was asked back of an item is the sum over its returns, and no more than was paid for what came back',
    holds: 'ALWAYS',
    sql: `SELECT returnable_items.order_item_id AS id FROM returnable_items
      LEFT JOIN (
        SELECT order_item_id, SUM(refunded_minor) AS refunded,
          SUM(refunded_minor > unit_price_minor * (COALESCE(good, 0) + COALESCE(damaged, 0) + lost - exchanged)) AS beyond
        FROM return_items GROUP BY order_item_id
      ) AS sums ON sums.order_item_id = returnable_items.order_item_id
      WHERE returnable_items.refunded_minor <> COALESCE(sums.refunded, 0) OR COALESCE(sums.beyond, 0) > 0
        OR returnable_items.refunded_minor > returnable_items.unit_price_minor * returnable_items.received`,
  },
  {
    name: 'the refunds of a return are what was asked back of its items and of shipping',
    holds: 'ALWAYS',
    sql: `SELECT returns.id FROM returns
        LEFT JOIN (SELECT return_id, SUM(refunded_minor) AS goods FROM return_items GROUP BY return_id) AS items
          ON items.return_id = returns.id
        LEFT JOIN (
          SELECT return_id, SUM(amount_minor - shipping_minor) AS goods FROM return_refunds GROUP BY return_id
        ) AS refunds ON refunds.return_id = returns.id
        WHERE COALESCE(items.goods, -1) <> COALESCE(refunds.goods, 0)
      UNION ALL
      SELECT returnable_orders.shop_order_id FROM returnable_orders
        LEFT JOIN (
          SELECT returns.shop_order_id, SUM(return_refunds.shipping_minor) AS shipping
          FROM return_refunds JOIN returns ON returns.id = return_refunds.return_id GROUP BY returns.shop_order_id
        ) AS refunds ON refunds.shop_order_id = returnable_orders.shop_order_id
        WHERE returnable_orders.shipping_refunded_minor <> COALESCE(refunds.shipping, 0)
          OR returnable_orders.shipping_refunded_minor > returnable_orders.shipping_minor`,
  },
  {
    name: 'a return has items of its part of an order, which are counted once it is received, and only then',
    holds: 'ALWAYS',
    sql: `SELECT returns.id FROM returns
      LEFT JOIN return_items ON return_items.return_id = returns.id
      LEFT JOIN returnable_items ON returnable_items.order_item_id = return_items.order_item_id
        AND returnable_items.shop_order_id = returns.shop_order_id
      WHERE returnable_items.order_item_id IS NULL
        OR (return_items.good IS NOT NULL OR return_items.lost > 0) <> (returns.status IN ('RECEIVED', 'REFUNDED', 'EXCHANGED'))`,
  },
  {
    name: 'a return waits for the shop to decide about damaged units while there are some, and no longer',
    holds: 'ALWAYS',
    sql: `SELECT returns.id FROM returns
      JOIN (SELECT return_id, SUM(undecided) AS undecided FROM return_items GROUP BY return_id) AS items
        ON items.return_id = returns.id
      WHERE (items.undecided > 0) <> (returns.status = 'RECEIVED' AND returns.respond_by IS NOT NULL)
        OR (items.undecided > 0 OR returns.exchange_due_at IS NOT NULL) <> (returns.status = 'RECEIVED')`,
  },
  {
    name: 'units are given up for a replacement while it is asked for or once it is placed, and only then',
    holds: 'ALWAYS',
    sql: `SELECT returns.id FROM returns
      JOIN (
        SELECT return_id, SUM(exchanged) AS exchanged, SUM((exchange_for IS NOT NULL) <> (resolution = 'EXCHANGE')) AS odd
        FROM return_items JOIN returns AS its ON its.id = return_items.return_id GROUP BY return_id
      ) AS items ON items.return_id = returns.id
      WHERE (items.exchanged > 0) <> (returns.exchange_due_at IS NOT NULL OR returns.exchange_order_id IS NOT NULL)
        OR (returns.exchange_order_id IS NOT NULL AND returns.status NOT IN ('RECEIVED', 'EXCHANGED')) OR items.odd > 0`,
  },
  {
    name: 'the history of a return ends with its status',
    holds: 'ALWAYS',
    sql: `SELECT returns.id FROM returns
      LEFT JOIN (
        SELECT return_id, status, ROW_NUMBER() OVER (PARTITION BY return_id ORDER BY at DESC, id DESC) AS place
        FROM return_events
      ) AS last ON last.return_id = returns.id AND last.place = 1
      WHERE last.status IS NULL OR last.status <> returns.status`,
  },
  {
    name: 'every refund of a return is told to payments once, and what was counted to warehouses',
    holds: 'ALWAYS',
    sql: `SELECT return_refunds.id FROM return_refunds
        LEFT JOIN (
          SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.refundId')) AS refund_id, COUNT(*) AS times
          FROM outbox WHERE type = 'return.refund-requested' GROUP BY refund_id
        ) AS told ON CONVERT(told.refund_id USING utf8mb4) COLLATE utf8mb4_bin = return_refunds.id
        WHERE ${keepsItsFacts('return_refunds.at')} AND COALESCE(told.times, 0) <> 1
      UNION ALL
      SELECT returns.id FROM returns
        LEFT JOIN (
          SELECT aggregate_id, COUNT(*) AS times FROM outbox WHERE type = 'return.received' GROUP BY aggregate_id
        ) AS told ON told.aggregate_id = returns.id
        LEFT JOIN (SELECT return_id, MAX(good IS NOT NULL) AS is_counted FROM return_items GROUP BY return_id) AS items
          ON items.return_id = returns.id
        WHERE ${keepsItsFacts('returns.requested_at')} AND COALESCE(told.times, 0) <> COALESCE(items.is_counted, 0)`,
  },
  {
    name: 'no return waits longer than an hour after its time',
    holds: 'AT_REST',
    sql: `SELECT id FROM returns WHERE (status = 'RECEIVED' AND respond_by < NOW(3) - INTERVAL 1 HOUR)
      OR (exchange_due_at IS NOT NULL AND EXISTS (SELECT 1 FROM return_events
        WHERE return_events.return_id = returns.id AND status = 'RECEIVED' AND at < NOW(3) - INTERVAL 1 HOUR))
      OR (status = 'APPROVED' AND is_sent = FALSE AND send_by < NOW(3) - INTERVAL 1 HOUR)`,
  },
];

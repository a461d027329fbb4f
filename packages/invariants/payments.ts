import type { Invariant } from './invariant.ts';

/** What is true of the database of payments, whatever happened. */
export const paymentInvariants: readonly Invariant[] = [
  {
    name: 'no more is given back, or promised to be, than was captured',
    holds: 'ALWAYS',
    sql: `SELECT id FROM payments
      WHERE refunded_minor > refund_requested_minor OR refund_requested_minor > amount_minor
        OR (refund_requested_minor > 0 AND status NOT IN ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  },
  {
    name: 'what a payment says of its refunds is the sum of its refunds',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT payment_id,
          SUM(CASE WHEN status IN ('PENDING', 'SUCCEEDED') THEN amount_minor ELSE 0 END) AS requested,
          SUM(CASE WHEN status = 'SUCCEEDED' THEN amount_minor ELSE 0 END) AS succeeded
        FROM refunds GROUP BY payment_id
      ) AS sums ON sums.payment_id = payments.id
      WHERE payments.refund_requested_minor <> COALESCE(sums.requested, 0)
        OR payments.refunded_minor <> COALESCE(sums.succeeded, 0)`,
  },
  {
    name: 'every refund is of a payment in the same currency',
    holds: 'ALWAYS',
    sql: `SELECT refunds.id FROM refunds LEFT JOIN payments ON payments.id = refunds.payment_id
      WHERE refunds.status <> 'REFUSED' AND (payments.id IS NULL OR payments.currency <> refunds.currency)`,
  },
  {
    name: 'orders never ask for more back than was captured',
    holds: 'ALWAYS',
    sql: `SELECT id FROM refunds WHERE status = 'REFUSED'`,
  },
  {
    name: 'an order has at most one payment that was not declined',
    holds: 'ALWAYS',
    sql: `SELECT order_id FROM payments WHERE NOT was_declined GROUP BY order_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'a captured payment is told to orders exactly once, and no other payment is',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.paymentId')) AS payment_id, COUNT(*) AS times
        FROM outbox WHERE type = 'payment.captured' GROUP BY payment_id
      ) AS told ON CONVERT(told.payment_id USING utf8mb4) COLLATE utf8mb4_bin = payments.id
      WHERE COALESCE(told.times, 0) <>
        CASE WHEN payments.status IN ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') THEN 1 ELSE 0 END`,
  },
  {
    name: 'the last step in the history of a payment is its status',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT payment_id, status, ROW_NUMBER() OVER (PARTITION BY payment_id ORDER BY at DESC, id DESC) AS place
        FROM payment_events
      ) AS last ON last.payment_id = payments.id AND last.place = 1
      WHERE last.status IS NULL OR last.status <> payments.status`,
  },
  {
    name: 'a payment is CREATED first, and reaches every status but PARTIALLY_REFUNDED once at most',
    holds: 'ALWAYS',
    sql: `SELECT payment_id FROM payment_events WHERE status <> 'PARTIALLY_REFUNDED'
      GROUP BY payment_id, status HAVING COUNT(*) > 1
      UNION ALL
      SELECT payments.id FROM payments
      LEFT JOIN payment_events ON payment_events.payment_id = payments.id AND payment_events.status = 'CREATED'
      WHERE payment_events.id IS NULL`,
  },
  {
    name: 'whatever waits for the provider will be asked about, and what has settled will not',
    holds: 'ALWAYS',
    sql: `SELECT id FROM payments WHERE (status IN ('CREATED', 'PENDING')) <> (due_at IS NOT NULL)
      UNION ALL
      SELECT id FROM refunds WHERE (status = 'PENDING') <> (due_at IS NOT NULL)`,
  },
  {
    name: 'a settled payment is to the sandbox what it is to us',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN sandbox_charges ON sandbox_charges.id = payments.id
      WHERE payments.status NOT IN ('CREATED', 'PENDING') AND (
        sandbox_charges.id IS NULL
        OR sandbox_charges.status <> CASE WHEN payments.status = 'DECLINED' THEN 'DECLINED' ELSE 'CAPTURED' END
        OR sandbox_charges.amount_minor <> payments.amount_minor
        OR sandbox_charges.currency <> payments.currency)`,
  },
  {
    name: 'every charge of the sandbox is a payment, and it gives back no more than we promised',
    holds: 'ALWAYS',
    sql: `SELECT sandbox_charges.id FROM sandbox_charges
      LEFT JOIN payments ON payments.id = sandbox_charges.id
      WHERE payments.id IS NULL OR sandbox_charges.refunded_minor > payments.refund_requested_minor`,
  },
  {
    name: 'a refund that succeeded did so at the sandbox, with the same amount',
    holds: 'ALWAYS',
    sql: `SELECT refunds.id FROM refunds
      LEFT JOIN sandbox_refunds ON sandbox_refunds.id = refunds.id
      WHERE refunds.status = 'SUCCEEDED' AND (
        sandbox_refunds.id IS NULL
        OR sandbox_refunds.status <> 'SUCCEEDED'
        OR sandbox_refunds.amount_minor <> refunds.amount_minor
        OR sandbox_refunds.charge_id <> refunds.payment_id)`,
  },
];

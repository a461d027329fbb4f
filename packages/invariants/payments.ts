import { keepsItsFacts } from './facts.ts';
import type { Invariant } from './invariant.ts';

/** The shares of payments, and whether each was sold: with the payment, or with the capture of the part. */
const soldShares = `SELECT payment_shares.*, sale.id IS NOT NULL AS is_sold FROM payment_shares
  LEFT JOIN payment_captures ON payment_captures.payment_id = payment_shares.payment_id
    AND payment_captures.shop_id = payment_shares.shop_id
  LEFT JOIN ledger_transactions AS sale
    ON sale.cause_id = COALESCE(payment_captures.id, payment_shares.payment_id) AND sale.kind = 'SALE'`;

/** What is true of the database of payments, whatever happened. */
export const paymentInvariants: readonly Invariant[] = [
  {
    name: 'no more is given back, or promised to be, than was captured',
    holds: 'ALWAYS',
    sql: `SELECT id FROM payments
      WHERE refunded_minor > refund_requested_minor
        OR refund_requested_minor > amount_minor - authorized_minor - voided_minor
        OR (refund_requested_minor > 0
          AND status NOT IN ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'))`,
  },
  {
    name: 'what a payment says of its refunds is the sum of its refunds',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT payment_id,
          SUM(CASE WHEN status IN ('PENDING', 'SUCCEEDED') THEN amount_minor - voided_minor ELSE 0 END) AS requested,
          SUM(CASE WHEN status = 'SUCCEEDED' THEN amount_minor - voided_minor ELSE 0 END) AS succeeded,
          SUM(CASE WHEN status <> 'REFUSED' THEN voided_minor ELSE 0 END) AS voided
        FROM refunds GROUP BY payment_id
      ) AS sums ON sums.payment_id = payments.id
      WHERE payments.refund_requested_minor <> COALESCE(sums.requested, 0)
        OR payments.refunded_minor <> COALESCE(sums.succeeded, 0)
        OR payments.voided_minor <> COALESCE(sums.voided, 0)`,
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
    name: 'an order has at most one payment that was neither declined nor cancelled',
    holds: 'ALWAYS',
    sql: `SELECT order_id FROM payments WHERE NOT was_declined AND NOT was_cancelled GROUP BY order_id HAVING COUNT(*) > 1`,
  },
  {
    name: 'a captured payment is told to orders exactly once, and no other payment is',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.paymentId')) AS payment_id, COUNT(*) AS times
        FROM outbox WHERE type = 'payment.captured' GROUP BY payment_id
      ) AS told ON CONVERT(told.payment_id USING utf8mb4) COLLATE utf8mb4_bin = payments.id
      WHERE ${keepsItsFacts('payments.created_at')} AND COALESCE(told.times, 0) <>
        CASE WHEN payments.status IN ('CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED') THEN 1 ELSE 0 END`,
  },
  {
    name: 'an authorised payment is told to orders exactly once, and no other payment is',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.paymentId')) AS payment_id, COUNT(*) AS times
        FROM outbox WHERE type = 'payment.authorized' GROUP BY payment_id
      ) AS told ON CONVERT(told.payment_id USING utf8mb4) COLLATE utf8mb4_bin = payments.id
      WHERE ${keepsItsFacts('payments.created_at')} AND COALESCE(told.times, 0) <>
        (payments.capture_when <> 'AT_ONCE' AND payments.status NOT IN ('CREATED', 'PENDING', 'DECLINED', 'CANCELLED'))`,
  },
  {
    name: 'what was captured of an authorised payment is the sum of its captures',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT payment_id, SUM(amount_minor) AS asked,
          SUM(CASE WHEN status = 'SUCCEEDED' THEN amount_minor ELSE 0 END) AS captured
        FROM payment_captures GROUP BY payment_id
      ) AS sums ON sums.payment_id = payments.id
      WHERE CASE WHEN payments.capture_when = 'AT_ONCE'
          OR payments.status IN ('CREATED', 'PENDING', 'DECLINED', 'CANCELLED')
        THEN sums.payment_id IS NOT NULL
        ELSE COALESCE(sums.captured, 0) <> payments.amount_minor - payments.authorized_minor - payments.voided_minor
          OR COALESCE(sums.asked - sums.captured, 0) > payments.authorized_minor END`,
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
      SELECT id FROM refunds WHERE (status = 'PENDING') <> (due_at IS NOT NULL)
      UNION ALL
      SELECT id FROM payment_captures WHERE (status = 'PENDING') <> (due_at IS NOT NULL)
      UNION ALL
      SELECT id FROM payouts WHERE (status IN ('REQUESTED', 'SENT')) <> (due_at IS NOT NULL)`,
  },
  {
    name: 'the provider is told that a payment is cancelled until it has answered',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN payment_voids ON payment_voids.id = payments.id AND payment_voids.due_at IS NOT NULL
      WHERE payments.status IN ('CREATED', 'PENDING') AND payments.cancel_requested_at IS NOT NULL
        AND payment_voids.id IS NULL`,
  },
  {
    name: 'every transaction of the ledger has entries, all in one currency, that sum to zero',
    holds: 'ALWAYS',
    sql: `SELECT ledger_transactions.id FROM ledger_transactions
      LEFT JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id
      GROUP BY ledger_transactions.id
      HAVING COALESCE(SUM(ledger_entries.amount_minor), 1) <> 0 OR COUNT(DISTINCT ledger_entries.currency) <> 1
      UNION ALL
      SELECT ledger_entries.id FROM ledger_entries
      LEFT JOIN ledger_transactions ON ledger_transactions.id = ledger_entries.transaction_id
      WHERE ledger_transactions.id IS NULL`,
  },
  {
    name: 'the balance of a shop is the sum of its entries, and below zero only by refunds after a payout',
    holds: 'ALWAYS',
    sql: `SELECT shop_accounts.shop_id AS id, shop_accounts.balance_minor, sums.entries FROM shop_accounts
      LEFT JOIN (
        SELECT shop_id, -SUM(amount_minor) AS entries FROM ledger_entries WHERE account = 'SHOP' GROUP BY shop_id
      ) AS sums ON sums.shop_id = shop_accounts.shop_id
      LEFT JOIN (
        SELECT shop_id, SUM(amount_minor) AS taken FROM payouts WHERE status <> 'FAILED' GROUP BY shop_id
      ) AS paid ON paid.shop_id = shop_accounts.shop_id
      WHERE shop_accounts.balance_minor <> COALESCE(sums.entries, 0)
        OR shop_accounts.balance_minor + COALESCE(paid.taken, 0) < 0
      UNION ALL
      SELECT ledger_entries.shop_id, NULL, SUM(ledger_entries.amount_minor) FROM ledger_entries
      LEFT JOIN shop_accounts ON shop_accounts.shop_id = ledger_entries.shop_id
      WHERE ledger_entries.account = 'SHOP' AND shop_accounts.shop_id IS NULL GROUP BY ledger_entries.shop_id`,
  },
  {
    name: "the ledger has of each payment what the provider holds of it, and what of that is the client's, to the unit",
    holds: 'ALWAYS',
    sql: `SELECT payments.id, payments.refunded_minor, sums.held, sums.of_client FROM payments
      LEFT JOIN (
        SELECT ledger_transactions.payment_id,
          SUM(CASE WHEN account IN ('PROVIDER', 'CASH') THEN amount_minor ELSE 0 END) AS held,
          SUM(CASE WHEN account = 'CASH' THEN 1 ELSE 0 END) AS of_cash,
          SUM(CASE WHEN account = 'CLIENTS' THEN -amount_minor ELSE 0 END) AS of_client,
          MAX(ledger_transactions.kind = 'SALE') AS is_sold
        FROM ledger_transactions JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id
        WHERE ledger_transactions.payment_id IS NOT NULL GROUP BY ledger_transactions.payment_id
      ) AS sums ON sums.payment_id = payments.id
      WHERE CASE
        WHEN payments.status NOT IN ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')
          THEN sums.payment_id IS NOT NULL
        ELSE COALESCE(sums.held, -1) <> payments.amount_minor - payments.authorized_minor - payments.voided_minor
            - payments.refunded_minor
          OR (sums.of_cash > 0) <> (payments.provider = 'CASH')
          OR sums.of_client <> IF(sums.is_sold, payments.refund_requested_minor, payments.amount_minor)
            - payments.refunded_minor END`,
  },
  {
    name: 'the shares of a payment are all of it, and what shops gave back is in the ledger, to the unit',
    holds: 'ALWAYS',
    sql: `SELECT payments.id FROM payments
      LEFT JOIN (
        SELECT payment_id, SUM(amount_minor + shipping_minor) AS shared,
          SUM(returned_minor + shipping_returned_minor) AS returned
        FROM payment_shares GROUP BY payment_id
      ) AS shares ON shares.payment_id = payments.id
      LEFT JOIN ledger_transactions AS sale ON sale.cause_id = payments.id AND sale.kind = 'SALE'
      WHERE COALESCE(shares.shared, 0) <> payments.amount_minor
        OR shares.returned <> IF(payments.capture_when = 'AT_ONCE' AND sale.id IS NULL, 0,
          payments.refund_requested_minor + payments.voided_minor)
      UNION ALL
      SELECT shares.payment_id FROM (${soldShares}) AS shares
      LEFT JOIN (
        SELECT ledger_transactions.payment_id, ledger_entries.shop_id, -SUM(ledger_entries.amount_minor) AS kept
        FROM ledger_transactions JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id
        WHERE ledger_entries.account = 'SHOP' AND ledger_transactions.payment_id IS NOT NULL
        GROUP BY ledger_transactions.payment_id, ledger_entries.shop_id
      ) AS sums ON sums.payment_id = shares.payment_id AND sums.shop_id = shares.shop_id
      WHERE COALESCE(sums.kept, 0) <> IF(shares.is_sold, shares.amount_minor - shares.commission_minor
        - shares.returned_minor + shares.commission_returned_minor, 0)
      UNION ALL
      SELECT shares.payment_id FROM (
        SELECT payment_id, SUM(IF(is_sold, shipping_minor - shipping_returned_minor, 0)) AS kept
        FROM (${soldShares}) AS each_share GROUP BY payment_id
      ) AS shares
      LEFT JOIN (
        SELECT ledger_transactions.payment_id, -SUM(ledger_entries.amount_minor) AS kept
        FROM ledger_transactions JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id
        WHERE ledger_entries.account = 'SHIPPING' GROUP BY ledger_transactions.payment_id
      ) AS sums ON sums.payment_id = shares.payment_id
      WHERE COALESCE(sums.kept, 0) <> shares.kept`,
  },
  {
    name: 'a payout took its money once, and gave it to the provider or back to the shop as its status says',
    holds: 'ALWAYS',
    sql: `SELECT payouts.id FROM payouts
      LEFT JOIN (
        SELECT ledger_transactions.cause_id,
          SUM(CASE WHEN account = 'SHOP' THEN amount_minor ELSE 0 END) AS taken,
          SUM(CASE WHEN account = 'PAYOUTS' THEN -amount_minor ELSE 0 END) AS on_its_way
        FROM ledger_transactions JOIN ledger_entries ON ledger_entries.transaction_id = ledger_transactions.id
        WHERE ledger_transactions.payment_id IS NULL GROUP BY ledger_transactions.cause_id
      ) AS sums ON sums.cause_id = payouts.id
      WHERE COALESCE(sums.taken, -1) <> IF(payouts.status = 'FAILED', 0, payouts.amount_minor)
        OR sums.on_its_way <> IF(payouts.status IN ('REQUESTED', 'SENT'), payouts.amount_minor, 0)
      UNION ALL
      SELECT ledger_transactions.id FROM ledger_transactions
      LEFT JOIN payouts ON payouts.id = ledger_transactions.cause_id
      WHERE ledger_transactions.payment_id IS NULL AND payouts.id IS NULL`,
  },
  {
    name: 'the commission of a shop is the last one that it was given',
    holds: 'ALWAYS',
    sql: `SELECT shop_accounts.shop_id AS id FROM shop_accounts
      LEFT JOIN commission_changes ON commission_changes.shop_id = shop_accounts.shop_id
        AND commission_changes.number = shop_accounts.commission_changes
      WHERE COALESCE(commission_changes.basis_points, -1) <> COALESCE(shop_accounts.commission_basis_points, -1)`,
  },
];

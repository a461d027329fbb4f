import { inbox, leases, outbox } from '#events/tables.ts';
import type { Money } from '#kernel/money.ts';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, datetime, index, int, mysqlTable, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import type { Holder, Instructions } from './provider/provider.ts';

export * from './capture/capture.tables.ts';
export * from './ledger/ledger.tables.ts';
export * from './payout/payout.tables.ts';
export { idempotencyKeys, inbox, leases, outbox };

export type PaymentMethod = 'CARD' | 'E_WALLET' | 'QRIS' | 'VIRTUAL_ACCOUNT' | 'CASH_ON_DELIVERY';
export type PaymentStatus =
  | 'CREATED'
  | 'PENDING'
  | 'AUTHORIZED'
  | 'PARTIALLY_CAPTURED'
  | 'CAPTURED'
  | 'DECLINED'
  | 'CANCELLED'
  | 'VOIDED'
  | 'PARTIALLY_REFUNDED'
  | 'REFUNDED';

/** When the money is taken: once it is there, or part by part when the goods of a shop are shipped or delivered. */
export type CaptureWhen = 'AT_ONCE' | 'WHEN_SHIPPED' | 'WHEN_DELIVERED';

/**
 * A VOIDED one was asked for before anything of it was captured: nothing had to be given back. A REFUSED one asked for more
 * than was left: kept for the operator to look into, and shown to nobody else.
 */
export type RefundStatus = 'PENDING' | 'SUCCEEDED' | 'VOIDED' | 'REFUSED';

export const payments = mysqlTable(
  'payments',
  {
    id: id().primaryKey(),
    orderId: id().notNull(),
    /** Whose order it is: who may see the payment. */
    clientId: id().notNull(),
    status: oneOf<PaymentStatus>().notNull().default('CREATED'),
    /** Whether it was ever declined: the order may be paid by another one then, whatever becomes of this one. */
    wasDeclined: boolean().notNull().default(false),
    /** When the client, or the end of the order, asked for its end. The provider decides whether that comes before the money. */
    cancelRequestedAt: moment(),
    /** Whether the provider ever said that it is cancelled: the order may be paid by another one then, as above. */
    wasCancelled: boolean().notNull().default(false),
    /** The order, unless the payment was declined or cancelled: what makes it the only one of the order. */
    activeOrderId: id().generatedAlwaysAs(sql`CASE WHEN was_declined OR was_cancelled THEN NULL ELSE order_id END`, {
      mode: 'stored',
    }),
    method: oneOf<PaymentMethod>().notNull(),
    /** Whom it goes through. */
    provider: oneOf<Holder['name']>().notNull().default('SANDBOX'),
    captureWhen: oneOf<CaptureWhen>().notNull().default('AT_ONCE'),
    /** What the provider calls it, once it has said so, where it does not go by our id. */
    providerReference: code({ length: 64 }),
    /** Kept until the provider has settled, since the start may have to be repeated. */
    cardToken: code({ length: 128 }),
    /** When the order's hold on its stock ends: what the client is told to pay by. */
    expiresAt: moment(),
    amountMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    /** Of the amount, what is authorised, and neither captured nor voided yet. */
    authorizedMinor: minorUnits().notNull().default(sql`0`),
    /** Of the amount, what was authorised and will never be captured. */
    voidedMinor: minorUnits().notNull().default(sql`0`),
    /** Promised to be given back: refunds that are PENDING or SUCCEEDED. */
    refundRequestedMinor: minorUnits().notNull().default(sql`0`),
    /** Given back: refunds that SUCCEEDED. */
    refundedMinor: minorUnits().notNull().default(sql`0`),
    instructions: document<Instructions>(),
    declineReason: words({ length: 200 }),
    /** When the provider is asked for news; null once it has settled. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // One payment of an order at a time, however many requests come at once.
    uniqueIndex('payments_active_order').on(table.activeOrderId),
    // Serves the payments of an order, oldest first: ids are in order of time.
    index('payments_by_order').on(table.orderId, table.id),
    // Serves the sweep that asks the provider.
    index('payments_due').on(table.dueAt),
    check(
      'payments_status',
      sql`status IN ('CREATED', 'PENDING', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'DECLINED', 'CANCELLED', 'VOIDED', 'PARTIALLY_REFUNDED', 'REFUNDED')`,
    ),
    check('payments_declined', sql`status <> 'DECLINED' OR was_declined`),
    check('payments_cancelled', sql`status <> 'CANCELLED' OR was_cancelled`),
    check('payments_method', sql`method IN ('CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT', 'CASH_ON_DELIVERY')`),
    check('payments_cash', sql`(method = 'CASH_ON_DELIVERY') = (provider = 'CASH')`),
    check('payments_capture_when', sql`capture_when IN ('AT_ONCE', 'WHEN_SHIPPED', 'WHEN_DELIVERED')`),
    check('payments_open_is_due', sql`(status IN ('CREATED', 'PENDING')) = (due_at IS NOT NULL)`),
    check(
      'payments_amounts',
      sql`amount_minor > 0 AND 0 <= authorized_minor AND 0 <= voided_minor AND 0 <= refunded_minor AND refunded_minor <= refund_requested_minor AND refund_requested_minor <= amount_minor - authorized_minor - voided_minor`,
    ),
    check('payments_authorized', sql`(status IN ('AUTHORIZED', 'PARTIALLY_CAPTURED')) = (authorized_minor > 0)`),
    check(
      'payments_partially_captured',
      sql`authorized_minor = 0 OR (status = 'PARTIALLY_CAPTURED') = (authorized_minor + voided_minor < amount_minor)`,
    ),
    check('payments_voided', sql`(status = 'VOIDED') = (voided_minor = amount_minor)`),
    check('payments_at_once', sql`capture_when <> 'AT_ONCE' OR authorized_minor + voided_minor = 0`),
    check(
      'payments_refund_of_captured',
      sql`refund_requested_minor = 0 OR status IN ('PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED')`,
    ),
    check(
      'payments_refunded',
      sql`(status = 'REFUNDED') = (authorized_minor = 0 AND 0 < refunded_minor AND refunded_minor = amount_minor - voided_minor)`,
    ),
    check(
      'payments_partially_refunded',
      sql`(status = 'PARTIALLY_REFUNDED') = (authorized_minor = 0 AND 0 < refunded_minor AND refunded_minor < amount_minor - voided_minor)`,
    ),
  ],
);

/** Every status that a payment reached. Written only with the move itself. */
export const paymentEvents = mysqlTable(
  'payment_events',
  {
    id: id().primaryKey(),
    paymentId: id().notNull(),
    status: oneOf<PaymentStatus>().notNull(),
    /** To the microsecond: the payment's row lock makes its moves happen one after the other. */
    at: datetime({ fsp: 6, mode: 'date' }).notNull().default(sql`NOW(6)`),
  },
  // Serves the history of a payment, oldest first.
  (table) => [index('payment_events_by_payment').on(table.paymentId, table.at, table.id)],
);

export const refunds = mysqlTable(
  'refunds',
  {
    /** Given by whoever asks for the refund: asking twice gives back once. */
    id: id().primaryKey(),
    paymentId: id().notNull(),
    status: oneOf<RefundStatus>().notNull().default('PENDING'),
    amountMinor: minorUnits().notNull(),
    /** Of the amount, what had not been captured and will not be; the rest is given back. */
    voidedMinor: minorUnits().notNull().default(sql`0`),
    currency: currencyColumn().notNull(),
    reason: words({ length: 500 }).notNull(),
    /** The administrator who says that the client has it, where it was handed out in cash. */
    confirmedBy: id(),
    /** When the provider is asked (again); null once it is over. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the refunds of a payment, oldest first.
    index('refunds_by_payment').on(table.paymentId, table.createdAt, table.id),
    // Serves the sweep that resumes refunds.
    index('refunds_due').on(table.dueAt),
    check('refunds_status', sql`status IN ('PENDING', 'SUCCEEDED', 'VOIDED', 'REFUSED')`),
    check('refunds_open_is_due', sql`(status = 'PENDING') = (due_at IS NOT NULL)`),
    check('refunds_amount', sql`amount_minor > 0 OR status NOT IN ('SUCCEEDED', 'VOIDED')`),
    check(
      'refunds_voided',
      sql`status = 'REFUSED' OR (status = 'VOIDED') = (0 < voided_minor AND voided_minor = amount_minor)`,
    ),
  ],
);

/** Webhooks that had their effect: inserted in its transaction, so that a replay has none. */
export const webhooks = mysqlTable('webhooks', {
  id: code({ length: 256 }).primaryKey(),
  receivedAt: moment().notNull().default(databaseNow),
});

export type PaymentRow = typeof payments.$inferSelect;
export type PaymentEventRow = typeof paymentEvents.$inferSelect;
export type PaymentInstructionsRow = Instructions & { readonly amount: Money };
export type RefundRow = typeof refunds.$inferSelect;

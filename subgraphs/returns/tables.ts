import { inbox, leases, outbox } from '#events/tables.ts';
import { currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, primaryKey, sql } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import type { ReturnStatus } from './return/return.states.ts';

export { idempotencyKeys, inbox, leases, outbox };

export type ReturnTerms = 'WHEN_FAULTY' | 'ALWAYS' | 'NEVER';
export type ReturnResolution = 'REFUND' | 'EXCHANGE';
export type ReturnReason =
  | 'CHANGED_MIND'
  | 'DOES_NOT_FIT'
  | 'NOT_AS_DESCRIBED'
  | 'DAMAGED'
  | 'FAULTY'
  | 'WRONG_ITEM'
  | 'OTHER';

/** How many units of an item came from which warehouse. */
export interface ItemSource {
  readonly warehouseId: string;
  readonly quantity: number;
}

export interface ReturnPolicyRow {
  readonly windowDays: number;
  readonly refundsShipping: ReturnTerms;
  readonly paysWayBack: ReturnTerms;
}

/** Of shops that have one of their own. */
export const returnPolicies = mysqlTable(
  'return_policies',
  {
    shopId: id().primaryKey(),
    windowDays: int().notNull(),
    refundsShipping: oneOf<ReturnTerms>().notNull(),
    paysWayBack: oneOf<ReturnTerms>().notNull(),
    changedAt: moment().notNull().default(databaseNow),
  },
  () => [
    check('return_policies_window', sql`window_days BETWEEN 7 AND 60`),
    check('return_policies_shipping', sql`refunds_shipping IN ('WHEN_FAULTY', 'ALWAYS', 'NEVER')`),
    check('return_policies_way_back', sql`pays_way_back IN ('WHEN_FAULTY', 'ALWAYS', 'NEVER')`),
  ],
);

/**
 * A shop's part of an order that something was asked back of, as orders had it when it was delivered. Whoever changes
 * anything of its returns locks this row first: units, money and statuses of one part change one after the other.
 */
export const returnableOrders = mysqlTable(
  'returnable_orders',
  {
    shopOrderId: id().primaryKey(),
    orderId: id().notNull(),
    shopId: id().notNull(),
    clientId: id().notNull(),
    /** That paid it: what it gives back comes from there. */
    paymentId: id().notNull(),
    /** The order that the payment is of, when it is another one: what was given back is a replacement. */
    paidThroughOrderId: id(),
    currency: currencyColumn().notNull(),
    /** What the client paid for shipping it, and how much of that was asked back. */
    shippingMinor: minorUnits().notNull(),
    shippingRefundedMinor: minorUnits().notNull().default(sql`0`),
  },
  () => [
    check(
      'returnable_orders_shipping',
      sql`0 <= shipping_refunded_minor AND shipping_refunded_minor <= shipping_minor`,
    ),
  ],
);

/** How many units of each item were delivered, are in returns, and were received back. */
export const returnableItems = mysqlTable(
  'returnable_items',
  {
    orderItemId: id().primaryKey(),
    shopOrderId: id().notNull(),
    variantId: id().notNull(),
    delivered: int().notNull(),
    returned: int().notNull().default(0),
    received: int().notNull().default(0),
    /** What the client paid for one, and how much of what was paid for all was asked back. */
    unitPriceMinor: minorUnits().notNull(),
    refundedMinor: minorUnits().notNull().default(sql`0`),
    sources: document<readonly ItemSource[]>().notNull(),
  },
  (table) => [
    index('returnable_items_of_shop_order').on(table.shopOrderId),
    check('returnable_items_bounds', sql`0 <= received AND received <= returned AND returned <= delivered`),
    check(
      'returnable_items_refunded',
      sql`0 <= refunded_minor AND refunded_minor <= unit_price_minor * delivered AND unit_price_minor > 0`,
    ),
  ],
);

export const returns = mysqlTable(
  'returns',
  {
    id: id().primaryKey(),
    shopOrderId: id().notNull(),
    /** These are the shop order's, which never change. */
    orderId: id().notNull(),
    shopId: id().notNull(),
    clientId: id().notNull(),
    currency: currencyColumn().notNull(),
    status: oneOf<ReturnStatus>().notNull().default('REQUESTED'),
    /** The terms of the shop as they were when it was asked for. */
    terms: document<ReturnPolicyRow>().notNull(),
    /** When the shop's silence is over: for the client to escalate, or for the rest to be refunded. */
    respondBy: moment(),
    sendBy: moment(),
    /** Whether the marketplace has decided for the client: the shop cannot decline it any more. */
    isDecided: boolean().notNull().default(false),
    /** Whether the carrier has or had the goods: the client cannot take it back any more. */
    isSent: boolean().notNull().default(false),
    shipmentId: id(),
    resolution: oneOf<ReturnResolution>().notNull().default('REFUND'),
    /** When the replacement of what was counted is asked for again; null when there is nothing to ask for. */
    exchangeDueAt: moment(),
    /** The replacement, once it is placed. */
    exchangeOrderId: id(),
    requestedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serve the returns of an order, of a part of it, of a client and of a shop.
    index('returns_of_order').on(table.orderId, table.id),
    index('returns_of_shop_order').on(table.shopOrderId, table.id),
    index('returns_by_client').on(table.clientId, table.id),
    index('returns_by_shop').on(table.shopId, table.id),
    // The same of one status: few of a hundred thousand are open.
    index('returns_by_status').on(table.shopId, table.status, table.id),
    // Serve the sweeps: what the shop has not decided about in time, and what was not sent in time.
    index('returns_by_response').on(table.status, table.respondBy),
    index('returns_by_sending').on(table.sendBy),
    index('returns_by_exchange').on(table.exchangeDueAt),
    check(
      'returns_status',
      sql`status IN ('REQUESTED', 'APPROVED', 'DECLINED', 'ESCALATED', 'REJECTED', 'IN_TRANSIT', 'ARRIVED', 'RECEIVED', 'REFUNDED', 'EXCHANGED', 'CANCELLED', 'EXPIRED')`,
    ),
    // A received one may wait for its replacement alone: then it is not the shop's turn.
    check(
      'returns_respond_by',
      sql`(status IN ('REQUESTED', 'ARRIVED') AND respond_by IS NOT NULL)
        OR (status = 'RECEIVED' AND (respond_by IS NOT NULL OR exchange_due_at IS NOT NULL))
        OR (status NOT IN ('REQUESTED', 'ARRIVED', 'RECEIVED') AND respond_by IS NULL)`,
    ),
    check('returns_resolution', sql`resolution IN ('REFUND', 'EXCHANGE')`),
    check(
      'returns_exchange',
      sql`(exchange_due_at IS NULL OR (status = 'RECEIVED' AND resolution = 'EXCHANGE' AND exchange_order_id IS NULL))
        AND (status = 'EXCHANGED') <= (exchange_order_id IS NOT NULL)`,
    ),
    check('returns_send_by', sql`(status = 'APPROVED') = (send_by IS NOT NULL)`),
  ],
);

export const returnItems = mysqlTable(
  'return_items',
  {
    returnId: id().notNull(),
    orderItemId: id().notNull(),
    variantId: id().notNull(),
    quantity: int().notNull(),
    unitPriceMinor: minorUnits().notNull(),
    reason: oneOf<ReturnReason>().notNull(),
    comment: words({ length: 1_000 }),
    pictureUrls: document<readonly string[]>().notNull(),
    /** Null until they are counted. */
    good: int(),
    damaged: int(),
    /** Units that the carrier lost on the way back. */
    lost: int().notNull().default(0),
    /** Damaged units that the shop has yet to decide about. */
    undecided: int().notNull().default(0),
    /** The offer that the client wants instead of the money; null when it is the money. */
    exchangeFor: id(),
    /** Units that are given up for that: no money is for them. */
    exchanged: int().notNull().default(0),
    refundedMinor: minorUnits().notNull().default(sql`0`),
  },
  (table) => [
    primaryKey({ name: 'return_items_pk', columns: [table.returnId, table.orderItemId] }),
    check('return_items_quantity', sql`quantity > 0`),
    check(
      'return_items_counted',
      sql`(good IS NULL) = (damaged IS NULL) AND COALESCE(good, 0) >= 0 AND COALESCE(damaged, 0) >= 0`,
    ),
    check('return_items_bounds', sql`lost >= 0 AND COALESCE(good, 0) + COALESCE(damaged, 0) + lost <= quantity`),
    check('return_items_undecided', sql`0 <= undecided AND undecided <= COALESCE(damaged, 0)`),
    check(
      'return_items_exchanged',
      sql`exchanged = 0 OR (exchange_for IS NOT NULL AND 0 < exchanged
        AND exchanged + undecided <= COALESCE(good, 0) + COALESCE(damaged, 0))`,
    ),
    // Never more than was paid for what came back and is not exchanged.
    check(
      'return_items_refunded',
      sql`0 <= refunded_minor AND refunded_minor <= unit_price_minor * (COALESCE(good, 0) + COALESCE(damaged, 0) + lost - exchanged)`,
    ),
  ],
);

/** Money that payments were asked to give back; never altered. */
export const returnRefunds = mysqlTable(
  'return_refunds',
  {
    /** Also the id of the refund at payments. */
    id: id().primaryKey(),
    returnId: id().notNull(),
    /** With shipping. */
    amountMinor: minorUnits().notNull(),
    shippingMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    reason: words({ length: 500 }).notNull(),
    actorId: id(),
    at: moment().notNull().default(databaseNow),
  },
  (table) => [
    index('return_refunds_of_return').on(table.returnId, table.id),
    check('return_refunds_amount', sql`amount_minor > 0 AND 0 <= shipping_minor AND shipping_minor <= amount_minor`),
  ],
);

/** Every status that a return reached; never altered. */
export const returnEvents = mysqlTable(
  'return_events',
  {
    id: id().primaryKey(),
    returnId: id().notNull(),
    status: oneOf<ReturnStatus>().notNull(),
    actorId: id(),
    reason: words({ length: 500 }),
    at: moment().notNull().default(databaseNow),
  },
  (table) => [index('return_events_of_return').on(table.returnId, table.id)],
);

export type ReturnRow = typeof returns.$inferSelect;
export type ReturnItemRow = typeof returnItems.$inferSelect;
export type ReturnRefundRow = typeof returnRefunds.$inferSelect;
export type ReturnEventRow = typeof returnEvents.$inferSelect;
export type ReturnableOrder = typeof returnableOrders.$inferSelect;
export type ReturnableItem = typeof returnableItems.$inferSelect;

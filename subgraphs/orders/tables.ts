import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import { secrets } from '#subgraph/shared-secret.ts';

export { idempotencyKeys, inbox, leases, outbox, secrets };

export type OrderStatus = 'PLACING' | 'REFUSED' | 'AWAITING_PAYMENT' | 'CONFIRMED' | 'PAID' | 'EXPIRED' | 'CANCELLED';
export type ShopOrderStatus = 'PENDING' | 'CONFIRMED' | 'ACCEPTED' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';

export type OrderEventKind = 'STATUS' | 'ITEM_CANCELLED' | 'NOTE';
export type OrderEventVisibility = 'PUBLIC' | 'PRIVATE';

export interface ShippingAddress {
  readonly recipientName: string;
  readonly phoneNumber: string;
  readonly street: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

/** How many units of an item come from which warehouse. */
export interface ItemSource {
  readonly warehouseId: string;
  readonly quantity: number;
}

/** What was short when an order was refused: the answer to a repeat of its checkout. */
export interface Shortage {
  readonly shopProductId: string;
  readonly requested: number;
  readonly available: number;
}

/** How the client wants a part to come: what stands for a carrier's offer, and a delivery window. */
export interface ShippingChoice {
  readonly optionId: string;
  readonly windowId: string | null;
}

/** Why shipping said no when the stock was held already: the answer to a repeat of the checkout. */
export type ShippingRefusal =
  | { readonly kind: 'OPTION'; readonly shopIds: readonly string[] }
  | { readonly kind: 'WINDOW'; readonly shopId: string; readonly windowId: string };

export const orders = mysqlTable(
  'orders',
  {
    id: id().primaryKey(),
    number: code({ length: 20 }).notNull(),
    clientId: id().notNull(),
    status: oneOf<OrderStatus>().notNull().default('PLACING'),
    idempotencyKey: code({ length: 128 }).notNull(),
    /** Of the checkout's input: the same key with another input is refused. */
    fingerprint: code({ length: 64 }).notNull(),
    totalMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    shippingAddress: document<ShippingAddress>().notNull(),
    /** As the warehouses promised it, by the database's clock. */
    expiresAt: moment(),
    /** The payment that paid it, or is promised to. */
    paymentId: id(),
    shortages: document<readonly Shortage[]>(),
    shippingRefusal: document<ShippingRefusal>(),
    /** Of a replacement: the order whose goods it replaces, and the one that its payment is of. */
    exchangeOfId: id(),
    paidThroughOrderId: id(),
    placedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('orders_number').on(table.number),
    // A checkout that is repeated finds its order.
    uniqueIndex('orders_checkout').on(table.clientId, table.idempotencyKey),
    // Serves a client's orders, newest first.
    index('orders_by_client').on(table.clientId, table.id),
    // Serves the sweeps: what has expired, and what was left half placed.
    index('orders_by_expiry').on(table.status, table.expiresAt),
    index('orders_by_start').on(table.status, table.placedAt),
    check(
      'orders_status',
      sql`status IN ('PLACING', 'REFUSED', 'AWAITING_PAYMENT', 'CONFIRMED', 'PAID', 'EXPIRED', 'CANCELLED')`,
    ),
    check('orders_total', sql`total_minor >= 0`),
    check('orders_paid', sql`status NOT IN ('CONFIRMED', 'PAID') OR payment_id IS NOT NULL`),
    check('orders_exchange', sql`(exchange_of_id IS NULL) = (paid_through_order_id IS NULL)`),
  ],
);

export const shopOrders = mysqlTable(
  'shop_orders',
  {
    id: id().primaryKey(),
    orderId: id().notNull(),
    shopId: id().notNull(),
    shopName: words({ length: 120 }).notNull(),
    status: oneOf<ShopOrderStatus>().notNull().default('PENDING'),
    /** The items. */
    subtotalMinor: minorUnits().notNull(),
    /** What the client pays for shipping it. */
    shippingMinor: minorUnits().notNull().default(sql`0`),
    currency: currencyColumn().notNull(),
    /** Null when the shop sends it by its own means. */
    shippingChoice: document<ShippingChoice>(),
    /** Whether the carrier collects the money. */
    isCashOnDelivery: boolean().notNull().default(false),
    /** When it is cancelled unless the shop has accepted it; null when there is nothing to accept. */
    acceptBy: moment(),
    carrier: words({ length: 120 }),
    trackingNumber: code({ length: 120 }),
    /** Whether its carrier has lost it: it is CANCELLED, and what was left of it then came back to no stock. */
    isLost: boolean().notNull().default(false),
  },
  (table) => [
    uniqueIndex('shop_orders_of_order').on(table.orderId, table.shopId),
    // Serves a shop's orders, newest first.
    index('shop_orders_by_shop').on(table.shopId, table.id),
    // The same of one status: few of a million are open.
    index('shop_orders_by_status').on(table.shopId, table.status, table.id),
    // Serves the sweep of those that no shop accepts.
    index('shop_orders_by_deadline').on(table.acceptBy),
    check('shop_orders_amounts', sql`subtotal_minor >= 0 AND shipping_minor >= 0`),
    check('shop_orders_accept_by', sql`accept_by IS NULL OR status = 'CONFIRMED'`),
    check('shop_orders_lost', sql`is_lost = FALSE OR status = 'CANCELLED'`),
    check(
      'shop_orders_status',
      sql`status IN ('PENDING', 'CONFIRMED', 'ACCEPTED', 'SHIPPED', 'DELIVERED', 'CANCELLED')`,
    ),
  ],
);

/** A row per client who has bought what is limited: whoever holds it decides about that client's next checkout alone. */
export const buyers = mysqlTable('buyers', { clientId: id().primaryKey() });

/** Lines as they were when the order was placed: later changes of names and prices do not reach them. */
export const orderItems = mysqlTable(
  'order_items',
  {
    id: id().primaryKey(),
    orderId: id().notNull(),
    shopOrderId: id().notNull(),
    shopProductId: id().notNull(),
    productId: id().notNull(),
    variantId: id().notNull(),
    title: words({ length: 400 }).notNull(),
    sku: code({ length: 64 }).notNull(),
    quantity: int().notNull(),
    /** After the payment; all of a paid part that is CANCELLED. */
    cancelledQuantity: int().notNull().default(0),
    unitPriceMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    sources: document<readonly ItemSource[]>(),
  },
  (table) => [
    uniqueIndex('order_items_of_order').on(table.orderId, table.shopProductId),
    index('order_items_of_shop_order').on(table.shopOrderId, table.id),
    check('order_items_quantity', sql`quantity > 0`),
    check('order_items_cancelled', sql`0 <= cancelled_quantity AND cancelled_quantity <= quantity`),
    check('order_items_price', sql`unit_price_minor > 0`),
  ],
);

/** How many invoices a shop has issued: whoever raises it holds it until the sale is written, so that no number is left out. */
export const invoiceCounters = mysqlTable('invoice_counters', { shopId: id().primaryKey(), issued: int().notNull() });

/** What shops sold, one for each paid part of an order; never altered. Its lines are the items, which do not change either. */
export const invoices = mysqlTable(
  'invoices',
  {
    shopOrderId: id().primaryKey(),
    orderId: id().notNull(),
    shopId: id().notNull(),
    number: code({ length: 40 }).notNull(),
    totalMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    issuedAt: moment().notNull(),
  },
  (table) => [uniqueIndex('invoices_number').on(table.shopId, table.number)],
);

/** Every status that an order or a part of it reached, and what else happened to it; never altered. */
export const orderEvents = mysqlTable(
  'order_events',
  {
    id: id().primaryKey(),
    orderId: id().notNull(),
    shopOrderId: id(),
    kind: oneOf<OrderEventKind>().notNull().default('STATUS'),
    visibility: oneOf<OrderEventVisibility>().notNull().default('PUBLIC'),
    /** The one that was reached; of what is no STATUS, the one that the part was in. */
    status: code({ length: 32 }).notNull(),
    actorId: id(),
    reason: words({ length: 500 }),
    /** Of which line how many units were cancelled. */
    orderItemId: id(),
    quantity: int(),
    note: words({ length: 1_000 }),
    at: moment().notNull().default(databaseNow),
  },
  (table) => [
    index('order_events_of_order').on(table.orderId, table.id),
    check('order_events_kind', sql`kind IN ('STATUS', 'ITEM_CANCELLED', 'NOTE')`),
    check('order_events_visibility', sql`visibility IN ('PUBLIC', 'PRIVATE')`),
    check('order_events_item', sql`(kind = 'ITEM_CANCELLED') = (order_item_id IS NOT NULL AND quantity IS NOT NULL)`),
    check('order_events_note', sql`(kind = 'NOTE') = (note IS NOT NULL)`),
  ],
);

/**
 * What was decided about the exchange of a return, once: an order in place of the goods, which may still find no stock, or
 * a refusal.
 */
export const exchanges = mysqlTable(
  'exchanges',
  {
    returnId: id().primaryKey(),
    orderId: id(),
    refusal: words({ length: 500 }),
    decidedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('exchanges_order').on(table.orderId),
    check('exchanges_outcome', sql`(order_id IS NULL) <> (refusal IS NULL)`),
  ],
);

export type DecidedExchange = typeof exchanges.$inferSelect;
export type OrderRow = typeof orders.$inferSelect;
export type ShopOrderRow = typeof shopOrders.$inferSelect;
export type OrderItemRow = typeof orderItems.$inferSelect;
export type InvoiceRow = typeof invoices.$inferSelect;
export type OrderEventRow = typeof orderEvents.$inferSelect;

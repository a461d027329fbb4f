import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, primaryKey, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import { secrets } from '#subgraph/shared-secret.ts';
import type { ShippingService } from './carriers/carrier.ts';
import { sandboxNews } from './carriers/sandbox/sandbox.tables.ts';
import type { ShipmentStatus } from './shipment/shipment.states.ts';

/** The sandbox is another company that happens to keep its books here: nothing outside its folder touches these. */
export { idempotencyKeys, inbox, leases, outbox, sandboxNews, secrets };

export type BookingStatus = 'HELD' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED';

/** How many deliveries a shop takes on in each slot of every day, where no window says otherwise. */
export const deliveryCapacities = mysqlTable(
  'delivery_capacities',
  { shopId: id().notNull(), startHour: int().notNull(), capacity: int().notNull() },
  (table) => [
    primaryKey({ name: 'delivery_capacities_pk', columns: [table.shopId, table.startHour] }),
    check('delivery_capacities_bounds', sql`capacity >= 0`),
  ],
);

/** A slot of one day that something was booked in: written at the first booking. */
export const deliveryWindows = mysqlTable(
  'delivery_windows',
  {
    /** Shop, day and hour in one: see `window.rules.ts`. */
    id: code({ length: 64 }).primaryKey(),
    shopId: id().notNull(),
    /** `2026-11-22`, by the clock of the destination. */
    day: code({ length: 10 }).notNull(),
    startHour: int().notNull(),
    capacity: int().notNull(),
    /** Held or confirmed. */
    taken: int().notNull().default(0),
  },
  (table) => [
    // Serves the windows of a shop over some days.
    index('delivery_windows_by_day').on(table.shopId, table.day),
    check('delivery_windows_bounds', sql`0 <= taken AND taken <= capacity`),
  ],
);

/** The orders that shipping was booked for, or was to be when they were over: what makes a second booking a repeat. */
export const bookings = mysqlTable('bookings', {
  orderId: id().primaryKey(),
  /** Whose order it is: who may see what was booked; null when the order was over first. */
  clientId: id(),
  /** Of what was booked; null when the order was over first. */
  fingerprint: code({ length: 64 }),
  createdAt: moment().notNull().default(databaseNow),
});

/** What one part of an order was promised, at the price of its quote. */
export const bookingParts = mysqlTable(
  'booking_parts',
  {
    shopOrderId: id().primaryKey(),
    orderId: id().notNull(),
    shopId: id().notNull(),
    /** Where it stands in the order. */
    place: int().notNull(),
    status: oneOf<BookingStatus>().notNull(),
    carrier: code({ length: 40 }).notNull(),
    service: oneOf<ShippingService>().notNull(),
    priceMinor: minorUnits().notNull(),
    insuranceMinor: minorUnits().notNull(),
    cashOnDeliveryFeeMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    promisedFrom: moment().notNull(),
    promisedTo: moment().notNull(),
    windowId: code({ length: 64 }),
    /** By the database's clock, while it is HELD. */
    heldUntil: moment(),
  },
  (table) => [
    index('booking_parts_of_order').on(table.orderId, table.place),
    // Serves the places of a window that holds occupy which are over.
    index('booking_parts_by_window').on(table.windowId, table.heldUntil),
    // Serves the sweep that ends holds.
    index('booking_parts_due').on(table.heldUntil),
    check('booking_parts_status', sql`status IN ('HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED')`),
    check('booking_parts_held', sql`(status = 'HELD') = (held_until IS NOT NULL)`),
    check('booking_parts_amounts', sql`price_minor >= 0 AND insurance_minor >= 0 AND cash_on_delivery_fee_minor >= 0`),
  ],
);

/** Whom a shipment goes to, as the order has it. */
export interface Recipient {
  readonly recipientName: string;
  readonly phoneNumber: string;
  readonly street: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

/** The parts of orders that something was shipped of, or that are not to be shipped: locked before any of their shipments. */
export const shippedOrders = mysqlTable('shipped_orders', {
  shopOrderId: id().primaryKey(),
  isCancelled: boolean().notNull().default(false),
});

/** Returns that a shipment was made for, or that are not to be sent any more: locked before their shipments. */
export const shippedReturns = mysqlTable('shipped_returns', {
  returnId: id().primaryKey(),
  isClosed: boolean().notNull().default(false),
});

/** How many of each item were ordered, were cancelled as far as it was told, are in shipments, and have arrived. */
export const shippedItems = mysqlTable(
  'shipped_items',
  {
    orderItemId: id().primaryKey(),
    shopOrderId: id().notNull(),
    variantId: id().notNull(),
    ordered: int().notNull(),
    cancelled: int().notNull().default(0),
    shipped: int().notNull().default(0),
    delivered: int().notNull().default(0),
  },
  (table) => [
    index('shipped_items_of_shop_order').on(table.shopOrderId),
    check('shipped_items_bounds', sql`0 <= delivered AND delivered <= shipped AND shipped <= ordered`),
    // Not against `shipped`: what a carrier has taken along is not brought back by a cancel that it crossed.
    check('shipped_items_cancelled', sql`0 <= cancelled AND cancelled <= ordered`),
  ],
);

export const shipments = mysqlTable(
  'shipments',
  {
    id: id().primaryKey(),
    orderId: id().notNull(),
    shopOrderId: id().notNull(),
    /** The return whose goods go back to the shop; null for those that go to the client. */
    returnId: id(),
    shopId: id().notNull(),
    /** Whose order it is: who may see it. */
    clientId: id().notNull(),
    carrier: code({ length: 40 }).notNull(),
    service: oneOf<ShippingService>().notNull(),
    trackingNumber: code({ length: 40 }).notNull(),
    status: oneOf<ShipmentStatus>().notNull().default('LABEL_CREATED'),
    /** When it came to that, by the carrier's clock; null until the carrier has told anything. */
    statusAt: moment(),
    promisedFrom: moment(),
    promisedTo: moment(),
    recipient: document<Recipient>().notNull(),
    /** Where it waits for the carrier. */
    warehouseId: id(),
    pickupId: id(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // A carrier's webhook finds its shipment.
    uniqueIndex('shipments_tracking').on(table.carrier, table.trackingNumber),
    // Serves the shipments of a shop order, oldest first.
    index('shipments_of_shop_order').on(table.shopOrderId, table.id),
    uniqueIndex('shipments_of_return').on(table.returnId),
    check(
      'shipments_status',
      sql`status IN ('LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'FAILED_ATTEMPT', 'RETURNING', 'RETURNED', 'LOST', 'CANCELLED')`,
    ),
  ],
);

export const parcels = mysqlTable(
  'parcels',
  { shipmentId: id().notNull(), number: int().notNull(), weightGrams: int().notNull() },
  (table) => [
    primaryKey({ name: 'parcels_pk', columns: [table.shipmentId, table.number] }),
    check('parcels_weight', sql`weight_grams > 0`),
  ],
);

export const parcelItems = mysqlTable(
  'parcel_items',
  {
    shipmentId: id().notNull(),
    parcelNumber: int().notNull(),
    orderItemId: id().notNull(),
    variantId: id().notNull(),
    quantity: int().notNull(),
  },
  (table) => [
    primaryKey({ name: 'parcel_items_pk', columns: [table.shipmentId, table.parcelNumber, table.orderItemId] }),
    check('parcel_items_quantity', sql`quantity > 0`),
  ],
);

/** What carriers told, each once, whatever the order in which it came; never altered. */
export const shipmentEvents = mysqlTable(
  'shipment_events',
  {
    id: id().primaryKey(),
    shipmentId: id().notNull(),
    /** The carrier's own id of it: a second telling has no effect. */
    carrierEventId: code({ length: 128 }).notNull(),
    status: oneOf<ShipmentStatus>().notNull(),
    /** By the carrier's clock. */
    at: moment().notNull(),
    place: words({ length: 200 }),
    description: words({ length: 500 }),
    /** Whether the shipment came to its status by this. */
    isMove: boolean().notNull(),
  },
  (table) => [
    uniqueIndex('shipment_events_once').on(table.shipmentId, table.carrierEventId),
    // Serves the history of a shipment, oldest first.
    index('shipment_events_in_time').on(table.shipmentId, table.at, table.id),
  ],
);

export const carrierPickups = mysqlTable('carrier_pickups', {
  id: id().primaryKey(),
  shopId: id().notNull(),
  warehouseId: id(),
  carrier: code({ length: 40 }).notNull(),
  from: moment().notNull(),
  to: moment().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});

export type ShipmentRow = typeof shipments.$inferSelect;
export type ShipmentEventRow = typeof shipmentEvents.$inferSelect;
export type ParcelRow = typeof parcels.$inferSelect;
export type ParcelItemRow = typeof parcelItems.$inferSelect;
export type CarrierPickupRow = typeof carrierPickups.$inferSelect;
export type Booking = typeof bookings.$inferSelect;
export type ShippingBookingRow = typeof bookingParts.$inferSelect;

import { sql } from 'drizzle-orm';
import { check, index, int, mysqlTable, primaryKey, text } from 'drizzle-orm/mysql-core';
import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, id, minorUnits, moment, oneOf } from '#mysql/columns.ts';
import type { ShippingService } from './carriers/carrier.ts';

export { inbox, leases, outbox };

/** What the processes of this subgraph share and nobody else knows, such as what quotes are signed with. */
export const secrets = mysqlTable('secrets', {
  name: code({ length: 40 }).primaryKey(),
  value: text().notNull(),
  createdAt: moment().notNull().default(databaseNow),
});

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

export type ShippingBookingRow = typeof bookingParts.$inferSelect;

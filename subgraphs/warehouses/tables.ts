import { inbox, leases, outbox } from '#events/tables.ts';
import { code, databaseNow, id, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, primaryKey, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';

export { idempotencyKeys, inbox, leases, outbox };

export type MovementKind =
  | 'RECEIVED'
  | 'ADJUSTED'
  | 'RESERVED'
  | 'RELEASED'
  | 'EXPIRED'
  | 'COMMITTED'
  | 'RETURNED'
  | 'TRANSFER_DISPATCHED'
  | 'TRANSFER_RECEIVED'
  | 'TRANSFER_CANCELLED'
  | 'RETURN_RECEIVED'
  | 'RETURN_WRITTEN_OFF';
export type MovementCause = 'ORDER' | 'TRANSFER' | 'RETURN' | 'REQUEST';
export type AdjustmentReason = 'COUNTED' | 'DAMAGED' | 'LOST' | 'FOUND' | 'STOLEN' | 'OTHER';
export type ReservationStatus = 'HELD' | 'COMMITTED' | 'RELEASED' | 'EXPIRED';
export type TransferStatus = 'DISPATCHED' | 'RECEIVED' | 'CANCELLED';

export const warehouses = mysqlTable(
  'warehouses',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    name: words({ length: 120 }).notNull(),
    street: words({ length: 200 }).notNull(),
    city: words({ length: 120 }).notNull(),
    province: words({ length: 120 }).notNull(),
    postalCode: words({ length: 20 }).notNull(),
    countryCode: code({ length: 2 }).notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: moment().notNull().default(databaseNow),
  },
  // Serves the warehouses of a shop, too.
  (table) => [uniqueIndex('warehouses_name').on(table.shopId, table.name)],
);

/**
 * What each warehouse has of each variant: the sums of its movements, kept here to be locked and guarded. No foreign key
 * points here: a row that refers to it would lock it in shared mode first, and hot rows would deadlock.
 */
export const stock = mysqlTable(
  'stock',
  {
    warehouseId: id().notNull(),
    variantId: id().notNull(),
    shopId: id().notNull(),
    onHand: int().notNull(),
    /** What holds occupy that end after `releasedUntil`. */
    reserved: int().notNull().default(0),
    /** Holds that end by then are over, whatever their reservations still say, and are not in `reserved` any more. */
    releasedUntil: moment().notNull().default(new Date(0)),
    /** When to look for holds that are over: never later than the first of those in `reserved` ends. */
    releaseAt: moment(),
  },
  (table) => [
    primaryKey({ name: 'stock_pk', columns: [table.warehouseId, table.variantId] }),
    // Serves the sweep: the rows on which holds may be over.
    index('stock_due').on(table.releaseAt),
    // Serves what a shop has of a variant, over its warehouses.
    index('stock_by_offer').on(table.shopId, table.variantId),
    check('stock_bounds', sql`0 <= reserved AND reserved <= on_hand`),
  ],
);

/** The ledger: every change of every stock row, never altered afterwards. */
export const movements = mysqlTable(
  'movements',
  {
    id: id().primaryKey(),
    kind: oneOf<MovementKind>().notNull(),
    warehouseId: id().notNull(),
    variantId: id().notNull(),
    shopId: id().notNull(),
    quantity: int().notNull(),
    onHandChange: int().notNull(),
    reservedChange: int().notNull(),
    causeType: oneOf<MovementCause>().notNull(),
    causeId: code({ length: 128 }).notNull(),
    /**
     * Whose idempotency key the cause of a REQUEST is; the fact by which units of an order came back before the rest of it. Else
     * empty: ids of orders, transfers and returns are unique alone.
     */
    causeScope: id().notNull().default(''),
    reason: oneOf<AdjustmentReason>(),
    note: words({ length: 500 }),
    actorId: id(),
    at: moment().notNull().default(databaseNow),
  },
  (table) => [
    // One effect per cause. Also finds the movements of an order.
    uniqueIndex('movements_effect').on(
      table.causeId,
      table.causeType,
      table.causeScope,
      table.kind,
      table.warehouseId,
      table.variantId,
    ),
    // Serve the ledger of a warehouse, newest first, of all variants and of one: ids are in order of time.
    index('movements_by_warehouse').on(table.warehouseId, table.id),
    index('movements_by_level').on(table.warehouseId, table.variantId, table.id),
    check(
      'movements_kind',
      sql`kind IN ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED', 'RETURNED', 'TRANSFER_DISPATCHED', 'TRANSFER_RECEIVED', 'TRANSFER_CANCELLED', 'RETURN_RECEIVED', 'RETURN_WRITTEN_OFF')`,
    ),
    check('movements_quantity', sql`quantity > 0 OR (kind = 'ADJUSTED' AND quantity <> 0)`),
    check('movements_cause', sql`cause_type IN ('ORDER', 'TRANSFER', 'RETURN', 'REQUEST')`),
  ],
);

export const reservations = mysqlTable(
  'reservations',
  {
    orderId: id().primaryKey(),
    status: oneOf<ReservationStatus>().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the sweep: what is held, the most overdue first.
    index('reservations_due').on(table.status, table.expiresAt),
    check('reservations_status', sql`status IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')`),
  ],
);

export const reservationLines = mysqlTable(
  'reservation_lines',
  {
    orderId: id().notNull(),
    warehouseId: id().notNull(),
    variantId: id().notNull(),
    shopId: id().notNull(),
    quantity: int().notNull(),
    /** While the reservation is HELD its `expires_at`, and null from then on. */
    heldUntil: moment(),
    isHeld: boolean().generatedAlwaysAs(sql`held_until IS NOT NULL`, { mode: 'stored' }),
  },
  (table) => [
    primaryKey({ name: 'reservation_lines_pk', columns: [table.orderId, table.warehouseId, table.variantId] }),
    // Sums up the holds on a stock row that are over, without a walk over all that was ever sold of it.
    index('reservation_lines_held').on(
      table.warehouseId,
      table.variantId,
      table.isHeld,
      table.heldUntil,
      table.quantity,
    ),
    check('reservation_lines_quantity', sql`quantity > 0`),
  ],
);

export const transfers = mysqlTable(
  'transfers',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    fromId: id().notNull(),
    toId: id().notNull(),
    status: oneOf<TransferStatus>().notNull().default('DISPATCHED'),
    dispatchedAt: moment().notNull().default(databaseNow),
    closedAt: moment(),
  },
  (table) => [
    // Serve the transfers of a warehouse, newest first, on either side.
    index('transfers_from').on(table.fromId, table.id),
    index('transfers_to').on(table.toId, table.id),
    check('transfers_ends', sql`from_id <> to_id`),
    check('transfers_status', sql`status IN ('DISPATCHED', 'RECEIVED', 'CANCELLED')`),
    check('transfers_closed', sql`(status = 'DISPATCHED') = (closed_at IS NULL)`),
  ],
);

export const transferLines = mysqlTable(
  'transfer_lines',
  {
    transferId: id().notNull(),
    variantId: id().notNull(),
    dispatched: int().notNull(),
    /** Null until the transfer is received; what is missing then is lost. */
    received: int(),
  },
  (table) => [
    primaryKey({ name: 'transfer_lines_pk', columns: [table.transferId, table.variantId] }),
    check('transfer_lines_quantities', sql`dispatched > 0 AND received >= 0 AND received <= dispatched`),
  ],
);

export type WarehouseRow = typeof warehouses.$inferSelect;
export type StockLevelRow = typeof stock.$inferSelect;
export type StockMovementRow = typeof movements.$inferSelect;
export type StockTransferRow = typeof transfers.$inferSelect;
export type StockTransferLineRow = typeof transferLines.$inferSelect;
export type ReservationLineRow = typeof reservationLines.$inferSelect;

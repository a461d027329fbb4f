import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, primaryKey, sql, text, uniqueIndex } from '#mysql/drizzle.ts';
import type { ShopRole } from '#subgraph/viewer.ts';

export { inbox, leases, outbox };

export const shops = mysqlTable(
  'shops',
  {
    id: id().primaryKey(),
    slug: code({ length: 120 }).notNull(),
    name: words({ length: 120 }).notNull(),
    description: text().notNull(),
    city: words({ length: 120 }).notNull(),
    province: words({ length: 120 }),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: moment()
      .notNull()
      .default(databaseNow)
      .$onUpdate(() => databaseNow as never),
  },
  (table) => [uniqueIndex('shops_slug').on(table.slug)],
);

/** Who may act for a shop. Each shop has one OWNER, written with it. */
export const staff = mysqlTable(
  'staff',
  {
    shopId: id().notNull(),
    userId: id().notNull(),
    role: oneOf<ShopRole>().notNull(),
    /** E.164, as it was when the user joined. */
    phoneNumber: code({ length: 16 }).notNull(),
    /** What the user joined by, so that a repeated acceptance is recognised. Null for the OWNER. */
    invitationId: id(),
    since: moment().notNull().default(databaseNow),
  },
  (table) => [
    primaryKey({ name: 'staff_pk', columns: [table.shopId, table.userId] }),
    // Serves the removal by phone number, and keeps a number from being on the staff twice.
    uniqueIndex('staff_phone_number').on(table.shopId, table.phoneNumber),
    // Serves the shops of a user.
    index('staff_by_user').on(table.userId, table.shopId),
    check('staff_role', sql`role IN ('OWNER', 'STAFF')`),
    check('staff_invited', sql`(role = 'OWNER') = (invitation_id IS NULL)`),
  ],
);

/** Invitations that wait for an answer; the row goes with the answer. */
export const staffInvitations = mysqlTable(
  'staff_invitations',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    phoneNumber: code({ length: 16 }).notNull(),
    invitedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the invitations of a shop, and keeps a repeated invitation one.
    uniqueIndex('staff_invitations_phone_number').on(table.shopId, table.phoneNumber),
    // Serves the invitations that wait for a user.
    index('staff_invitations_by_phone_number').on(table.phoneNumber),
  ],
);

/**
 * What the catalogue last said of the products that shops sell. Its row is the lock under which a shop product comes
 * into being or learns that its product is on sale or not: see `catalogue-product.ts`.
 */
export const catalogueProducts = mysqlTable('catalogue_products', {
  productId: id().primaryKey(),
  isActive: boolean().notNull(),
});

export const shopProducts = mysqlTable(
  'shop_products',
  {
    id: id().primaryKey(),
    shopId: id().notNull(),
    productId: id().notNull(),
    variantId: id().notNull(),
    priceMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    /** How many prices it has had: the number of the price now in `price_changes`. */
    priceNumber: int().notNull().default(1),
    /** The shop's decision. */
    isOffered: boolean().notNull().default(true),
    /** The catalogue's decision: a copy of `catalogue_products.is_active`, for the indexes. */
    productIsActive: boolean().notNull(),
    isActive: boolean().generatedAlwaysAs(sql`is_offered AND product_is_active`, { mode: 'stored' }),
    /** What the others were last told: the price, zero when it was not offered, null before anything was told. */
    toldPriceMinor: minorUnits(),
    isTold: boolean().generatedAlwaysAs(sql`told_price_minor <=> IF(is_offered, price_minor, 0)`, { mode: 'virtual' }),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: moment()
      .notNull()
      .default(databaseNow)
      .$onUpdate(() => databaseNow as never),
  },
  (table) => [
    // Serves "does this shop sell this variant?", and answers it once.
    uniqueIndex('shop_products_variant').on(table.shopId, table.variantId),
    // Serves who sells a variant by price, from either end, and the ends alone: its lowest and its highest price.
    index('shop_products_by_variant_price').on(table.variantId, table.isActive, table.priceMinor, table.id),
    // Serves the same for a product, and the facts about it.
    index('shop_products_by_product_price').on(table.productId, table.isActive, table.priceMinor, table.id),
    // Serve who sells a variant, or a product, newest first: by price, all its sellers would be read and sorted for a page.
    index('shop_products_by_variant_newest').on(table.variantId, table.isActive, table.id),
    index('shop_products_by_product_newest').on(table.productId, table.isActive, table.id),
    // Serves what a shop sells, newest first: ids are in order of time.
    index('shop_products_by_shop').on(table.shopId, table.isActive, table.id),
    // Serves the sweep: what the others were not told.
    index('shop_products_untold').on(table.isTold, table.id),
    check('shop_products_price', sql`price_minor > 0 AND price_number > 0`),
  ],
);

/**
 * The prices that a shop product has had. Numbered under the lock of its row, since ids and clocks of several processes
 * do not tell which of two changes came last.
 */
export const priceChanges = mysqlTable(
  'price_changes',
  {
    shopProductId: id().notNull(),
    number: int().notNull(),
    priceMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    changedBy: id().notNull(),
    changedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    primaryKey({ name: 'price_changes_pk', columns: [table.shopProductId, table.number] }),
    check('price_changes_price', sql`price_minor > 0 AND number > 0`),
  ],
);

export type ShopRow = typeof shops.$inferSelect;
export type StaffMemberRow = typeof staff.$inferSelect;
export type StaffInvitationRow = typeof staffInvitations.$inferSelect;
export type ShopProductRow = typeof shopProducts.$inferSelect;
export type PriceChangeRow = typeof priceChanges.$inferSelect;

/** The catalogue's, of which only the id is known here. */
export interface VariantRow {
  readonly id: string;
}
export interface ProductRow {
  readonly id: string;
}

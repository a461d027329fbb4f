import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { check, index, int, mysqlTable, sql, text, uniqueIndex } from '#mysql/drizzle.ts';

export { inbox, leases, outbox };

export type ProductStatus = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';

export interface ProductAttribute {
  readonly name: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'BOOLEAN';
  readonly value: string;
  readonly unit?: string | null | undefined;
}

export interface ProductOption {
  readonly name: string;
  readonly values: readonly string[];
}

export interface OptionValue {
  readonly name: string;
  readonly value: string;
}

export interface ProductImage {
  readonly url: string;
  readonly alt: string;
}

export const brands = mysqlTable(
  'brands',
  {
    id: id().primaryKey(),
    slug: code({ length: 120 }).notNull(),
    name: words({ length: 120 }).notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('brands_slug').on(table.slug),
    // Serves the list of brands, and keeps `SAMSUNG` and `Samsung` one brand.
    uniqueIndex('brands_name').on(table.name),
  ],
);

export const categories = mysqlTable(
  'categories',
  {
    id: id().primaryKey(),
    slug: code({ length: 120 }).notNull(),
    name: words({ length: 120 }).notNull(),
    parentId: id(),
    /** The ids from the root down to this one, each followed by `/`: all that is below starts with the same. */
    path: code({ length: 330 }).notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('categories_slug').on(table.slug),
    // Serves the children of a category, and the roots.
    index('categories_by_parent').on(table.parentId, table.name),
    // Serves "in this category or below it".
    index('categories_by_path').on(table.path),
  ],
);

/** Attributes, options and images are read and written with their product only, so they live in its row. */
export const products = mysqlTable(
  'products',
  {
    id: id().primaryKey(),
    slug: code({ length: 120 }).notNull(),
    title: words({ length: 200 }).notNull(),
    description: text().notNull(),
    brandId: id().notNull(),
    categoryId: id().notNull(),
    status: oneOf<ProductStatus>().notNull().default('DRAFT'),
    attributes: document<readonly ProductAttribute[]>().notNull(),
    options: document<readonly ProductOption[]>().notNull(),
    images: document<readonly ProductImage[]>().notNull(),
    /** Of all offers, in the one currency that there is; null when there is none. See `record-offer.ts`. */
    lowestPriceMinor: minorUnits(),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: moment()
      .notNull()
      .default(databaseNow)
      .$onUpdate(() => databaseNow as never),
  },
  (table) => [
    uniqueIndex('products_slug').on(table.slug),
    // Serves the list, newest first: ids are in order of time.
    index('products_by_status').on(table.status, table.id),
    // Serves the list by title.
    index('products_by_title').on(table.status, table.title, table.id),
    index('products_by_brand').on(table.brandId, table.status, table.id),
    index('products_by_category').on(table.categoryId, table.status, table.id),
    // Serve the lists by price from either end, of all products and of those in a category. Brand and category are in them
    // for what is counted beside the lists, which would read every row otherwise, with its attributes and images.
    index('products_by_price').on(table.status, table.lowestPriceMinor, table.id, table.brandId, table.categoryId),
    index('products_by_category_price').on(
      table.categoryId,
      table.status,
      table.lowestPriceMinor,
      table.id,
      table.brandId,
    ),
    check('products_status', sql`status IN ('DRAFT', 'ACTIVE', 'ARCHIVED')`),
  ],
);

export const variants = mysqlTable(
  'variants',
  {
    id: id().primaryKey(),
    productId: id().notNull(),
    sku: code({ length: 64 }).notNull(),
    optionValues: document<readonly OptionValue[]>().notNull(),
    /** A digest of the option values: two variants of a product never have the same ones. */
    optionsDigest: code({ length: 64 }).notNull(),
    weightGrams: int(),
    lengthMm: int(),
    widthMm: int(),
    heightMm: int(),
    /** How many one client may buy, over all shops; null when there is no limit. */
    purchaseLimit: int(),
    createdAt: moment().notNull().default(databaseNow),
    updatedAt: moment()
      .notNull()
      .default(databaseNow)
      .$onUpdate(() => databaseNow as never),
  },
  (table) => [
    uniqueIndex('variants_sku').on(table.sku),
    uniqueIndex('variants_options').on(table.productId, table.optionsDigest),
    check('variants_measures', sql`weight_grams > 0 AND length_mm > 0 AND width_mm > 0 AND height_mm > 0`),
    check('variants_purchase_limit', sql`purchase_limit > 0`),
  ],
);

/** What shops offer, as they last said: a copy, for the lists by price. What a shop withdraws is deleted. */
export const offers = mysqlTable(
  'offers',
  {
    shopProductId: id().primaryKey(),
    productId: id().notNull(),
    variantId: id().notNull(),
    priceMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
  },
  (table) => [
    // Serves the lowest price of a product.
    index('offers_by_product_price').on(table.productId, table.priceMinor),
    check('offers_price', sql`price_minor > 0`),
  ],
);

export type ProductRow = typeof products.$inferSelect;
export type VariantRow = typeof variants.$inferSelect;
export type BrandRow = typeof brands.$inferSelect;
export type CategoryRow = typeof categories.$inferSelect;

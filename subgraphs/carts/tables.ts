import { inbox, leases, outbox } from '#events/tables.ts';
import { code, currencyColumn, databaseNow, document, id, minorUnits, moment, oneOf, words } from '#mysql/columns.ts';
import { boolean, check, index, int, mysqlTable, primaryKey, sql, uniqueIndex } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';

export { idempotencyKeys, inbox, leases, outbox };

export type CartLimit = 'LINE_QUANTITY' | 'CART_LINES' | 'SAVED_LINES' | 'PURCHASE_LIMIT';
export type CheckoutStatus = 'PLACING' | 'ORDERED' | 'LAPSED' | 'REFUSED';
export type WishKind = 'BACK_IN_STOCK' | 'PRICE_DROP';

/** A guest's line that a merge did not take in whole. */
export interface CappedLineRow {
  readonly shopProductId: string;
  readonly wanted: number;
  readonly quantity: number;
  readonly isSaved: boolean;
  readonly exceeded: CartLimit;
}

export interface ShippingAddress {
  readonly recipientName: string;
  readonly phoneNumber: string;
  readonly street: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

/** Why orders refused a checkout: the answer to a repeat of it. */
export type CheckoutRefusal =
  | { readonly kind: 'PRICE'; readonly total: { readonly amount: string; readonly currencyCode: string } }
  | { readonly kind: 'SHORT'; readonly lines: readonly Shortage[] }
  | { readonly kind: 'OPTION'; readonly shopIds: readonly string[] }
  | { readonly kind: 'WINDOW'; readonly shopId: string; readonly windowId: string }
  /** Choices that do not fit the cart, in a sentence. */
  | { readonly kind: 'CHOICES'; readonly message: string }
  /** Lines that are no order together, in a sentence. */
  | { readonly kind: 'LINES'; readonly message: string }
  | { readonly kind: 'LIMIT'; readonly variantId: string; readonly limit: number; readonly bought: number }
  | { readonly kind: 'FAULT'; readonly message: string };

/** How the client wants the goods of a shop to come. */
export interface ShippingChoice {
  readonly shopId: string;
  readonly optionId: string;
  readonly windowId?: string | null | undefined;
}

export interface Shortage {
  readonly shopProductId: string;
  readonly requested: number;
  readonly available: number;
  readonly isSold: boolean;
}

/** Whoever changes a cart or its lines locks its row first. */
export const carts = mysqlTable(
  'carts',
  {
    id: id().primaryKey(),
    /** Whose it is; null for a guest's. */
    clientId: id(),
    /** SHA-256 of the token that a guest's cart is known by; null for a client's. */
    tokenDigest: code({ length: 64 }),
    /** The client who took a guest's cart in. Its token then only serves to repeat that. */
    mergedBy: id(),
    /** What that merge answered. */
    capped: document<readonly CappedLineRow[]>(),
    /** The checkout that is under way: one at a time, or a click too many would order everything twice. */
    checkoutId: id(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('carts_client').on(table.clientId),
    uniqueIndex('carts_token').on(table.tokenDigest),
    // Serves the sweep of those that have expired.
    index('carts_by_expiry').on(table.expiresAt),
    check('carts_owner', sql`(client_id IS NULL) <> (token_digest IS NULL)`),
    check('carts_merged', sql`merged_by IS NULL OR token_digest IS NOT NULL`),
  ],
);

/** What a shop product belongs to never changes, so that it stands here too and needs no asking. */
export const cartLines = mysqlTable(
  'cart_lines',
  {
    id: id().primaryKey(),
    cartId: id().notNull(),
    isSaved: boolean().notNull().default(false),
    shopProductId: id().notNull(),
    shopId: id().notNull(),
    variantId: id().notNull(),
    quantity: int().notNull(),
    /** The price of one when the buyer last saw it. */
    seenMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    addedAt: moment().notNull().default(databaseNow),
    /** When anything of it was last written. */
    changedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the lines of a cart, too.
    uniqueIndex('cart_lines_offer').on(table.cartId, table.isSaved, table.shopProductId),
    check('cart_lines_quantity', sql`quantity BETWEEN 1 AND 1000`),
    check('cart_lines_seen', sql`seen_minor > 0`),
  ],
);

/** Attempts to order a cart: on disk before orders is asked, so that whatever stops in between is taken up again. */
export const checkouts = mysqlTable(
  'checkouts',
  {
    /** Also the key of the checkout at orders. */
    id: id().primaryKey(),
    cartId: id().notNull(),
    clientId: id().notNull(),
    idempotencyKey: code({ length: 128 }).notNull(),
    /** Of the input: the same key with another input is refused. */
    fingerprint: code({ length: 64 }).notNull(),
    status: oneOf<CheckoutStatus>().notNull().default('PLACING'),
    expectedMinor: minorUnits().notNull(),
    currency: currencyColumn().notNull(),
    /** As it was when the checkout began; kept no longer than it takes. */
    shippingAddress: document<ShippingAddress>(),
    orderId: id(),
    /** As they were given; orders decide about them. */
    shippingChoices: document<readonly ShippingChoice[]>(),
    refusal: document<CheckoutRefusal>(),
    /** When the sweep asks again, and how often it did; null when there is nothing to ask. */
    dueAt: moment(),
    attempts: int().notNull().default(0),
    startedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // A checkout that is repeated finds its attempt.
    uniqueIndex('checkouts_key').on(table.clientId, table.idempotencyKey),
    // Serves the sweep of those that were left half done.
    index('checkouts_by_due').on(table.dueAt),
    // Serves the sweep of those that nobody repeats any more.
    index('checkouts_by_start').on(table.startedAt),
    check('checkouts_status', sql`status IN ('PLACING', 'ORDERED', 'LAPSED', 'REFUSED')`),
    check('checkouts_order', sql`(status IN ('ORDERED', 'LAPSED')) = (order_id IS NOT NULL)`),
    check('checkouts_refusal', sql`(status = 'REFUSED') = (refusal IS NOT NULL)`),
    check('checkouts_due', sql`(status = 'PLACING') = (due_at IS NOT NULL)`),
    check('checkouts_address', sql`(status = 'PLACING') = (shipping_address IS NOT NULL)`),
  ],
);

/** The lines of the cart when the checkout began: these are ordered, and these leave the cart. */
export const checkoutLines = mysqlTable(
  'checkout_lines',
  {
    checkoutId: id().notNull(),
    shopProductId: id().notNull(),
    shopId: id().notNull(),
    variantId: id().notNull(),
    quantity: int().notNull(),
  },
  (table) => [
    primaryKey({ name: 'checkout_lines_pk', columns: [table.checkoutId, table.shopProductId] }),
    check('checkout_lines_quantity', sql`quantity > 0`),
  ],
);

/** A row to lock while somebody's wishlists are counted: of several that are made at once, each counts the others. */
export const wishlistOwners = mysqlTable('wishlist_owners', { clientId: id().primaryKey() });

export const wishlists = mysqlTable(
  'wishlists',
  {
    id: id().primaryKey(),
    clientId: id().notNull(),
    name: words({ length: 80 }).notNull(),
    /**
     * What the link is made of, as it is: its owner wants to copy it again, and all that it opens lies in this database
     * beside it.
     */
    shareToken: code({ length: 43 }),
    sharedAs: words({ length: 80 }),
    createdAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    // Serves the wishlists of a client, too.
    uniqueIndex('wishlists_name').on(table.clientId, table.name),
    uniqueIndex('wishlists_share').on(table.shareToken),
  ],
);

export const wishlistItems = mysqlTable(
  'wishlist_items',
  {
    id: id().primaryKey(),
    wishlistId: id().notNull(),
    /** The wishlist's, which never changes. */
    clientId: id().notNull(),
    variantId: id().notNull(),
    addedAt: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('wishlist_items_variant').on(table.wishlistId, table.variantId),
    // Serves the items of a wishlist, newest first: ids are in order of time.
    index('wishlist_items_by_wishlist').on(table.wishlistId, table.id),
  ],
);

export const wishes = mysqlTable(
  'wishes',
  {
    id: id().primaryKey(),
    itemId: id().notNull(),
    kind: oneOf<WishKind>().notNull(),
    targetMinor: minorUnits(),
    currency: currencyColumn(),
    since: moment().notNull().default(databaseNow),
  },
  (table) => [
    uniqueIndex('wishes_of_item').on(table.itemId, table.kind),
    check('wishes_kind', sql`kind IN ('BACK_IN_STOCK', 'PRICE_DROP')`),
    check(
      'wishes_target',
      sql`(target_minor IS NULL) = (currency IS NULL) AND (target_minor IS NULL OR target_minor > 0)`,
    ),
    check('wishes_target_kind', sql`target_minor IS NULL OR kind = 'PRICE_DROP'`),
  ],
);

export type CartRow = typeof carts.$inferSelect;
export type CartLineRow = typeof cartLines.$inferSelect;
export type Checkout = typeof checkouts.$inferSelect;
export type CheckoutLine = typeof checkoutLines.$inferSelect;
export type WishlistRow = typeof wishlists.$inferSelect;
export type WishlistItemRow = typeof wishlistItems.$inferSelect;
/** The same rows, as those see them who have the link. */
export type SharedWishlistRow = WishlistRow;
export type SharedWishlistItemRow = WishlistItemRow;
export type WishRow = typeof wishes.$inferSelect;

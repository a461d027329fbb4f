import {
  type Connection,
  type CursorKey,
  type PageArguments,
  PageError,
  readPage,
  toConnection,
} from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, asc, desc, eq, gt, lt, or, type SQL } from '#mysql/drizzle.ts';
import { eachParent, unionOf } from '#mysql/page-per-parent.ts';
import { findRows, findRowsOf } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import type { ShopProductSort } from '../generated/resolvers.ts';
import { type ShopProductRow, shopProducts } from '../tables.ts';

type SortedPage = PageArguments & { readonly sort: ShopProductSort };
type Parent = 'shopId' | 'variantId' | 'productId';
type PageOfEach = Promise<Map<string, Connection<ShopProductRow>>>;

export async function shopProductsById(read: Reader, ids: readonly string[]): Promise<Map<string, ShopProductRow>> {
  const rows = await findRows(read, shopProducts, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** What each shop sells now, newest first. */
export const shopProductsOfShops = (read: Reader, ids: readonly string[], page: PageArguments): PageOfEach =>
  listForEach(read, 'shopId', ids, { ...page, sort: 'NEWEST' });

/** Who sells each variant now. */
export const shopProductsOfVariants = (read: Reader, ids: readonly string[], page: SortedPage): PageOfEach =>
  listForEach(read, 'variantId', ids, page);

/** Who sells a variant of each product now. */
export const shopProductsOfProducts = (read: Reader, ids: readonly string[], page: SortedPage): PageOfEach =>
  listForEach(read, 'productId', ids, page);

/**
 * A page of the active shop products of each parent, in one statement for all of them. A parent costs its own page only,
 * however many offers it has: each sort has an index that is read from the cursor to the end of the page.
 */
async function listForEach(read: Reader, parent: Parent, ids: readonly string[], page: SortedPage): PageOfEach {
  const { keyLength, orderBy, indexes, beyond, compare, keyOf } = sorts[page.sort];
  const { first, after } = readPage(page, keyLength);
  if (ids.length === 0) return new Map();
  const pageOfOne = read
    .select({ id })
    .from(shopProducts, { forceIndex: indexes?.[parent] ?? [] })
    .where(
      and(eq(shopProducts[parent], eachParent), eq(shopProducts.isActive, true), after ? beyond(after) : undefined),
    )
    .orderBy(...orderBy)
    .limit(first + 1);
  const rows = await findRowsOf(read, shopProducts, unionOf([...new Set(ids)], [pageOfOne]));
  const rowsOf = Map.groupBy(rows.sort(compare), (row) => row[parent]);
  return new Map(ids.map((one) => [one, toConnection(rowsOf.get(one) ?? [], page, keyOf)]));
}

interface SortOrder {
  readonly keyLength: number;
  readonly orderBy: SQL[];
  /** To be said where another index seems as good to MySQL, which then reads and sorts all offers of the parent. */
  readonly indexes?: Record<Parent, string>;
  /** What comes after the row with this key. */
  readonly beyond: (key: CursorKey) => SQL | undefined;
  /** The same order again, for the rows of a union, which has none. */
  readonly compare: (left: ShopProductRow, right: ShopProductRow) => number;
  readonly keyOf: (row: ShopProductRow) => CursorKey;
}

const { id, priceMinor } = shopProducts;
const priceAndId = (row: ShopProductRow): CursorKey => [String(row.priceMinor), row.id];
const byId = (left: ShopProductRow, right: ShopProductRow) => (left.id < right.id ? -1 : 1);
const byPrice = (left: ShopProductRow, right: ShopProductRow) =>
  Number(left.priceMinor - right.priceMinor) || byId(left, right);

const sorts: Record<ShopProductSort, SortOrder> = {
  LOWEST_PRICE: {
    keyLength: 2,
    orderBy: [asc(priceMinor), asc(id)],
    beyond: (key) => or(gt(priceMinor, priceIn(key)), and(eq(priceMinor, priceIn(key)), gt(id, idIn(key)))),
    compare: byPrice,
    keyOf: priceAndId,
  },
  HIGHEST_PRICE: {
    keyLength: 2,
    orderBy: [desc(priceMinor), desc(id)],
    beyond: (key) => or(lt(priceMinor, priceIn(key)), and(eq(priceMinor, priceIn(key)), lt(id, idIn(key)))),
    compare: (left, right) => byPrice(right, left),
    keyOf: priceAndId,
  },
  NEWEST: {
    keyLength: 1,
    orderBy: [desc(id)],
    indexes: {
      shopId: 'shop_products_by_shop',
      variantId: 'shop_products_by_variant_newest',
      productId: 'shop_products_by_product_newest',
    },
    beyond: (key) => lt(id, idIn(key)),
    compare: (left, right) => byId(right, left),
    keyOf: (row) => [row.id],
  },
};

function priceIn([price]: CursorKey): bigint {
  if (!/^\d{1,18}$/.test(String(price))) throw new PageError('after is not a cursor of this list');
  return BigInt(price as string);
}

const idIn = (key: CursorKey) => String(key.at(-1));

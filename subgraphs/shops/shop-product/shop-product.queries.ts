import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { MySqlColumn } from 'drizzle-orm/mysql-core';
import {
  type Connection,
  type CursorKey,
  type PageArguments,
  PageError,
  readPage,
  toConnection,
} from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import type { ShopProductSort } from '../generated/resolvers.ts';
import { type ShopProductRow, shopProducts } from '../tables.ts';

type SortedPage = PageArguments & { readonly sort: ShopProductSort };
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

/** A page of the active shop products of each parent, in one statement for all of them. */
async function listForEach(
  read: Reader,
  parent: 'shopId' | 'variantId' | 'productId',
  ids: readonly string[],
  page: SortedPage,
): PageOfEach {
  const { keyLength, orderBy, beyond, keyOf } = sorts[page.sort];
  const { first, after } = readPage(page, keyLength);
  const column = shopProducts[parent];
  const listed = and(inArray(column, [...ids]), eq(shopProducts.isActive, true), after ? beyond(after) : undefined);
  const rows =
    ids.length === 1
      ? // Without ranking all that a large shop has: the index ends the read with the page.
        await read
          .select()
          .from(shopProducts)
          .where(listed)
          .orderBy(...orderBy)
          .limit(first + 1)
      : await readRanked(read, column, listed, orderBy, first + 1);
  const rowsOf = Map.groupBy(rows, (row) => row[parent]);
  return new Map(ids.map((id) => [id, toConnection(rowsOf.get(id) ?? [], page, keyOf)]));
}

/** The first `limit` rows of each parent, ranked by what the index has, so that no other rows are read. */
function readRanked(read: Reader, parent: MySqlColumn, listed: SQL | undefined, orderBy: SQL[], limit: number) {
  const position = sql<number>`ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${sql.join(orderBy, sql`, `)})`;
  const ranked = read
    .select({ id: shopProducts.id, position: position.as('position') })
    .from(shopProducts)
    .where(listed)
    .as('ranked');
  return read
    .select(getTableColumns(shopProducts))
    .from(ranked)
    .innerJoin(shopProducts, eq(shopProducts.id, ranked.id))
    .where(lte(ranked.position, limit))
    .orderBy(asc(ranked.position));
}

interface SortOrder {
  readonly keyLength: number;
  readonly orderBy: SQL[];
  /** What comes after the row with this key. */
  readonly beyond: (key: CursorKey) => SQL | undefined;
  readonly keyOf: (row: ShopProductRow) => CursorKey;
}

const { id, priceMinor } = shopProducts;
const priceAndId = (row: ShopProductRow): CursorKey => [String(row.priceMinor), row.id];

const sorts: Record<ShopProductSort, SortOrder> = {
  LOWEST_PRICE: {
    keyLength: 2,
    orderBy: [asc(priceMinor), asc(id)],
    beyond: (key) => or(gt(priceMinor, priceIn(key)), and(eq(priceMinor, priceIn(key)), gt(id, idIn(key)))),
    keyOf: priceAndId,
  },
  HIGHEST_PRICE: {
    keyLength: 2,
    orderBy: [desc(priceMinor), desc(id)],
    beyond: (key) => or(lt(priceMinor, priceIn(key)), and(eq(priceMinor, priceIn(key)), lt(id, idIn(key)))),
    keyOf: priceAndId,
  },
  NEWEST: {
    keyLength: 1,
    orderBy: [desc(id)],
    beyond: (key) => lt(id, idIn(key)),
    keyOf: (row) => [row.id],
  },
};

function priceIn([price]: CursorKey): bigint {
  if (!/^\d{1,18}$/.test(String(price))) throw new PageError('after is not a cursor of this list');
  return BigInt(price as string);
}

const idIn = (key: CursorKey) => String(key.at(-1));

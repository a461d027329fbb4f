import {
  type Connection,
  type CursorKey,
  type PageArguments,
  PageError,
  readPage,
  toConnection,
} from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
  unionAll,
} from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import type { ProductSort } from '../generated/resolvers.ts';
import { type ProductRow, products } from '../tables.ts';
import { asksForPrice, type FoundFilter, findFilter, matching } from './product-filter.queries.ts';
import type { ProductFilter } from './product-filter.rules.ts';

/** A page of products, with what is needed to count them all when somebody asks. */
export interface ProductConnectionRow extends Connection<ProductRow> {
  readonly filter: FoundFilter;
}

export async function productsById(read: Reader, ids: readonly string[]): Promise<Map<string, ProductRow>> {
  const rows = await findRows(read, products, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function productsBySlug(read: Reader, slugs: readonly string[]): Promise<Map<string, ProductRow>> {
  const rows = await findRows(read, products, 'slug', slugs);
  return byKey(rows, (row) => row.slug);
}

export async function listProducts(
  read: Reader,
  { sort, ...page }: PageArguments & { filter: ProductFilter; sort: ProductSort },
): Promise<ProductConnectionRow> {
  const { keyOf, keyLength, list } = sorts[sort];
  const { first, after } = readPage(page, keyLength);
  const filter = await findFilter(read, page.filter);
  const rows = await list(read, { filter, after, limit: first + 1 });
  return { ...toConnection(rows, page, keyOf), filter };
}

interface Part {
  readonly filter: FoundFilter;
  readonly after: CursorKey | null;
  readonly limit: number;
}

interface SortOrder {
  readonly keyLength: number;
  readonly keyOf: (row: ProductRow) => CursorKey;
  readonly list: (read: Reader, part: Part) => Promise<ProductRow[]>;
}

const { id, title, lowestPriceMinor: price } = products;
const priceAndId = (row: ProductRow): CursorKey => [String(row.lowestPriceMinor ?? ''), row.id];

const sorts: Record<ProductSort, SortOrder> = {
  NEWEST: {
    keyLength: 1,
    keyOf: (row) => [row.id],
    list: (read, { filter, after, limit }) =>
      read
        .select()
        .from(products)
        .where(and(matching(filter), after ? lt(id, idIn(after)) : undefined))
        .orderBy(desc(id))
        .limit(limit),
  },
  TITLE: {
    keyLength: 2,
    keyOf: (row) => [row.title, row.id],
    list: (read, { filter, after, limit }) =>
      read
        .select()
        .from(products)
        .where(and(matching(filter), after ? beyondTitle(after) : undefined))
        .orderBy(asc(title), asc(id))
        .limit(limit),
  },
  LOWEST_PRICE: { keyLength: 2, keyOf: priceAndId, list: (read, part) => listByPrice(read, part, cheapestFirst) },
  HIGHEST_PRICE: { keyLength: 2, keyOf: priceAndId, list: (read, part) => listByPrice(read, part, dearestFirst) },
};

const cheapestFirst = { towards: asc, beyond: gt };
const dearestFirst = { towards: desc, beyond: lt };

/**
 * What has a price, then what has none: each of them is in the order of an index, which is read from the cursor to the end
 * of the page. Both in one would be sorted as a whole, since the databases take no price for the lowest.
 */
function listByPrice(
  read: Reader,
  { filter, after, limit }: Part,
  { towards, beyond }: typeof cheapestFirst | typeof dearestFirst,
): Promise<ProductRow[]> {
  const last = after && { id: idIn(after), price: priceIn(after) };
  const idsOf = (isOfPart: SQL | undefined, ...order: SQL[]) =>
    read
      .select({ id })
      .from(products)
      .where(and(matching(filter), isOfPart))
      .orderBy(...order, towards(id))
      .limit(limit);
  const beyondLast =
    last && last.price !== null
      ? or(beyond(price, last.price), and(eq(price, last.price), beyond(id, last.id)))
      : undefined;
  const priced = idsOf(and(isNotNull(price), beyondLast), towards(price));
  const unpriced = idsOf(and(isNull(price), last?.price === null ? beyond(id, last.id) : undefined));
  const ids = last?.price === null ? unpriced : asksForPrice(filter) ? priced : unionAll(priced, unpriced);
  const found = ids.as('found');
  return read
    .select(getTableColumns(products))
    .from(found)
    .innerJoin(products, eq(id, found.id))
    .orderBy(sql`${price} IS NULL`, towards(price), towards(id))
    .limit(limit);
}

function beyondTitle(key: CursorKey): SQL | undefined {
  const last = String(key[0]);
  return or(gt(title, last), and(eq(title, last), gt(id, idIn(key))));
}

/** Null behind the last product that has a price. */
function priceIn([given]: CursorKey): bigint | null {
  if (given === '') return null;
  if (!/^\d{1,18}$/.test(String(given))) throw new PageError('after is not a cursor of this list');
  return BigInt(given as string);
}

const idIn = (key: CursorKey) => String(key.at(-1));

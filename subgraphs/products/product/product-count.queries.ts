import { type Money, money } from '#kernel/money.ts';
import type { Reader } from '#mysql/connect.ts';
import { asc, count, desc, eq, max, min, sql } from '#mysql/drizzle.ts';
import { type BrandRow, brands, type CategoryRow, categories, offers, products } from '../tables.ts';
import { type FoundFilter, matching } from './product-filter.queries.ts';

export interface BrandCountRow {
  readonly brand: BrandRow;
  readonly count: number;
}

export interface CategoryCountRow {
  readonly category: CategoryRow;
  readonly count: number;
}

/** Of brands, and of categories: no column of filters shows more. */
const mostCounted = 100;

/** How many match in all. */
export async function countProducts(read: Reader, filter: FoundFilter): Promise<number> {
  const [row] = await read.select({ count: count() }).from(products).where(matching(filter));
  return row?.count ?? 0;
}

/*
 * What stands beside a list in a column of filters leaves out what it is the choice of: whoever has chosen one brand is shown
 * the others, too.
 */

export function countByBrand(read: Reader, filter: FoundFilter): Promise<BrandCountRow[]> {
  const counts = read
    .select({ id: products.brandId, count: count().as('count') })
    .from(products)
    .where(matching({ ...filter, brand: null, brandIds: null }))
    .groupBy(products.brandId)
    .as('counts');
  return read
    .select({ brand: brands, count: counts.count })
    .from(counts)
    .innerJoin(brands, eq(brands.id, counts.id))
    .orderBy(desc(counts.count), asc(brands.name))
    .limit(mostCounted);
}

export function countByCategory(read: Reader, filter: FoundFilter): Promise<CategoryCountRow[]> {
  const counts = read
    .select({ id: products.categoryId, count: count().as('count') })
    .from(products)
    .where(matching({ ...filter, categoryIds: null }))
    .groupBy(products.categoryId)
    .as('counts');
  return read
    .select({ category: categories, count: counts.count })
    .from(counts)
    .innerJoin(categories, eq(categories.id, counts.id))
    .orderBy(desc(counts.count), asc(categories.name), asc(categories.id))
    .limit(mostCounted);
}

/** The lowest and the highest of their lowest prices. */
export async function rangeOfPrices(
  read: Reader,
  filter: FoundFilter,
): Promise<{ readonly lowest: Money; readonly highest: Money } | null> {
  const [range] = await read
    .select({
      lowest: min(products.lowestPriceMinor),
      highest: max(products.lowestPriceMinor),
      // A marketplace has one currency, so that any of them is the one.
      currency: sql<Money['currency']>`(SELECT ${offers.currency} FROM ${offers} LIMIT 1)`,
    })
    .from(products)
    .where(matching({ ...filter, minPrice: undefined, maxPrice: undefined }));
  if (!range || range.lowest === null || range.highest === null) return null;
  return { lowest: money(range.lowest, range.currency), highest: money(range.highest, range.currency) };
}

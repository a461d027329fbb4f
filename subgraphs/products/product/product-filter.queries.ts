import type { Reader } from '#mysql/connect.ts';
import { and, eq, gte, inArray, isNotNull, isNull, like, lte, or, type SQL, sql } from '#mysql/drizzle.ts';
import { idsInCategory } from '../category/category.queries.ts';
import { brands, categories, products, variants } from '../tables.ts';
import type { ProductFilter } from './product-filter.rules.ts';

/** A filter whose category was looked up, once for the page and for all that is counted beside it. */
export interface FoundFilter extends Omit<ProductFilter, 'categoryId'> {
  /** Those that a product may be in; null when it may be in any. */
  readonly categoryIds: readonly string[] | null;
}

/** Looks the category up: the products of one id are in the order of an index; those of a subquery would all be sorted. */
export async function findFilter(read: Reader, { categoryId, ...filter }: ProductFilter): Promise<FoundFilter> {
  return { ...filter, categoryIds: categoryId ? await idsInCategory(read, categoryId) : null };
}

/** Whether a product matches. */
export function matching(filter: FoundFilter): SQL | undefined {
  const { categoryIds, brand, brandIds, text, status } = filter;
  return and(
    status ? eq(products.status, status) : undefined,
    categoryIds ? inArray(products.categoryId, [...categoryIds]) : undefined,
    brand ? sql`${products.brandId} IN (${called(brand)})` : undefined,
    brandIds?.length ? inArray(products.brandId, [...brandIds]) : undefined,
    pricedAs(filter),
    ...(text ? text.split(/\s+/).filter(Boolean).map(containing) : []),
  );
}

/** Whether only products with a price can match. */
export const asksForPrice = ({ minPrice, maxPrice, isOffered }: FoundFilter): boolean =>
  minPrice !== undefined || maxPrice !== undefined || isOffered === true;

function pricedAs({ minPrice, maxPrice, isOffered }: FoundFilter): SQL | undefined {
  const price = products.lowestPriceMinor;
  return and(
    minPrice === undefined ? undefined : gte(price, minPrice),
    maxPrice === undefined ? undefined : lte(price, maxPrice),
    isOffered === true ? isNotNull(price) : undefined,
    isOffered === false ? isNull(price) : undefined,
  );
}

/** The ids of the brands with this name or slug, in whatever case: slugs are in lower case always. */
function called(brand: string): SQL {
  return sql`SELECT id FROM ${brands} WHERE name = ${brand} OR slug = ${brand.toLowerCase()}`;
}

/**
 * A scan over the products that the other filters leave, which is fast enough for tens of thousands; a search index fed
 * by events is the way beyond that.
 */
function containing(word: string): SQL | undefined {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    like(products.title, pattern),
    sql`${products.brandId} IN (SELECT id FROM ${brands} WHERE name LIKE ${pattern})`,
    sql`${products.categoryId} IN (${belowCalled(pattern)})`,
    sql`${products.id} IN (SELECT product_id FROM ${variants} WHERE sku COLLATE utf8mb4_unicode_520_ci LIKE ${pattern})`,
  );
}

/** The ids of the categories with such a name, and of all below them. */
function belowCalled(pattern: string): SQL {
  return sql`SELECT inner_category.id FROM ${categories} AS inner_category
    JOIN ${categories} AS top_category ON inner_category.path LIKE CONCAT(top_category.path, '%')
    WHERE top_category.name LIKE ${pattern}`;
}

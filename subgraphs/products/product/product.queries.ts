import { and, asc, desc, eq, gt, like, lt, or, type SQL, sql } from 'drizzle-orm';
import { type Connection, type PageArguments, PageError, readPage, toConnection } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { brands, categories, type ProductRow, type ProductStatus, products, variants } from '../tables.ts';

export interface ProductFilter {
  readonly categoryId?: string | null | undefined;
  readonly brand?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly status?: ProductStatus | null | undefined;
}

/** A page of products, with what is needed to count them all when somebody asks. */
export interface ProductConnectionRow extends Connection<ProductRow> {
  readonly filter: ProductFilter;
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
  page: PageArguments & { filter: ProductFilter; sort: 'NEWEST' | 'TITLE' },
): Promise<ProductConnectionRow> {
  const { filter, sort } = page;
  const byTitle = sort === 'TITLE';
  const { first, after } = readPage(page, byTitle ? 2 : 1);
  const [key = '', id = ''] = (after ?? []).map(String);
  const beyond = byTitle
    ? or(gt(products.title, key), and(eq(products.title, key), gt(products.id, id)))
    : lt(products.id, key);
  const rows = await read
    .select()
    .from(products)
    .where(and(matching(filter), after ? beyond : undefined))
    .orderBy(...(byTitle ? [asc(products.title), asc(products.id)] : [desc(products.id)]))
    .limit(first + 1);
  const connection = toConnection(rows, page, (row) => (byTitle ? [row.title, row.id] : [row.id]));
  return { ...connection, filter };
}

export async function countProducts(read: Reader, filter: ProductFilter): Promise<number> {
  const [row] = await read.select({ count: sql<number>`COUNT(*)` }).from(products).where(matching(filter));
  return Number(row?.count ?? 0);
}

function matching({ categoryId, brand, text, status }: ProductFilter): SQL | undefined {
  return and(
    status ? eq(products.status, status) : undefined,
    categoryId ? sql`${products.categoryId} IN (${below(sql`top_category.id = ${categoryId}`)})` : undefined,
    brand ? sql`${products.brandId} IN (${called(brand)})` : undefined,
    ...(text ? wordsOf(text).map(containing) : []),
  );
}

/** The ids of the brands with this name or slug, in whatever case: slugs are in lower case always. */
function called(brand: string): SQL {
  return sql`SELECT id FROM ${brands} WHERE name = ${brand} OR slug = ${brand.toLowerCase()}`;
}

/** The ids of the categories of which this is true, and of all below them. */
function below(isTop: SQL): SQL {
  return sql`SELECT inner_category.id FROM ${categories} AS inner_category
    JOIN ${categories} AS top_category ON inner_category.path LIKE CONCAT(top_category.path, '%')
    WHERE ${isTop}`;
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
    sql`${products.categoryId} IN (${below(sql`top_category.name LIKE ${pattern}`)})`,
    sql`${products.id} IN (SELECT product_id FROM ${variants} WHERE sku COLLATE utf8mb4_unicode_520_ci LIKE ${pattern})`,
  );
}

function wordsOf(text: string): string[] {
  if (text.length > 100) throw new PageError('filter.text must be at most 100 characters');
  return text.split(/\s+/).filter(Boolean);
}

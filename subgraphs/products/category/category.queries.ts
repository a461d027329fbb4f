import type { Reader } from '#mysql/connect.ts';
import { alias, asc, eq, inArray, isNull, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type CategoryRow, categories } from '../tables.ts';

export async function categoriesById(read: Reader, ids: readonly string[]): Promise<Map<string, CategoryRow>> {
  const rows = await findRows(read, categories, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function categoriesBySlug(read: Reader, slugs: readonly string[]): Promise<Map<string, CategoryRow>> {
  const rows = await findRows(read, categories, 'slug', slugs);
  return byKey(rows, (row) => row.slug);
}

/** The ids of a category and of all below it; none when it is not there. */
export async function idsInCategory(read: Reader, categoryId: string): Promise<string[]> {
  const top = alias(categories, 'top');
  const rows = await read
    .select({ id: categories.id })
    .from(top)
    .innerJoin(categories, sql`${categories.path} LIKE CONCAT(${top.path}, '%')`)
    .where(eq(top.id, categoryId));
  return rows.map(({ id }) => id);
}

export function listRootCategories(read: Reader): Promise<CategoryRow[]> {
  return read.select().from(categories).where(isNull(categories.parentId)).orderBy(asc(categories.name));
}

export async function childrenOfCategories(read: Reader, ids: readonly string[]): Promise<Map<string, CategoryRow[]>> {
  if (ids.length === 0) return new Map();
  const children = inArray(categories.parentId, [...ids]);
  const rows = await read.select().from(categories).where(children).orderBy(asc(categories.name));
  return Map.groupBy(rows, (row) => row.parentId ?? '');
}

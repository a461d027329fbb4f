import { asc, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type CategoryRow, categories } from '../tables.ts';

export async function categoriesById(read: Reader, ids: readonly string[]): Promise<Map<string, CategoryRow>> {
  const rows = await findRows(read, categories, 'id', ids);
  return byKey(rows, (row) => row.id);
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

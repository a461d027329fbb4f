import { type Connection, type PageArguments, readPage, toConnection } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { asc, desc, eq, getTableColumns, lt } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type ShopRow, shops, staff } from '../tables.ts';

export async function shopsById(read: Reader, ids: readonly string[]): Promise<Map<string, ShopRow>> {
  const rows = await findRows(read, shops, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function shopsBySlug(read: Reader, slugs: readonly string[]): Promise<Map<string, ShopRow>> {
  const rows = await findRows(read, shops, 'slug', slugs);
  return byKey(rows, (row) => row.slug);
}

export async function listShops(read: Reader, page: PageArguments): Promise<Connection<ShopRow>> {
  const { first, after } = readPage(page, 1);
  const rows = await read
    .select()
    .from(shops)
    .where(after ? lt(shops.id, String(after[0])) : undefined)
    .orderBy(desc(shops.id))
    .limit(first + 1);
  return toConnection(rows, page, (row) => [row.id]);
}

/** The shops that a user may act for, by name. */
export function listShopsOfUser(read: Reader, userId: string): Promise<ShopRow[]> {
  return read
    .select(getTableColumns(shops))
    .from(staff)
    .innerJoin(shops, eq(shops.id, staff.shopId))
    .where(eq(staff.userId, userId))
    .orderBy(asc(shops.name), asc(shops.id));
}

import { type Connection, type PageArguments, readPage } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, count, desc, eq, inArray, lt } from '#mysql/drizzle.ts';
import { pagePerParent } from '#mysql/page-per-parent.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type WishlistItemRow, type WishlistRow, type WishRow, wishes, wishlistItems, wishlists } from '../tables.ts';

export async function wishlistsById(read: Reader, ids: readonly string[]): Promise<Map<string, WishlistRow>> {
  const rows = await findRows(read, wishlists, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function wishlistsByShareToken(
  read: Reader,
  tokens: readonly string[],
): Promise<Map<string, WishlistRow>> {
  const rows = await findRows(read, wishlists, 'shareToken', tokens);
  return byKey(rows, (row) => row.shareToken ?? '');
}

/** Of each client, oldest first. */
export async function wishlistsOfClients(
  read: Reader,
  clientIds: readonly string[],
): Promise<Map<string, WishlistRow[]>> {
  const rows = await findRows(read, wishlists, 'clientId', clientIds, 'id');
  return Map.groupBy(rows, (row) => row.clientId);
}

/** A page of each wishlist's items, newest first. */
export async function itemsOfWishlists(
  read: Reader,
  ids: readonly string[],
  page: PageArguments,
): Promise<Map<string, Connection<WishlistItemRow>>> {
  const { first, after } = readPage(page, 1);
  const beyond = after ? lt(wishlistItems.id, String(after[0])) : undefined;
  return pagePerParent(read, ids, page, {
    selects: (id) => [
      read
        .select()
        .from(wishlistItems)
        .where(and(eq(wishlistItems.wishlistId, id), beyond))
        .orderBy(desc(wishlistItems.id))
        .limit(first + 1),
    ],
    isOf: (row, id) => row.wishlistId === id,
    keyOf: (row) => row.id,
    order: 'descending',
  });
}

export async function itemCounts(read: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ id: wishlistItems.wishlistId, items: count() })
    .from(wishlistItems)
    .where(inArray(wishlistItems.wishlistId, [...ids]))
    .groupBy(wishlistItems.wishlistId);
  return new Map(rows.map(({ id, items }) => [id, items]));
}

export async function wishesOfItems(read: Reader, itemIds: readonly string[]): Promise<Map<string, WishRow[]>> {
  const rows = await findRows(read, wishes, 'itemId', itemIds, 'kind');
  return Map.groupBy(rows, (row) => row.itemId);
}

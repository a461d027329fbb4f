import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, eq, gt, inArray, isNull, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type CartLineRow, type CartRow, cartLines, carts } from '../tables.ts';

/** A cart that is there: not merged, and not expired, whether it was swept or not. */
export const isThere = and(isNull(carts.mergedBy), gt(carts.expiresAt, databaseNow));

/** How long a cart lives from its last use on: a guest's 30 days, a client's 90. An INSERT has named the client before. */
export const freshEnd = sql<Date>`NOW(3) + INTERVAL IF(client_id IS NULL, 30, 90) DAY`;

export async function findCart(
  read: Reader,
  owner: { readonly clientId: string } | { readonly tokenDigest: string },
): Promise<CartRow | null> {
  const isOwn = 'clientId' in owner ? eq(carts.clientId, owner.clientId) : eq(carts.tokenDigest, owner.tokenDigest);
  const [cart] = await read.select().from(carts).where(and(isOwn, isThere));
  return cart ?? null;
}

export async function cartsById(read: Reader, ids: readonly string[]): Promise<Map<string, CartRow>> {
  const rows = await read
    .select()
    .from(carts)
    .where(and(inArray(carts.id, [...ids]), isThere));
  return byKey(rows, (row) => row.id);
}

/** In the order in which they were made, saved ones among them. */
export async function linesOfCarts(read: Reader, ids: readonly string[]): Promise<Map<string, CartLineRow[]>> {
  const rows = await findRows(read, cartLines, 'cartId', ids, 'id');
  return Map.groupBy(rows, (row) => row.cartId);
}

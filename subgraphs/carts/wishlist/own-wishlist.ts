import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type WishlistItemRow, type WishlistRow, wishlistItems, wishlists } from '../tables.ts';

/*
 * Whoever changes a wishlist or what is on it locks its row first. Somebody else's is answered like one that is not there.
 */

export async function lockWishlist(tx: Transaction, clientId: string, wishlistId: string): Promise<WishlistRow | null> {
  const [wishlist] = await tx
    .select()
    .from(wishlists)
    .where(and(eq(wishlists.id, wishlistId), eq(wishlists.clientId, clientId)))
    .for('update');
  return wishlist ?? null;
}

/** The item with its wishlist, which is locked. */
export async function lockItem(
  tx: Transaction,
  clientId: string,
  itemId: string,
): Promise<{ item: WishlistItemRow; wishlist: WishlistRow } | null> {
  const isOwn = and(eq(wishlistItems.id, itemId), eq(wishlistItems.clientId, clientId));
  const [seen] = await tx.select({ of: wishlistItems.wishlistId }).from(wishlistItems).where(isOwn);
  const wishlist = seen && (await lockWishlist(tx, clientId, seen.of));
  // Once more, under the lock: it may have been removed meanwhile.
  const [item] = wishlist ? await tx.select().from(wishlistItems).where(isOwn) : [];
  return wishlist && item ? { item, wishlist } : null;
}

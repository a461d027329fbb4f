import { eq, inArray } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { DeleteWishlistInput } from '../generated/resolvers.ts';
import { wishlistItems, wishlists } from '../tables.ts';
import { lockWishlist } from './own-wishlist.ts';
import { takeBackWishes } from './wish.writes.ts';
import { wishlistNotFound } from './wishlist.refusals.ts';

export async function deleteWishlist(context: Context, { wishlistId }: DeleteWishlistInput) {
  const { userId: clientId } = requireClient(context);
  return context.transaction('delete wishlist', async (tx) => {
    if (!(await lockWishlist(tx, clientId, wishlistId))) return wishlistNotFound();
    const items = await tx.select().from(wishlistItems).where(eq(wishlistItems.wishlistId, wishlistId));
    await takeBackWishes(tx, items);
    if (items.length > 0) {
      const ids = items.map(({ id }) => id).sort();
      await tx.delete(wishlistItems).where(inArray(wishlistItems.id, ids));
    }
    await tx.delete(wishlists).where(eq(wishlists.id, wishlistId));
    return { __typename: 'DeleteWishlistSuccess', deletedWishlistId: wishlistId } as const;
  });
}

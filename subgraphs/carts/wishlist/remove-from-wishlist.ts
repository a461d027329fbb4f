import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { RemoveFromWishlistInput } from '../generated/resolvers.ts';
import { wishlistItems } from '../tables.ts';
import { lockItem } from './own-wishlist.ts';
import { takeBackWishes } from './wish.writes.ts';
import { wishlistItemNotFound } from './wishlist.refusals.ts';

export async function removeFromWishlist(context: Context, { itemId }: RemoveFromWishlistInput) {
  const { userId: clientId } = requireClient(context);
  return context.transaction('remove from wishlist', async (tx) => {
    const found = await lockItem(tx, clientId, itemId);
    if (!found) return wishlistItemNotFound();
    await takeBackWishes(tx, [found.item]);
    await tx.delete(wishlistItems).where(eq(wishlistItems.id, itemId));
    return { __typename: 'RemoveFromWishlistSuccess', wishlist: found.wishlist } as const;
  });
}

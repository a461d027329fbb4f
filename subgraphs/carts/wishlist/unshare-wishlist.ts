import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { UnshareWishlistInput } from '../generated/resolvers.ts';
import { wishlists } from '../tables.ts';
import { lockWishlist } from './own-wishlist.ts';
import { wishlistNotFound } from './wishlist.refusals.ts';

export async function unshareWishlist(context: Context, { wishlistId }: UnshareWishlistInput) {
  const { userId: clientId } = requireClient(context);
  return context.transaction('unshare wishlist', async (tx) => {
    const wishlist = await lockWishlist(tx, clientId, wishlistId);
    if (!wishlist) return wishlistNotFound();
    const ended = { shareToken: null, sharedAs: null };
    await tx.update(wishlists).set(ended).where(eq(wishlists.id, wishlistId));
    return { __typename: 'UnshareWishlistSuccess', wishlist: { ...wishlist, ...ended } } as const;
  });
}

import { newId } from '#kernel/ids.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { AddToWishlistInput } from '../generated/resolvers.ts';
import { isInCatalogue } from '../neighbours/products.ts';
import { type WishlistItemRow, wishlistItems } from '../tables.ts';
import { lockWishlist } from './own-wishlist.ts';
import { wishlistFull, wishlistNotFound, wishlistVariantNotFound } from './wishlist.refusals.ts';
import { most } from './wishlist.rules.ts';

/** Puts a variant on a wishlist, where it stands once. */
export async function addToWishlist(context: Context, { wishlistId, variantId }: AddToWishlistInput) {
  const { userId: clientId } = requireClient(context);
  const isKnown = await isInCatalogue(context, variantId);
  const id = newId('wsi');

  return context.transaction('add to wishlist', async (tx) => {
    const wishlist = await lockWishlist(tx, clientId, wishlistId);
    if (!wishlist) return wishlistNotFound();
    const items = await tx.select().from(wishlistItems).where(eq(wishlistItems.wishlistId, wishlistId));
    const present = items.find((item) => item.variantId === variantId);
    if (present) return { __typename: 'AddToWishlistSuccess', wishlist, item: present } as const;
    if (!isKnown) return wishlistVariantNotFound();
    if (items.length >= most.items) return wishlistFull();
    await tx.insert(wishlistItems).values({ id, wishlistId, clientId, variantId });
    const [item] = await tx.select().from(wishlistItems).where(eq(wishlistItems.id, id));
    return { __typename: 'AddToWishlistSuccess', wishlist, item: item as WishlistItemRow } as const;
  });
}

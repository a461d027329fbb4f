import { money } from '#kernel/money.ts';
import { mayKnow, userIdOf } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addToWishlist } from './add-to-wishlist.ts';
import { addWish } from './add-wish.ts';
import { createWishlist } from './create-wishlist.ts';
import { deleteWishlist } from './delete-wishlist.ts';
import { removeFromWishlist } from './remove-from-wishlist.ts';
import { removeWish } from './remove-wish.ts';
import { renameWishlist } from './rename-wishlist.ts';
import { shareWishlist } from './share-wishlist.ts';
import { unshareWishlist } from './unshare-wishlist.ts';
import {
  itemCounts,
  itemsOfWishlists,
  wishesOfItems,
  wishlistsById,
  wishlistsByShareToken,
  wishlistsOfClients,
} from './wishlist.queries.ts';

export const wishlistResolvers: Resolvers = {
  Query: {
    wishlist: async (_, { id }, context) => {
      const wishlist = await context.load(wishlistsById, id);
      return wishlist?.clientId === userIdOf(context.viewer) ? wishlist : null;
    },
    sharedWishlist: (_, { shareToken }, context) => context.load(wishlistsByShareToken, shareToken),
  },
  Mutation: {
    createWishlist: (_, { input }, context) => createWishlist(context, input),
    renameWishlist: (_, { input }, context) => renameWishlist(context, input),
    deleteWishlist: (_, { input }, context) => deleteWishlist(context, input),
    shareWishlist: (_, { input }, context) => shareWishlist(context, input),
    unshareWishlist: (_, { input }, context) => unshareWishlist(context, input),
    addToWishlist: (_, { input }, context) => addToWishlist(context, input),
    removeFromWishlist: (_, { input }, context) => removeFromWishlist(context, input),
    addWish: (_, { input }, context) => addWish(context, input),
    removeWish: (_, { input }, context) => removeWish(context, input),
  },
  User: {
    __resolveReference: async ({ id }) => ({ id }),
    wishlists: async ({ id }, _, context) =>
      mayKnow(context, id) ? ((await context.load(wishlistsOfClients, id)) ?? []) : null,
  },
  Wishlist: {
    items: async ({ id }, page, context) => required(await context.load(itemsOfWishlists, id, page)),
    itemCount: async ({ id }, _, context) => (await context.load(itemCounts, id)) ?? 0,
  },
  WishlistItem: {
    variant: ({ variantId }) => ({ id: variantId }),
    wishes: async ({ id }, _, context) => (await context.load(wishesOfItems, id)) ?? [],
  },
  Wish: {
    targetPrice: ({ targetMinor, currency }) =>
      targetMinor !== null && currency !== null ? money(targetMinor, currency) : null,
  },
  SharedWishlist: {
    items: async ({ id }, page, context) => required(await context.load(itemsOfWishlists, id, page)),
  },
  SharedWishlistItem: {
    variant: ({ variantId }) => ({ id: variantId }),
  },
};

function required<Page>(page: Page | null): Page {
  if (page === null) throw new Error('Every wishlist has a page, be it empty');
  return page;
}

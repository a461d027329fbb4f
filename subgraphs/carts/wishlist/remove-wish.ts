import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { RemoveWishInput } from '../generated/resolvers.ts';
import { lockItem } from './own-wishlist.ts';
import { takeBackWishes } from './wish.writes.ts';
import { wishlistItemNotFound } from './wishlist.refusals.ts';

export async function removeWish(context: Context, { itemId, kind }: RemoveWishInput) {
  const { userId: clientId } = requireClient(context);
  return context.transaction('remove wish', async (tx) => {
    const found = await lockItem(tx, clientId, itemId);
    if (!found) return wishlistItemNotFound();
    await takeBackWishes(tx, [found.item], kind);
    return { __typename: 'RemoveWishSuccess', item: found.item } as const;
  });
}

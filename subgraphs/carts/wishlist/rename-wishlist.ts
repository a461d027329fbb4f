import { z } from 'zod';
import { and, eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { RenameWishlistInput } from '../generated/resolvers.ts';
import { type WishlistRow, wishlists } from '../tables.ts';
import { lockWishlist } from './own-wishlist.ts';
import * as fields from './wishlist.input.ts';
import { wishlistNameTaken, wishlistNotFound } from './wishlist.refusals.ts';

const renameWishlistInput = z.object({ wishlistId: z.string(), name: fields.name });

export async function renameWishlist(context: Context, given: RenameWishlistInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(renameWishlistInput, given);
  if (isRefusal(input)) return input;
  const { wishlistId, name } = input;

  return context.transaction('rename wishlist', async (tx) => {
    const wishlist = await lockWishlist(tx, clientId, wishlistId);
    if (!wishlist) return wishlistNotFound();
    try {
      await tx.update(wishlists).set({ name }).where(eq(wishlists.id, wishlistId));
    } catch (error) {
      if (!isDuplicate(error, 'wishlists_name')) throw error;
      const isNamesake = and(eq(wishlists.clientId, clientId), eq(wishlists.name, name));
      const [namesake] = await tx.select().from(wishlists).where(isNamesake);
      return wishlistNameTaken(namesake as WishlistRow);
    }
    return { __typename: 'RenameWishlistSuccess', wishlist: { ...wishlist, name } } as const;
  });
}

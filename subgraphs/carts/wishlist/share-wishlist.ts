import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { ShareWishlistInput } from '../generated/resolvers.ts';
import { wishlists } from '../tables.ts';
import { lockWishlist } from './own-wishlist.ts';
import * as fields from './wishlist.input.ts';
import { wishlistNotFound } from './wishlist.refusals.ts';

const shareWishlistInput = z.object({ wishlistId: z.string(), sharedAs: fields.sharedAs });

/** Shares a wishlist by a link that nobody guesses: the one that it has, or a new one of 256 bits. */
export async function shareWishlist(context: Context, given: ShareWishlistInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(shareWishlistInput, given);
  if (isRefusal(input)) return input;
  const { wishlistId } = input;
  const newToken = randomBytes(32).toString('base64url');

  return context.transaction('share wishlist', async (tx) => {
    const wishlist = await lockWishlist(tx, clientId, wishlistId);
    if (!wishlist) return wishlistNotFound();
    const shared = { shareToken: wishlist.shareToken ?? newToken, sharedAs: input.sharedAs ?? null };
    await tx.update(wishlists).set(shared).where(eq(wishlists.id, wishlistId));
    return { __typename: 'ShareWishlistSuccess', wishlist: { ...wishlist, ...shared } } as const;
  });
}

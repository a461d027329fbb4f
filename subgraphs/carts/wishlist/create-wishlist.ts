import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { and, count, eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { CreateWishlistInput } from '../generated/resolvers.ts';
import { type WishlistRow, wishlistOwners, wishlists } from '../tables.ts';
import * as fields from './wishlist.input.ts';
import { tooManyWishlists } from './wishlist.refusals.ts';
import { most } from './wishlist.rules.ts';

const createWishlistInput = z.object({ name: fields.name });

/** Makes a wishlist, or answers the client's own with this name. */
export async function createWishlist(context: Context, given: CreateWishlistInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(createWishlistInput, given);
  if (isRefusal(input)) return input;
  const id = newId('wsl');

  return context.transaction('create wishlist', async (tx) => {
    await tx
      .insert(wishlistOwners)
      .values({ clientId })
      .onDuplicateKeyUpdate({ set: { clientId: sql`VALUES(client_id)` } });
    const isNamesake = and(eq(wishlists.clientId, clientId), eq(wishlists.name, input.name));
    const [namesake] = await tx.select().from(wishlists).where(isNamesake);
    if (namesake) return { __typename: 'CreateWishlistSuccess', wishlist: namesake } as const;
    const [own] = await tx.select({ lists: count() }).from(wishlists).where(eq(wishlists.clientId, clientId));
    if (Number(own?.lists) >= most.wishlists) return tooManyWishlists();
    // Another one may have been given the name in this moment.
    await tx
      .insert(wishlists)
      .values({ id, clientId, name: input.name })
      .onDuplicateKeyUpdate({ set: { clientId: sql`VALUES(client_id)` } });
    const [wishlist] = await tx.select().from(wishlists).where(isNamesake);
    return { __typename: 'CreateWishlistSuccess', wishlist: wishlist as WishlistRow } as const;
  });
}

import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { CreateWishlistInput } from '../generated/resolvers.ts';
import { wishlists } from '../tables.ts';
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
      .insert(wishlists)
      .values({ id, clientId, name: input.name })
      .onDuplicateKeyUpdate({ set: { clientId: sql`VALUES(client_id)` } });
    // Counted after the insert, under a lock on all of them: of several at once, none sees too few.
    const own = await tx.select().from(wishlists).where(eq(wishlists.clientId, clientId)).for('update');
    if (own.length > most.wishlists) return tooManyWishlists();
    const [named] = await tx
      .select()
      .from(wishlists)
      .where(sql`${wishlists.clientId} = ${clientId} AND ${wishlists.name} = ${input.name}`);
    if (!named) throw new Error('The wishlist that was just made is not there');
    return { __typename: 'CreateWishlistSuccess', wishlist: named } as const;
  });
}

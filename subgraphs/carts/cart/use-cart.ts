import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { type CartRow, carts } from '../tables.ts';
import { ownerOf } from './cart.access.ts';
import { cartsById, findCart, freshEnd, isThere } from './cart.queries.ts';

/** The viewer's cart, or null. To look at it is to use it; what that moves is written once a day at most. */
export async function useCart(context: Context, cartToken: string | null | undefined): Promise<CartRow | null> {
  const owner = ownerOf(context, cartToken);
  const cart = owner && (await findCart(context.read, owner));
  if (!cart) return null;
  const aDay = 24 * 60 * 60_000;
  const lifetime = (cart.clientId ? 90 : 30) * aDay;
  // Only whether it is worth a write: the database decides what the end is.
  if (cart.expiresAt.getTime() > context.now.getTime() + lifetime - aDay) return cart;
  return context.transaction('use cart', async (tx) => {
    await tx
      .update(carts)
      .set({ expiresAt: freshEnd })
      .where(and(eq(carts.id, cart.id), isThere));
    return (await cartsById(tx, [cart.id])).get(cart.id) ?? null;
  });
}

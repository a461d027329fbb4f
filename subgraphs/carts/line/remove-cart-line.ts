import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { namedCart } from '../cart/cart.access.ts';
import { cartNotFound } from '../cart/cart.refusals.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { RemoveCartLineInput } from '../generated/resolvers.ts';
import { cartLines } from '../tables.ts';

export async function removeCartLine(context: Context, input: RemoveCartLineInput) {
  const named = await namedCart(context, input);
  if (isRefusal(named)) return named;
  return context.transaction('remove cart line', async (tx) => {
    const held = await holdCart(tx, named.id);
    if (!held) return cartNotFound();
    await tx.delete(cartLines).where(and(eq(cartLines.id, input.lineId), eq(cartLines.cartId, named.id)));
    return { __typename: 'RemoveCartLineSuccess', cart: held.cart } as const;
  });
}

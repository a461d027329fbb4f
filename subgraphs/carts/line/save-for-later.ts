import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { lineIn, namedCart } from '../cart/cart.access.ts';
import { cartLimit, cartNotFound } from '../cart/cart.refusals.ts';
import { most, saved } from '../cart/cart.rules.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { SaveForLaterInput } from '../generated/resolvers.ts';
import { moveOnto } from './line.writes.ts';

export async function saveForLater(context: Context, input: SaveForLaterInput) {
  const named = await namedCart(context, input);
  if (isRefusal(named)) return named;
  return context.transaction('save for later', async (tx) => {
    const held = await holdCart(tx, named.id);
    if (!held) return cartNotFound();
    const found = lineIn(held, input.lineId);
    if (isRefusal(found)) return found;
    const { line } = found;
    if (line.isSaved) return { __typename: 'SaveForLaterSuccess', cart: held.cart, line } as const;
    const twin = saved(held.lines).find((one) => one.shopProductId === line.shopProductId);
    if (!twin && saved(held.lines).length >= most.SAVED_LINES) return cartLimit('SAVED_LINES');
    const moved = await moveOnto(tx, line, twin, { isSaved: true });
    if (isRefusal(moved)) return moved;
    return { __typename: 'SaveForLaterSuccess', cart: held.cart, line: moved } as const;
  });
}

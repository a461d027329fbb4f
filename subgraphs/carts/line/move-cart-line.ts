import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { lineIn, namedLine } from '../cart/cart.access.ts';
import { cartNotFound, otherVariant, shopProductNotSold } from '../cart/cart.refusals.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { MoveCartLineInput } from '../generated/resolvers.ts';
import { findOffer } from '../neighbours/shops.ts';
import { moveOnto, seen } from './line.writes.ts';

/** Moves a line to another shop. How many of the variant are in the cart stays the same, so no limit of it is asked. */
export async function moveCartLine(context: Context, input: MoveCartLineInput) {
  const { lineId, shopProductId } = input;
  const named = await namedLine(context, input);
  if (isRefusal(named)) return named;
  const { cart } = named;
  const offer = await findOffer(context, shopProductId);

  return context.transaction('move cart line', async (tx) => {
    const held = await holdCart(tx, cart.id);
    if (!held) return cartNotFound();
    const found = lineIn(held, lineId);
    if (isRefusal(found)) return found;
    const { line } = found;
    if (line.shopProductId === shopProductId) {
      return { __typename: 'MoveCartLineSuccess', cart: held.cart, line } as const;
    }
    if (!offer) return shopProductNotSold();
    if (offer.variantId !== line.variantId) return otherVariant();
    const twin = held.lines.find((one) => one.isSaved === line.isSaved && one.shopProductId === shopProductId);
    const { shopId, price } = offer;
    const moved = await moveOnto(tx, line, twin, { shopProductId, shopId, ...seen(price) });
    if (isRefusal(moved)) return moved;
    return { __typename: 'MoveCartLineSuccess', cart: held.cart, line: moved } as const;
  });
}

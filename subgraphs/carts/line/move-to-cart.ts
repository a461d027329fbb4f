import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { lineIn, namedLine } from '../cart/cart.access.ts';
import { cartLimit, cartNotFound, purchaseLimit } from '../cart/cart.refusals.ts';
import { inCart, most, unitsOf } from '../cart/cart.rules.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { MoveToCartInput } from '../generated/resolvers.ts';
import { purchaseLimitsOf } from '../neighbours/products.ts';
import { moveOnto } from './line.writes.ts';

/** Brings a saved line back, with the price that the buyer last saw of it: what changed since is told. */
export async function moveToCart(context: Context, input: MoveToCartInput) {
  const named = await namedLine(context, input);
  if (isRefusal(named)) return named;
  const { cart } = named;
  const { variantId } = named.line;
  const limits = await purchaseLimitsOf(context, [variantId]);

  return context.transaction('move to cart', async (tx) => {
    const held = await holdCart(tx, cart.id);
    if (!held) return cartNotFound();
    const found = lineIn(held, input.lineId);
    if (isRefusal(found)) return found;
    const { line } = found;
    if (!line.isSaved) return { __typename: 'MoveToCartSuccess', cart: held.cart, line } as const;
    const twin = inCart(held.lines).find((one) => one.shopProductId === line.shopProductId);
    if (!twin && inCart(held.lines).length >= most.CART_LINES) return cartLimit('CART_LINES');
    const limit = limits.get(variantId);
    const units = unitsOf(held.lines, variantId);
    if (limit !== undefined && units + line.quantity > limit) return purchaseLimit(variantId, limit, units);
    const moved = await moveOnto(tx, line, twin, { isSaved: false });
    if (isRefusal(moved)) return moved;
    return { __typename: 'MoveToCartSuccess', cart: held.cart, line: moved } as const;
  });
}

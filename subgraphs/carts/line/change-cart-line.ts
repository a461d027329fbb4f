import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { lineIn, namedLine } from '../cart/cart.access.ts';
import * as fields from '../cart/cart.input.ts';
import { cartNotFound, purchaseLimit, shopProductNotSold } from '../cart/cart.refusals.ts';
import { unitsOf } from '../cart/cart.rules.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { ChangeCartLineInput } from '../generated/resolvers.ts';
import { purchaseLimitsOf } from '../neighbours/products.ts';
import { findOffer } from '../neighbours/shops.ts';
import { seen, writeLine } from './line.writes.ts';

const changeCartLineInput = z.object({
  cartToken: fields.cartToken,
  lineId: z.string(),
  quantity: fields.quantity,
});

/** Sets the quantity, and takes the price of now for seen. */
export async function changeCartLine(context: Context, given: ChangeCartLineInput) {
  const input = readInput(changeCartLineInput, given);
  if (isRefusal(input)) return input;
  const { lineId, quantity } = input;
  const named = await namedLine(context, input);
  if (isRefusal(named)) return named;
  const { cart } = named;
  const { shopProductId, variantId } = named.line;
  const [offer, limits] = await Promise.all([
    findOffer(context, shopProductId),
    purchaseLimitsOf(context, [variantId]),
  ]);
  if (!offer) return shopProductNotSold();

  return context.transaction('change cart line', async (tx) => {
    const held = await holdCart(tx, cart.id);
    if (!held) return cartNotFound();
    const found = lineIn(held, lineId);
    if (isRefusal(found)) return found;
    const { line } = found;
    const limit = limits.get(variantId) ?? Number.POSITIVE_INFINITY;
    const units = unitsOf(held.lines, variantId);
    const more = quantity - line.quantity;
    // Fewer is always right, also where a limit came later.
    if (!line.isSaved && more > 0 && units + more > limit) return purchaseLimit(variantId, limit, units);
    // Moved to another shop meanwhile: the price is of the one before.
    const price = line.shopProductId === shopProductId ? seen(offer.price) : {};
    const written = await writeLine(tx, lineId, { quantity, ...price });
    return { __typename: 'ChangeCartLineSuccess', cart: held.cart, line: written } as const;
  });
}

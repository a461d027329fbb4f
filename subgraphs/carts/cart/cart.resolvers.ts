import type { Context } from '#subgraph/context.ts';
import { mayKnow } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { totalOfLines } from '../line/live-lines.ts';
import type { CartLineRow } from '../tables.ts';
import { cartsById, linesOfCarts } from './cart.queries.ts';
import { type CartShopRow, inCart, saved, shopsOf } from './cart.rules.ts';
import { mergeCart } from './merge-cart.ts';
import { useCart } from './use-cart.ts';

export const cartResolvers: Resolvers = {
  Query: {
    cart: (_, { cartToken }, context) => useCart(context, cartToken),
  },
  Mutation: {
    mergeCart: (_, { input }, context) => mergeCart(context, input),
  },
  Cart: {
    shops: async ({ id }, _, context) => shopsOf(id, await linesOf(context, id)),
    lineCount: async ({ id }, _, context) => inCart(await linesOf(context, id)).length,
    unitCount: async ({ id }, _, context) =>
      inCart(await linesOf(context, id)).reduce((sum, { quantity }) => sum + quantity, 0),
    savedLines: async ({ id }, _, context) => saved(await linesOf(context, id)),
    total: async ({ id }, _, context) => totalOfLines(context, inCart(await linesOf(context, id))),
  },
  CartShop: {
    __resolveReference: async ({ id }, context) => visibleCartShop(context, id),
    shop: ({ shopId }) => ({ id: shopId }),
    subtotal: ({ lines }, _, context) => totalOfLines(context, lines),
  },
  CappedLine: {
    shopProduct: ({ shopProductId }) => ({ id: shopProductId }),
  },
};

async function linesOf(context: Context, cartId: string): Promise<CartLineRow[]> {
  return (await context.load(linesOfCarts, cartId)) ?? [];
}

/** For its client, ADMIN and our services. A guest's is reached by its token, which a reference does not have. */
async function visibleCartShop(context: Context, id: string): Promise<CartShopRow | null> {
  const [cartId = ''] = id.split('.');
  const cart = await context.load(cartsById, cartId);
  if (!cart || !mayKnow(context, cart.clientId ?? '')) return null;
  return shopsOf(cartId, await linesOf(context, cartId)).find((part) => part.id === id) ?? null;
}

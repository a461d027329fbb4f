import type { Resolvers } from '../generated/resolvers.ts';
import { addToCart } from './add-to-cart.ts';
import { changeCartLine } from './change-cart-line.ts';
import { buyableOf, changesOf, seenPriceOf } from './line.rules.ts';
import { liveLine, livePrice, liveTotal } from './live-lines.ts';
import { moveCartLine } from './move-cart-line.ts';
import { moveToCart } from './move-to-cart.ts';
import { removeCartLine } from './remove-cart-line.ts';
import { saveForLater } from './save-for-later.ts';

export const lineResolvers: Resolvers = {
  Mutation: {
    addToCart: (_, { input }, context) => addToCart(context, input),
    changeCartLine: (_, { input }, context) => changeCartLine(context, input),
    removeCartLine: (_, { input }, context) => removeCartLine(context, input),
    moveCartLine: (_, { input }, context) => moveCartLine(context, input),
    saveForLater: (_, { input }, context) => saveForLater(context, input),
    moveToCart: (_, { input }, context) => moveToCart(context, input),
  },
  CartLine: {
    shopProduct: ({ shopProductId }) => ({ id: shopProductId }),
    variant: ({ variantId }) => ({ id: variantId }),
    seenPrice: seenPriceOf,
    price: async (line, _, context) => (await livePrice(context, line)).price,
    buyableQuantity: async (line, _, context) => buyableOf(line, await liveLine(context, line)),
    total: (line, _, context) => liveTotal(context, line),
    changes: async (line, _, context) => changesOf(line, await liveLine(context, line)),
  },
};

import type { Resolvers } from '../generated/resolvers.ts';
import { checkoutCart } from './checkout-cart.ts';

export const checkoutResolvers: Resolvers = {
  Mutation: {
    checkoutCart: (_, { input }, context) => checkoutCart(context, input),
  },
};

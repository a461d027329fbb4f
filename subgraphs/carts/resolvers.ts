import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { cartResolvers } from './cart/cart.resolvers.ts';
import { checkoutResolvers } from './checkout/checkout.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { lineResolvers } from './line/line.resolvers.ts';
import { planResolvers } from './plan/plan.resolvers.ts';
import { wishlistResolvers } from './wishlist/wishlist.resolvers.ts';

export const resolvers = mergeResolvers<Resolvers>(
  cartResolvers,
  lineResolvers,
  checkoutResolvers,
  planResolvers,
  wishlistResolvers,
);

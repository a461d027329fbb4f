import type { Resolvers } from '../generated/resolvers.ts';
import { pricesOfProducts, pricesOfVariants } from './price.queries.ts';
import { shopProductsOfProducts, shopProductsOfVariants } from './shop-product.queries.ts';

/** What shops add to the catalogue. Its things are taken at their ids' word: `products` says which of them exist. */
export const catalogueResolvers: Resolvers = {
  Variant: {
    __resolveReference: async ({ id }) => ({ id }),
    shopProducts: ({ id }, page, context) => context.load(shopProductsOfVariants, id, page),
    lowestPrice: async ({ id }, _, context) => (await context.load(pricesOfVariants, id))?.lowest ?? null,
  },
  Product: {
    __resolveReference: async ({ id }) => ({ id }),
    shopProducts: ({ id }, page, context) => context.load(shopProductsOfProducts, id, page),
    lowestPrice: async ({ id }, _, context) => (await context.load(pricesOfProducts, id))?.lowest ?? null,
    priceRange: ({ id }, _, context) => context.load(pricesOfProducts, id),
  },
};

import { money } from '#kernel/money.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { shopsById } from '../shop/shop.queries.ts';
import { seesInside } from '../staff/staff.access.ts';
import type { ShopRow } from '../tables.ts';
import { changePrice } from './change-price.ts';
import { latestPrices } from './price.queries.ts';
import { sellProduct } from './sell-product.ts';
import { shopProductsById, shopProductsOfVariants } from './shop-product.queries.ts';
import { stopSelling } from './stop-selling.ts';

export const shopProductResolvers: Resolvers = {
  Query: {
    shopProduct: (_, { id }, context) => context.load(shopProductsById, id),
    shopProductsByIds: async (_, { ids }, context) => {
      requireService(context);
      return [...(await shopProductsById(context.read, ids)).values()];
    },
    cheapestShopProducts: async (_, { variantIds, first }, context) => {
      requireService(context);
      const pages = await shopProductsOfVariants(context.read, variantIds, { first, sort: 'LOWEST_PRICE' });
      return [...pages.values()].flatMap(({ nodes }) => nodes);
    },
  },
  Mutation: {
    sellProduct: (_, { input }, context) => sellProduct(context, input),
    changePrice: (_, { input }, context) => changePrice(context, input),
    stopSelling: (_, { input }, context) => stopSelling(context, input),
  },
  ShopProduct: {
    __resolveReference: async ({ id }, context) => context.load(shopProductsById, id),
    shop: async ({ shopId }, _, context) => (await context.load(shopsById, shopId)) as ShopRow,
    variant: ({ variantId }) => ({ id: variantId }),
    product: ({ productId }) => ({ id: productId }),
    price: ({ priceMinor, currency }) => money(priceMinor, currency),
    isActive: ({ isOffered, productIsActive }) => isOffered && productIsActive,
    priceHistory: async ({ id, shopId }, { first }, context) =>
      (await seesInside(context, shopId)) ? context.load(latestPrices, id, { first }) : null,
  },
  PriceChange: {
    price: ({ priceMinor, currency }) => money(priceMinor, currency),
    changedBy: ({ changedBy }) => ({ id: changedBy }),
  },
};

import type { Connection } from '#kernel/pages.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { shopProductsOfShops } from '../shop-product/shop-product.queries.ts';
import type { ShopProductRow } from '../tables.ts';
import { openShop } from './open-shop.ts';
import { listShops, listShopsOfUser, shopsById, shopsBySlug } from './shop.queries.ts';
import { updateShop } from './update-shop.ts';

export const shopResolvers: Resolvers = {
  Query: {
    shop: (_, { id }, context) => context.load(shopsById, id),
    shopBySlug: (_, { slug }, context) => context.load(shopsBySlug, slug),
    shops: (_, page, context) => listShops(context.read, page),
    myShops: async (_, __, context) => listShopsOfUser(context.read, requireShopUser(context).userId),
  },
  Mutation: {
    openShop: (_, { input }, context) => openShop(context, input),
    updateShop: (_, { input }, context) => updateShop(context, input),
  },
  Shop: {
    __resolveReference: async (reference, context) =>
      'slug' in reference ? context.load(shopsBySlug, reference.slug) : context.load(shopsById, reference.id),
    shopProducts: async ({ id }, page, context) =>
      (await context.load(shopProductsOfShops, id, page)) as Connection<ShopProductRow>,
  },
};

import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { shopResolvers } from './shop/shop.resolvers.ts';
import { catalogueResolvers } from './shop-product/catalogue.resolvers.ts';
import { shopProductResolvers } from './shop-product/shop-product.resolvers.ts';
import { staffResolvers } from './staff/staff.resolvers.ts';

export const resolvers = mergeResolvers(shopResolvers, staffResolvers, shopProductResolvers, catalogueResolvers);

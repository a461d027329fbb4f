import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { categoryResolvers } from './category/category.resolvers.ts';
import { productResolvers } from './product/product.resolvers.ts';
import { variantResolvers } from './variant/variant.resolvers.ts';

export const resolvers = mergeResolvers(productResolvers, variantResolvers, categoryResolvers);

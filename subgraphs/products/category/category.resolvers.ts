import { brandsById, brandsBySlug, listBrands } from '../brand/brand.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { categoriesById, categoriesBySlug, childrenOfCategories, listRootCategories } from './category.queries.ts';
import { createCategory } from './create-category.ts';

export const categoryResolvers: Resolvers = {
  Query: {
    categories: (_, __, context) => listRootCategories(context.read),
    category: (_, { id }, context) => context.load(categoriesById, id),
    categoryBySlug: (_, { slug }, context) => context.load(categoriesBySlug, slug),
    brands: (_, __, context) => listBrands(context.read),
    brandBySlug: (_, { slug }, context) => context.load(brandsBySlug, slug),
  },
  Mutation: {
    createCategory: (_, { input }, context) => createCategory(context, input),
  },
  Category: {
    __resolveReference: async ({ id }, context) => context.load(categoriesById, id),
    parent: ({ parentId }, _, context) => (parentId ? context.load(categoriesById, parentId) : null),
    children: async ({ id }, _, context) => (await context.load(childrenOfCategories, id)) ?? [],
  },
  Brand: {
    __resolveReference: async ({ id }, context) => context.load(brandsById, id),
  },
};

import type { Context } from '#subgraph/context.ts';
import { brandsById } from '../brand/brand.queries.ts';
import { categoriesById } from '../category/category.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ProductRow } from '../tables.ts';
import { variantsOfProducts } from '../variant/variant.queries.ts';
import { activateProduct } from './activate-product.ts';
import { archiveProduct } from './archive-product.ts';
import { createProduct } from './create-product.ts';
import { listProducts, productsById, productsBySlug } from './product.queries.ts';
import { countByBrand, countByCategory, countProducts, rangeOfPrices } from './product-count.queries.ts';
import { readFilter } from './product-filter.rules.ts';
import { updateProduct } from './update-product.ts';

export const productResolvers: Resolvers = {
  Query: {
    product: async (_, { id }, context) => unlessHidden(context, await context.load(productsById, id)),
    productBySlug: async (_, { slug }, context) => unlessHidden(context, await context.load(productsBySlug, slug)),
    products: async (_, { filter, ...page }, context) => {
      const status = context.viewer.kind === 'ADMIN' ? (filter?.status ?? null) : 'ACTIVE';
      const read = readFilter({ ...filter, status }, context.settings.currency);
      return listProducts(context.read, { ...page, filter: read });
    },
  },
  Mutation: {
    createProduct: (_, { input }, context) => createProduct(context, input),
    updateProduct: (_, { input }, context) => updateProduct(context, input),
    activateProduct: (_, { input }, context) => activateProduct(context, input),
    archiveProduct: (_, { input }, context) => archiveProduct(context, input),
  },
  Product: {
    __resolveReference: async (reference, context) => {
      const found =
        'slug' in reference
          ? await context.load(productsBySlug, reference.slug)
          : await context.load(productsById, reference.id);
      return unlessHidden(context, found);
    },
    brand: async ({ brandId }, _, context) => required(await context.load(brandsById, brandId)),
    category: async ({ categoryId }, _, context) => required(await context.load(categoriesById, categoryId)),
    variants: async ({ id }, _, context) => (await context.load(variantsOfProducts, id)) ?? [],
  },
  ProductConnection: {
    totalCount: ({ filter }, _, context) => countProducts(context.read, filter),
    brands: ({ filter }, _, context) => countByBrand(context.read, filter),
    categories: ({ filter }, _, context) => countByCategory(context.read, filter),
    priceRange: ({ filter }, _, context) => rangeOfPrices(context.read, filter),
  },
};

/** A DRAFT is nobody's business but the administration's. */
function unlessHidden({ viewer }: Context, product: ProductRow | null): ProductRow | null {
  const maySeeDrafts = viewer.kind === 'ADMIN' || viewer.kind === 'SERVICE';
  return product?.status === 'DRAFT' && !maySeeDrafts ? null : product;
}

function required<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A product refers to a row that is not there');
  return row;
}

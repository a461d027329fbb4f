import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { productsById } from '../product/product.queries.ts';
import type { ProductRow, VariantRow } from '../tables.ts';
import { addVariant } from './add-variant.ts';
import { limitPurchase } from './limit-purchase.ts';
import { updateVariant } from './update-variant.ts';
import { variantsById, variantsBySku } from './variant.queries.ts';

export const variantResolvers: Resolvers = {
  Query: {
    variant: async (_, { id }, context) => unlessHidden(context, await context.load(variantsById, id)),
    variantBySku: async (_, { sku }, context) => unlessHidden(context, await context.load(variantsBySku, sku)),
    variantsByIds: async (_, { ids }, context) => {
      requireService(context);
      return [...(await variantsById(context.read, ids)).values()];
    },
  },
  Mutation: {
    addVariant: (_, { input }, context) => addVariant(context, input),
    updateVariant: (_, { input }, context) => updateVariant(context, input),
    limitPurchase: (_, { input }, context) => limitPurchase(context, input),
  },
  Variant: {
    __resolveReference: async (reference, context) => {
      const found =
        'sku' in reference
          ? await context.load(variantsBySku, reference.sku)
          : await context.load(variantsById, reference.id);
      return unlessHidden(context, found);
    },
    product: (variant, _, context) => productOf(context, variant),
    title: async (variant, _, context) => {
      const { title } = await productOf(context, variant);
      return [title, ...variant.optionValues.map(({ value }) => value)].join(', ');
    },
    dimensions: ({ lengthMm, widthMm, heightMm }) =>
      lengthMm !== null && widthMm !== null && heightMm !== null ? { lengthMm, widthMm, heightMm } : null,
  },
};

async function productOf(context: Context, { productId }: VariantRow): Promise<ProductRow> {
  return (await context.load(productsById, productId)) as ProductRow;
}

/** The variants of a DRAFT are hidden with it. */
async function unlessHidden(context: Context, variant: VariantRow | null): Promise<VariantRow | null> {
  if (!variant || context.viewer.kind === 'ADMIN' || context.viewer.kind === 'SERVICE') return variant;
  const { status } = await productOf(context, variant);
  return status === 'DRAFT' ? null : variant;
}

import type { Context } from '#subgraph/context.ts';
import { VariantsByIdsDocument } from '../generated/products.ts';

/** Whether the catalogue has the variant. */
export async function isVariant(context: Context, variantId: string): Promise<boolean> {
  const { variantsByIds } = await context.ask('products', VariantsByIdsDocument, { ids: [variantId] });
  return variantsByIds.some(({ id }) => id === variantId);
}

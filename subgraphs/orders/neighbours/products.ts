import type { Context } from '#subgraph/context.ts';
import { VariantsByIdsDocument, type VariantsByIdsQuery } from '../generated/products.ts';

export type CatalogueVariant = VariantsByIdsQuery['variantsByIds'][number];

/** What the catalogue says of these variants; unknown ones are left out. */
export async function variantsByIds(context: Context, ids: readonly string[]): Promise<readonly CatalogueVariant[]> {
  const { variantsByIds: found } = await context.ask('products', VariantsByIdsDocument, { ids: [...ids] });
  return found;
}

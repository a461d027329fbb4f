import type { Context } from '#subgraph/context.ts';
import { assumedMeasures, type Measures } from '../carriers/rates.rules.ts';
import { VariantsByIdsDocument } from '../generated/products.ts';

/** The weight and size of variants; what the catalogue does not know is assumed. */
export async function measuresOfVariants(context: Context, ids: readonly string[]): Promise<Map<string, Measures>> {
  const { variantsByIds } = await context.ask('products', VariantsByIdsDocument, { ids: [...new Set(ids)] });
  return new Map(
    variantsByIds.map(({ id, weightGrams, dimensions }) => [
      id,
      { ...assumedMeasures, ...dimensions, weightGrams: weightGrams ?? assumedMeasures.weightGrams },
    ]),
  );
}

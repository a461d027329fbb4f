import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { UpdateVariantInput } from '../generated/resolvers.ts';
import * as fields from '../product/product.input.ts';
import { skuTaken, variantNotFound } from '../product/product.refusals.ts';
import { type VariantRow, variants } from '../tables.ts';
import { variantsById } from './variant.queries.ts';

const updateVariantInput = z.object({
  variantId: z.string(),
  sku: fields.sku.nullish(),
  weightGrams: fields.weightGrams.nullish(),
  dimensions: fields.dimensions.nullish(),
});

/** Changes the fields that are given; the others stay. */
export async function updateVariant(context: Context, given: UpdateVariantInput) {
  requireAdmin(context);
  const input = readInput(updateVariantInput, given);
  if (isRefusal(input)) return input;
  const { variantId, sku, weightGrams, dimensions } = input;

  return context.transaction('update variant', async (tx) => {
    try {
      const [{ affectedRows }] = await tx
        .update(variants)
        .set({ updatedAt: databaseNow, ...(sku && { sku }), ...(weightGrams && { weightGrams }), ...dimensions })
        .where(eq(variants.id, variantId));
      if (affectedRows === 0) return variantNotFound();
    } catch (error) {
      if (!sku || !isDuplicate(error, 'variants_sku')) throw error;
      return skuTaken(sku);
    }
    const variant = (await variantsById(tx, [variantId])).get(variantId) as VariantRow;
    return { __typename: 'UpdateVariantSuccess', variant } as const;
  });
}

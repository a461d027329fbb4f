import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { AddVariantInput } from '../generated/resolvers.ts';
import { variantInput } from '../product/product.input.ts';
import { productNotFound } from '../product/product.refusals.ts';
import { optionProblems, optionsDigest, withValuesOf } from '../product/product.rules.ts';
import { products, type VariantRow, variants } from '../tables.ts';
import { insertVariants } from './insert-variants.ts';
import { variantsById } from './variant.queries.ts';

const addVariantInput = z.object({ productId: z.string(), variant: variantInput });

/** Adds a variant; a value that its option does not have yet is added to the option. */
export async function addVariant(context: Context, given: AddVariantInput) {
  requireAdmin(context);
  const input = readInput(addVariantInput, given);
  if (isRefusal(input)) return input;
  const { productId, variant } = input;
  const id = newId('var');

  return context.transaction('add variant', async (tx) => {
    // Locked, so that two variants added at once both find their values in the options.
    const [product] = await tx.select().from(products).where(eq(products.id, productId)).for('update');
    if (!product) return productNotFound();
    const options = withValuesOf(product.options, variant.optionValues);
    const problems = optionProblems(options, variant.optionValues);
    const path = ['variant', 'optionValues'];
    if (problems.length > 0) return invalidInput(...problems.map((message) => ({ path, message })));
    const [twin] = await tx
      .select()
      .from(variants)
      .where(and(eq(variants.productId, productId), eq(variants.optionsDigest, optionsDigest(variant.optionValues))));
    if (twin) {
      const message = 'The product has a variant with these option values already.';
      return { __typename: 'VariantExistsError', message, variant: twin } as const;
    }
    const refusal = await insertVariants(tx, productId, options, [{ ...variant, id }]);
    if (refusal) return refusal;
    await tx.update(products).set({ options }).where(eq(products.id, productId));
    const added = (await variantsById(tx, [id])).get(id) as VariantRow;
    return { __typename: 'AddVariantSuccess', variant: added } as const;
  });
}

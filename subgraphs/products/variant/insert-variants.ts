import type { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { variantInput } from '../product/product.input.ts';
import { skuTaken } from '../product/product.refusals.ts';
import { asIn, optionsDigest } from '../product/product.rules.ts';
import { type ProductOption, variants } from '../tables.ts';
import { variantsBySku } from './variant.queries.ts';

export type NewVariant = z.output<typeof variantInput> & { readonly id?: string };

/** Inserts variants that agree with the options; refuses when another one has an SKU of theirs. */
export async function insertVariants(
  tx: Transaction,
  productId: string,
  options: readonly ProductOption[],
  given: readonly NewVariant[],
) {
  if (given.length === 0) return null;
  const rows = given.map(({ id, sku, optionValues, weightGrams, dimensions }) => ({
    id: id ?? newId('var'),
    productId,
    sku,
    optionValues: asIn(options, optionValues),
    optionsDigest: optionsDigest(optionValues),
    weightGrams: weightGrams ?? null,
    ...dimensions,
  }));
  try {
    await tx.insert(variants).values(rows);
    return null;
  } catch (error) {
    if (!isDuplicate(error, 'variants_sku')) throw error;
    const [taken = ''] = (
      await variantsBySku(
        tx,
        rows.map(({ sku }) => sku),
      )
    ).keys();
    return skuTaken(taken);
  }
}

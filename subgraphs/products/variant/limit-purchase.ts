import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { LimitPurchaseInput } from '../generated/resolvers.ts';
import { variantNotFound } from '../product/product.refusals.ts';
import { type VariantRow, variants } from '../tables.ts';
import { variantsById } from './variant.queries.ts';

const limitPurchaseInput = z.object({
  variantId: z.string(),
  limit: z.number().int().min(1).max(1_000_000).nullish(),
});

/** Says how many of a variant one client may buy. Carts and orders hold it; here it is only kept. */
export async function limitPurchase(context: Context, given: LimitPurchaseInput) {
  requireAdmin(context);
  const input = readInput(limitPurchaseInput, given);
  if (isRefusal(input)) return input;
  const { variantId, limit } = input;

  return context.transaction('limit purchase', async (tx) => {
    const [{ affectedRows }] = await tx
      .update(variants)
      .set({ purchaseLimit: limit ?? null, updatedAt: databaseNow })
      .where(eq(variants.id, variantId));
    if (affectedRows === 0) return variantNotFound();
    const variant = (await variantsById(tx, [variantId])).get(variantId) as VariantRow;
    return { __typename: 'LimitPurchaseSuccess', variant } as const;
  });
}

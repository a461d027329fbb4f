import type { Context } from '#subgraph/context.ts';
import { PurchaseLimitsDocument, VariantToWishDocument } from '../generated/products.ts';

/** How many of each variant one client may buy; those without a limit are left out. */
export type PurchaseLimits = ReadonlyMap<string, number>;

export async function purchaseLimitsOf(context: Context, variantIds: Iterable<string>): Promise<PurchaseLimits> {
  const ids = [...new Set(variantIds)];
  if (ids.length === 0) return new Map();
  const { variantsByIds } = await context.ask('products', PurchaseLimitsDocument, { ids });
  return new Map(
    variantsByIds.flatMap(({ id, purchaseLimit }) =>
      typeof purchaseLimit === 'number' ? [[id, purchaseLimit] as const] : [],
    ),
  );
}

/** Whether the catalogue shows the variant to everybody, sold or not. */
export async function isInCatalogue(context: Context, variantId: string): Promise<boolean> {
  const { variantsByIds } = await context.ask('products', VariantToWishDocument, { id: variantId });
  return variantsByIds.some(({ product }) => product.status !== 'DRAFT');
}

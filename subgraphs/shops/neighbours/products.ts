import type { Context } from '#subgraph/context.ts';
import { VariantsOnSaleDocument } from '../generated/products.ts';

/** The id of the product that a variant belongs to, or null when the catalogue does not have it on sale. */
export async function productOnSale(context: Context, variantId: string): Promise<string | null> {
  const { variantsByIds } = await context.ask('products', VariantsOnSaleDocument, { ids: [variantId] });
  const product = variantsByIds.find(({ id }) => id === variantId)?.product;
  return product?.status === 'ACTIVE' ? product.id : null;
}

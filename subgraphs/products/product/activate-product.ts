import { productActivated } from '#events/catalogue/products.ts';
import { append, event } from '#events/outbox.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { ActivateProductInput } from '../generated/resolvers.ts';
import { products } from '../tables.ts';
import { variantsOfProducts } from '../variant/variant.queries.ts';
import { productsById } from './product.queries.ts';
import { productNotFound } from './product.refusals.ts';
import { productMoves } from './product.states.ts';

/** Puts a product on sale, and tells so once. */
export async function activateProduct(context: Context, { productId }: ActivateProductInput) {
  requireAdmin(context);
  return context.transaction('activate product', async (tx) => {
    const { from, to } = productMoves.activate;
    const [moved] = await tx
      .update(products)
      .set({ status: to })
      .where(and(eq(products.id, productId), inArray(products.status, from)));
    const product = (await productsById(tx, [productId])).get(productId);
    if (!product) return productNotFound();
    if ((await variantsOfProducts(tx, [productId])).size === 0) {
      return {
        __typename: 'ProductWithoutVariantsError',
        message: 'Add a variant first: there is nothing to sell.',
      } as const;
    }
    if (moved.affectedRows > 0) await append(tx, event(productActivated, productId, { productId }));
    return { __typename: 'ActivateProductSuccess', product } as const;
  });
}

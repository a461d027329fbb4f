import { productArchived } from '#events/catalogue/products.ts';
import { append, event } from '#events/outbox.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireAdmin } from '#subgraph/viewer.ts';
import type { ArchiveProductInput } from '../generated/resolvers.ts';
import { products } from '../tables.ts';
import { productsById } from './product.queries.ts';
import { productNotFound } from './product.refusals.ts';
import { productMoves } from './product.states.ts';

/** Takes a product off sale, and tells so once. */
export async function archiveProduct(context: Context, { productId }: ArchiveProductInput) {
  requireAdmin(context);
  return context.transaction('archive product', async (tx) => {
    const { from, to } = productMoves.archive;
    const [moved] = await tx
      .update(products)
      .set({ status: to })
      .where(and(eq(products.id, productId), inArray(products.status, from)));
    const product = (await productsById(tx, [productId])).get(productId);
    if (!product) return productNotFound();
    if (moved.affectedRows > 0) await append(tx, event(productArchived, productId, { productId }));
    return { __typename: 'ArchiveProductSuccess', product } as const;
  });
}

import { eq, inArray, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { catalogueProducts, shopProducts } from '../tables.ts';

/*
 * A shop begins to sell after asking the catalogue, and by the time it writes, the answer may be old: `product.archived`
 * may have come through meanwhile and found nothing to switch off. So both sides write under the lock of the product's
 * row here. Whoever comes second sees the first: the fact finds the new shop product, or the sale finds the fact.
 *
 * A fact that was heard counts for more than an answer that was asked for, since the next fact will correct it and no
 * next answer will. The price: a variant that is sold the moment its product is activated again may become active only
 * when that fact arrives.
 */

/** Whether the product is on sale as far as was heard; `ACTIVE`, as the catalogue just answered, when nothing was. Locks. */
export async function holdProductOnSale(tx: Transaction, productId: string): Promise<boolean> {
  await tx
    .insert(catalogueProducts)
    .values({ productId, isActive: true })
    .onDuplicateKeyUpdate({ set: { productId: sql`VALUES(product_id)` } });
  const [known] = await tx.select().from(catalogueProducts).where(eq(catalogueProducts.productId, productId));
  return known?.isActive ?? true;
}

/** Takes down what the catalogue says of a product, for all that shops sell of it. */
export async function setProductActive(tx: Transaction, productId: string, isActive: boolean): Promise<void> {
  await tx
    .insert(catalogueProducts)
    .values({ productId, isActive })
    .onDuplicateKeyUpdate({ set: { isActive: sql`VALUES(is_active)` } });
  // Found first, in one snapshot, and changed by id. An UPDATE by product would walk an index that has the price in it,
  // and miss a row that a change of price moves, meanwhile, to where the walk has been already.
  const rows = await tx.select({ id: shopProducts.id }).from(shopProducts).where(eq(shopProducts.productId, productId));
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id).sort();
  await tx.update(shopProducts).set({ productIsActive: isActive }).where(inArray(shopProducts.id, ids));
}

import type { Money } from '#kernel/money.ts';
import { eq, min, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { offers, products } from '../tables.ts';

/** What a shop says of one of its shop products. */
export interface Offer {
  readonly shopProductId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly price: Money;
  readonly isOffered: boolean;
}

/**
 * Takes down what a shop offers, or no longer does, and the lowest price of the product with it. All under the lock of the
 * product's row: of two offers of it that change at once neither transaction sees the other's, and the lowest price would be
 * that of whoever looked first and wrote last.
 */
export async function recordOffer(tx: Transaction, { price, isOffered, ...offer }: Offer): Promise<void> {
  const isProduct = eq(products.id, offer.productId);
  await tx.select({ id: products.id }).from(products).where(isProduct).for('update');
  if (isOffered) {
    await tx
      .insert(offers)
      .values({ ...offer, priceMinor: price.minor, currency: price.currency })
      .onDuplicateKeyUpdate({ set: { priceMinor: sql`VALUES(price_minor)`, currency: sql`VALUES(currency)` } });
  } else {
    await tx.delete(offers).where(eq(offers.shopProductId, offer.shopProductId));
  }
  const lowest = tx
    .select({ price: min(offers.priceMinor) })
    .from(offers)
    .where(eq(offers.productId, offer.productId));
  // The product itself is as it was.
  await tx
    .update(products)
    .set({ lowestPriceMinor: sql`(${lowest})`, updatedAt: sql`updated_at` })
    .where(isProduct);
}

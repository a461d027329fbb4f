import type { Money } from '#kernel/money.ts';
import { and, eq, ne, or, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { priceChanges, type ShopProductRow, shopProducts } from '../tables.ts';
import { shopProductsById } from './shop-product.queries.ts';

/** Sets the price of a shop product and adds it to the history, unless that is the price already. */
export async function writePrice(tx: Transaction, shopProductId: string, price: Money, changedBy: string) {
  const { minor: priceMinor, currency } = price;
  // Waits for whoever changes the same price, and numbers this change after that one.
  const [changed] = await tx
    .update(shopProducts)
    .set({ priceMinor, currency, priceNumber: sql`${shopProducts.priceNumber} + 1` })
    .where(
      and(
        eq(shopProducts.id, shopProductId),
        or(ne(shopProducts.priceMinor, priceMinor), ne(shopProducts.currency, currency)),
      ),
    );
  if (changed.affectedRows > 0) await recordPrice(tx, shopProductId, changedBy);
}

/** Writes down the price that a shop product has been given in this transaction, which holds its row. */
export async function recordPrice(tx: Transaction, shopProductId: string, changedBy: string) {
  const row = (await shopProductsById(tx, [shopProductId])).get(shopProductId) as ShopProductRow;
  const { priceNumber: number, priceMinor, currency } = row;
  await tx.insert(priceChanges).values({ shopProductId, number, priceMinor, currency, changedBy });
}

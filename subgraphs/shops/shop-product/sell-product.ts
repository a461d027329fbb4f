import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import type { Money } from '#kernel/money.ts';
import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { SellProductInput } from '../generated/resolvers.ts';
import { productOnSale } from '../neighbours/products.ts';
import { shopNotFound } from '../shop/shop.refusals.ts';
import { roleIn } from '../staff/staff.queries.ts';
import { type ShopProductRow, shopProducts } from '../tables.ts';
import { holdProductOnSale } from './catalogue-product.ts';
import { shopProductsById } from './shop-product.queries.ts';
import { alreadySelling, variantNotOnSale } from './shop-product.refusals.ts';
import { tellShopProducts } from './tell-shop-products.ts';
import { recordPrice, writePrice } from './write-price.ts';

/** Offers a variant, or offers it again. One shop has one shop product of a variant, however many requests come. */
export async function sellProduct(context: Context, given: SellProductInput) {
  const { userId } = requireShopUser(context);
  const price = moneyIn(context.settings.currency, 1n);
  const input = readInput(z.object({ shopId: z.string(), variantId: z.string(), price }), given);
  if (isRefusal(input)) return input;
  const { shopId, variantId } = input;
  const productId = await productOnSale(context, variantId);
  const newShopProductId = newId('spr');

  return context.transaction('sell product', async (tx) => {
    if (!(await roleIn(tx, shopId, userId))) return shopNotFound();
    if (!productId) return variantNotOnSale();
    const productIsActive = await holdProductOnSale(tx, productId);
    const known = await lockShopProduct(tx, shopId, variantId);
    if (known?.isOffered) return isPricedAt(known, input.price) ? selling(tx, known.id) : alreadySelling(known);
    if (known) {
      await tx.update(shopProducts).set({ isOffered: true }).where(eq(shopProducts.id, known.id));
      await writePrice(tx, known.id, input.price, userId);
      return selling(tx, known.id);
    }
    const { minor: priceMinor, currency } = input.price;
    const id = newShopProductId;
    await tx.insert(shopProducts).values({ id, shopId, productId, variantId, priceMinor, currency, productIsActive });
    await recordPrice(tx, id, userId);
    return selling(tx, id);
  });
}

/** Nobody else adds it meanwhile: the lock of its product is held. */
async function lockShopProduct(tx: Transaction, shopId: string, variantId: string): Promise<ShopProductRow | null> {
  const [row] = await tx
    .select()
    .from(shopProducts)
    .where(and(eq(shopProducts.shopId, shopId), eq(shopProducts.variantId, variantId)))
    .for('update');
  return row ?? null;
}

function isPricedAt({ priceMinor, currency }: ShopProductRow, price: Money): boolean {
  return priceMinor === price.minor && currency === price.currency;
}

async function selling(tx: Transaction, id: string) {
  await tellShopProducts(tx, [id]);
  const shopProduct = (await shopProductsById(tx, [id])).get(id) as ShopProductRow;
  return { __typename: 'SellProductSuccess', shopProduct } as const;
}

import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { StopSellingInput } from '../generated/resolvers.ts';
import { type ShopProductRow, shopProducts } from '../tables.ts';
import { mayManage } from './shop-product.access.ts';
import { shopProductsById } from './shop-product.queries.ts';
import { shopProductNotFound } from './shop-product.refusals.ts';
import { tellShopProducts } from './tell-shop-products.ts';

/** Takes the offer away. The row stays, with its price and history, for `sellProduct` to bring back. */
export async function stopSelling(context: Context, { shopProductId }: StopSellingInput) {
  const { userId } = requireShopUser(context);
  return context.transaction('stop selling', async (tx) => {
    if (!(await mayManage(tx, shopProductId, userId))) return shopProductNotFound();
    await tx
      .update(shopProducts)
      .set({ isOffered: false })
      .where(and(eq(shopProducts.id, shopProductId), eq(shopProducts.isOffered, true)));
    await tellShopProducts(tx, [shopProductId]);
    const shopProduct = (await shopProductsById(tx, [shopProductId])).get(shopProductId) as ShopProductRow;
    return { __typename: 'StopSellingSuccess', shopProduct } as const;
  });
}

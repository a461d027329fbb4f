import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { ChangePriceInput } from '../generated/resolvers.ts';
import type { ShopProductRow } from '../tables.ts';
import { mayManage } from './shop-product.access.ts';
import { shopProductsById } from './shop-product.queries.ts';
import { shopProductNotFound } from './shop-product.refusals.ts';
import { tellShopProducts } from './tell-shop-products.ts';
import { writePrice } from './write-price.ts';

/** Changes the price, also of what the shop does not offer at the moment. */
export async function changePrice(context: Context, given: ChangePriceInput) {
  const { userId } = requireShopUser(context);
  const price = moneyIn(context.settings.currency, 1n);
  const input = readInput(z.object({ shopProductId: z.string(), price }), given);
  if (isRefusal(input)) return input;
  const { shopProductId } = input;

  return context.transaction('change price', async (tx) => {
    if (!(await mayManage(tx, shopProductId, userId))) return shopProductNotFound();
    await writePrice(tx, shopProductId, input.price, userId);
    await tellShopProducts(tx, [shopProductId]);
    const shopProduct = (await shopProductsById(tx, [shopProductId])).get(shopProductId) as ShopProductRow;
    return { __typename: 'ChangePriceSuccess', shopProduct } as const;
  });
}

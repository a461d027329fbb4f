import { placeOf } from '#kernel/place.ts';
import type { Context } from '#subgraph/context.ts';
import type { Goods } from '../carriers/rates.rules.ts';
import { shippingOrigins } from '../neighbours/warehouses.ts';
import type { Origin } from './offer.rules.ts';

interface GoodsOfShop {
  readonly shopId: string;
  readonly goods: readonly Goods[];
}

/** Where each shop can send from, with what is there of the goods of its parts: one question for all. */
export async function originsOf(context: Context, parts: readonly GoodsOfShop[]): Promise<Map<string, Origin[]>> {
  const offers = [...Map.groupBy(parts, ({ shopId }) => shopId)].map(([shopId, some]) => ({
    shopId,
    variantIds: [...new Set(some.flatMap(({ goods }) => goods.map(({ variantId }) => variantId)))],
  }));
  const found = await shippingOrigins(context, offers);
  return new Map(
    [...found].map(([shopId, warehouses]) => [
      shopId,
      warehouses.flatMap(({ available, ...address }) => {
        const place = placeOf(address);
        const units = new Map(available.map(({ variantId, quantity }) => [variantId, quantity]));
        return place ? [{ place, available: units }] : [];
      }),
    ]),
  );
}

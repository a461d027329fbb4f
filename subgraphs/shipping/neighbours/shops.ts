import type { Context } from '#subgraph/context.ts';
import { byKey } from '#subgraph/loaders.ts';
import { oncePerRequest } from '#subgraph/once-per-request.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import {
  MembershipsOfUserDocument,
  ShopProductsByIdsDocument,
  type ShopProductsByIdsQuery,
} from '../generated/shops.ts';

type Offer = ShopProductsByIdsQuery['shopProductsByIds'][number];

/** What the shops sell under these ids at this moment; unknown ones are left out. */
export async function shopProductsByIds(context: Context, ids: readonly string[]): Promise<Map<string, Offer>> {
  const { shopProductsByIds: found } = await context.ask('shops', ShopProductsByIdsDocument, {
    ids: [...new Set(ids)],
  });
  return byKey(found, ({ id }) => id);
}

const membershipsOfViewer = oncePerRequest(async (context) => {
  const userId = userIdOf(context.viewer) ?? '';
  const { membershipsOfUser } = await context.ask('shops', MembershipsOfUserDocument, { userId });
  return new Set(membershipsOfUser.map(({ shopId }) => shopId));
});

/**
 * Whether the viewer is one of the shop's users. The access token names the shops of when it was made; one that was opened
 * since then is asked for, once per request.
 */
export async function actsForShop(context: Context, shopId: string): Promise<boolean> {
  const { viewer } = context;
  if (viewer.kind !== 'SHOP_USER') return false;
  return viewer.shops.some((shop) => shop.shopId === shopId) || (await membershipsOfViewer(context)).has(shopId);
}

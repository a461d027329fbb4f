import type { Context } from '#subgraph/context.ts';
import { oncePerRequest } from '#subgraph/once-per-request.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import {
  MembershipsOfUserDocument,
  ShopProductsByIdsDocument,
  type ShopProductsByIdsQuery,
} from '../generated/shops.ts';

export type ShopProductOffer = ShopProductsByIdsQuery['shopProductsByIds'][number];

/** What the shops offer under these ids at this moment; unknown ones are left out. */
export async function shopProductsByIds(
  context: Context,
  ids: readonly string[],
): Promise<readonly ShopProductOffer[]> {
  const { shopProductsByIds: found } = await context.ask('shops', ShopProductsByIdsDocument, { ids: [...ids] });
  return found;
}

const membershipsOfViewer = oncePerRequest(async (context) => {
  const userId = userIdOf(context.viewer) ?? '';
  const { membershipsOfUser } = await context.ask('shops', MembershipsOfUserDocument, { userId });
  return new Set(membershipsOfUser.map(({ shopId }) => shopId));
});

/**
 * The shops that the viewer acts for. The access token names those of when it was made; a shop opened since then is
 * asked for, once per request.
 */
export async function actsForShop(context: Context, shopId: string): Promise<boolean> {
  const { viewer } = context;
  if (viewer.kind !== 'SHOP_USER') return false;
  return viewer.shops.some((shop) => shop.shopId === shopId) || (await membershipsOfViewer(context)).has(shopId);
}

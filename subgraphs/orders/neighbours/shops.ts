import type { Context } from '#subgraph/context.ts';
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

const memberships = new WeakMap<Context, Promise<ReadonlySet<string>>>();

/**
 * The shops that the viewer acts for. The access token names those of when it was made; a shop opened since then is
 * asked for, once per request.
 */
export async function actsForShop(context: Context, shopId: string): Promise<boolean> {
  const { viewer } = context;
  if (viewer.kind !== 'SHOP_USER') return false;
  if (viewer.shops.some((shop) => shop.shopId === shopId)) return true;
  let asked = memberships.get(context);
  if (!asked) {
    asked = context
      .ask('shops', MembershipsOfUserDocument, { userId: viewer.userId })
      .then(({ membershipsOfUser }) => new Set(membershipsOfUser.map((membership) => membership.shopId)));
    memberships.set(context, asked);
  }
  return (await asked).has(shopId);
}

import type { Context } from '#subgraph/context.ts';
import { type ShopRole, userIdOf } from '#subgraph/viewer.ts';
import { MembershipsOfUserDocument } from '../generated/shops.ts';

const asked = new WeakMap<Context, Promise<ReadonlyMap<string, ShopRole>>>();

/**
 * What the viewer is in a shop as of now, or null. Asked once per request: the access token may be older than what has
 * been decided about the staff, and here are money and goods.
 */
export async function roleIn(context: Context, shopId: string): Promise<ShopRole | null> {
  const { viewer } = context;
  if (viewer.kind !== 'SHOP_USER') return null;
  const answer = asked.get(context) ?? askShops(context, userIdOf(viewer) ?? '');
  asked.set(context, answer);
  return (await answer).get(shopId) ?? null;
}

export const actsForShop = async (context: Context, shopId: string) => (await roleIn(context, shopId)) !== null;

async function askShops(context: Context, userId: string): Promise<ReadonlyMap<string, ShopRole>> {
  const { membershipsOfUser } = await context.ask('shops', MembershipsOfUserDocument, { userId });
  return new Map(membershipsOfUser.map(({ shopId, role }) => [shopId, role]));
}

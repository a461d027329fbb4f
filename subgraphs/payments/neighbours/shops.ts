import type { Context } from '#subgraph/context.ts';
import { oncePerRequest } from '#subgraph/once-per-request.ts';
import { type ShopRole, userIdOf } from '#subgraph/viewer.ts';
import { MembershipsOfUserDocument, ShopForPaymentDocument } from '../generated/shops.ts';

export async function isShop(context: Context, shopId: string): Promise<boolean> {
  const { shop } = await context.ask('shops', ShopForPaymentDocument, { id: shopId });
  return shop != null;
}

const rolesOfViewer = oncePerRequest(async (context): Promise<ReadonlyMap<string, ShopRole>> => {
  const userId = userIdOf(context.viewer) ?? '';
  const { membershipsOfUser } = await context.ask('shops', MembershipsOfUserDocument, { userId });
  return new Map(membershipsOfUser.map(({ shopId, role }) => [shopId, role]));
});

/**
 * What the viewer is in a shop as of now, or null. Asked once per request: the access token may be older than what has
 * been decided about the staff, and here is money.
 */
export async function roleIn(context: Context, shopId: string): Promise<ShopRole | null> {
  if (context.viewer.kind !== 'SHOP_USER') return null;
  return (await rolesOfViewer(context)).get(shopId) ?? null;
}

import type { Context, TypedDocument } from './context.ts';
import { oncePerRequest } from './once-per-request.ts';
import type { ShopRole } from './viewer.ts';

/** The operation `MembershipsOfUser`, as each neighbour of shops has it generated. */
type MembershipsOfUser = TypedDocument<
  { readonly membershipsOfUser: readonly { readonly shopId: string; readonly role: ShopRole }[] },
  { userId: string }
>;

/**
 * Who acts for a shop, for a subgraph that is not shops: asked there, once per request and as of now. An access token would
 * be older than what has been decided about the staff since.
 */
export function askStaff(operation: MembershipsOfUser) {
  const rolesOf = oncePerRequest(async (context): Promise<ReadonlyMap<string, ShopRole>> => {
    const { viewer } = context;
    if (viewer.kind !== 'SHOP_USER') return new Map();
    const { membershipsOfUser } = await context.ask('shops', operation, { userId: viewer.userId });
    return new Map(membershipsOfUser.map(({ shopId, role }) => [shopId, role]));
  });

  /** What the viewer is in the shop, or null. */
  async function roleIn(context: Context, shopId: string): Promise<ShopRole | null> {
    return (await rolesOf(context)).get(shopId) ?? null;
  }

  /** Whether the viewer is one of the shop's users. */
  async function actsForShop(context: Context, shopId: string): Promise<boolean> {
    return (await roleIn(context, shopId)) !== null;
  }

  return { roleIn, actsForShop };
}

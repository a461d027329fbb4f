import type { ShopRole, Viewer } from '#subgraph/viewer.ts';

/** Who asks, in tests of one subgraph; journeys sign in instead. */

export const anonymous: Viewer = { kind: 'ANONYMOUS' };

export const admin: Viewer = { kind: 'ADMIN', userId: 'usr_admin', phoneNumber: '+628110000000' };

export const client = (userId = 'usr_client', phoneNumber = '+628110000001'): Viewer => ({
  kind: 'CLIENT',
  userId,
  phoneNumber,
});

const memberships = new Map<string, Map<string, ShopRole>>();

/** On the staff of these shops, as in `{ shp_1: 'OWNER' }`, besides those that were named of the user before. */
export function shopUser(
  userId = 'usr_shop',
  shops: Readonly<Record<string, ShopRole>> = {},
  phoneNumber = '+628110000002',
): Viewer {
  memberships.set(userId, new Map([...(memberships.get(userId) ?? []), ...Object.entries(shops)]));
  return { kind: 'SHOP_USER', userId, phoneNumber };
}

/** What shops answer about the staff, for the fake neighbours of a world: what `shopUser` was told. */
export const staffOfShops = {
  MembershipsOfUser: ({ userId }: { userId: string }) => ({
    membershipsOfUser: [...(memberships.get(userId) ?? [])].map(([shopId, role]) => ({ shopId, role })),
  }),
};

export const service = (name = 'orders'): Viewer => ({ kind: 'SERVICE', service: name });

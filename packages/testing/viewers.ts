import type { ShopRole, Viewer } from '#subgraph/viewer.ts';

/** Who asks, in tests of one subgraph; journeys sign in instead. */

export const anonymous: Viewer = { kind: 'ANONYMOUS' };

export const admin: Viewer = { kind: 'ADMIN', userId: 'usr_admin', phoneNumber: '+628110000000' };

export const client = (userId = 'usr_client', phoneNumber = '+628110000001'): Viewer => ({
  kind: 'CLIENT',
  userId,
  phoneNumber,
});

/** `shops` as in `{ shp_1: 'OWNER' }`. */
export const shopUser = (
  userId = 'usr_shop',
  shops: Readonly<Record<string, ShopRole>> = {},
  phoneNumber = '+628110000002',
): Viewer => ({
  kind: 'SHOP_USER',
  userId,
  phoneNumber,
  shops: Object.entries(shops).map(([shopId, role]) => ({ shopId, role })),
});

export const service = (name = 'orders'): Viewer => ({ kind: 'SERVICE', service: name });

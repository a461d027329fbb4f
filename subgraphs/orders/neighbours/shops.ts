import type { Context } from '#subgraph/context.ts';
import { askStaff } from '#subgraph/staff.ts';
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

export const { actsForShop } = askStaff(MembershipsOfUserDocument);

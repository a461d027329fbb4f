import type { Context } from '#subgraph/context.ts';
import { byKey } from '#subgraph/loaders.ts';
import { askStaff } from '#subgraph/staff.ts';
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

export const { actsForShop } = askStaff(MembershipsOfUserDocument);

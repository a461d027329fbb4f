import { z } from 'zod';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { UpdateShopInput } from '../generated/resolvers.ts';
import { refuseUnlessOwner } from '../staff/staff.access.ts';
import { type ShopRow, shops } from '../tables.ts';
import * as fields from './shop.input.ts';
import { shopsById } from './shop.queries.ts';

const updateShopInput = z.object({
  shopId: z.string(),
  name: fields.name.nullish(),
  description: fields.description.nullish(),
  city: fields.city.nullish(),
  province: fields.province.nullish(),
});

/** Changes the fields that are given; the others stay. The slug is for good: pages link to it. */
export async function updateShop(context: Context, given: UpdateShopInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(updateShopInput, given);
  if (isRefusal(input)) return input;
  const { shopId, name, description, city, province } = input;

  return context.transaction('update shop', async (tx) => {
    const refusal = await refuseUnlessOwner(tx, shopId, userId);
    if (refusal) return refusal;
    await tx
      .update(shops)
      .set({
        updatedAt: databaseNow,
        ...(name && { name }),
        ...(typeof description === 'string' && { description }),
        ...(city && { city }),
        ...(province && { province }),
      })
      .where(eq(shops.id, shopId));
    const shop = (await shopsById(tx, [shopId])).get(shopId) as ShopRow;
    return { __typename: 'UpdateShopSuccess', shop } as const;
  });
}

import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { slugOf } from '#kernel/slug.ts';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { OpenShopInput } from '../generated/resolvers.ts';
import { roleIn } from '../staff/staff.queries.ts';
import { type ShopRow, shops, staff } from '../tables.ts';
import * as fields from './shop.input.ts';
import { shopsById, shopsBySlug } from './shop.queries.ts';
import { shopSlugTaken } from './shop.refusals.ts';

const openShopInput = z.object({
  name: fields.name,
  slug: fields.slug.nullish(),
  description: fields.description,
  city: fields.city,
  province: fields.province.nullish(),
});

type NewShop = Pick<ShopRow, 'id' | 'slug' | 'name' | 'description' | 'city' | 'province'>;

/** Opens a shop with its OWNER. The unique slug makes one shop of the same request, however often it comes. */
export async function openShop(context: Context, given: OpenShopInput) {
  const { userId, phoneNumber } = requireShopUser(context);
  const input = readInput(openShopInput, given);
  if (isRefusal(input)) return input;
  const slug = input.slug ?? slugOf(input.name);
  if (!slug) return invalidInput({ path: ['slug'], message: 'cannot be made from this name: give one' });
  const id = newId('shp');
  const row: NewShop = { ...input, id, slug, province: input.province ?? null };

  return context.transaction('open shop', async (tx) => {
    try {
      await tx.insert(shops).values(row);
    } catch (error) {
      if (!isDuplicate(error, 'shops_slug')) throw error;
      const shop = (await shopsBySlug(tx, [slug])).get(slug) as ShopRow;
      return (await isRepeat(tx, userId, row, shop)) ? opened(shop) : shopSlugTaken(slug);
    }
    await tx.insert(staff).values({ shopId: id, userId, role: 'OWNER', phoneNumber });
    return opened((await shopsById(tx, [id])).get(id) as ShopRow);
  });
}

/** Whether the shop that has the slug is the one asked for: of the same owner, with the same values. */
async function isRepeat(tx: Transaction, userId: string, asked: NewShop, shop: ShopRow): Promise<boolean> {
  const same = (['name', 'description', 'city', 'province'] as const).every((field) => asked[field] === shop[field]);
  return same && (await roleIn(tx, shop.id, userId)) === 'OWNER';
}

const opened = (shop: ShopRow) => ({ __typename: 'OpenShopSuccess', shop }) as const;

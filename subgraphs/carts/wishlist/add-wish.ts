import { z } from 'zod';
import { wishAdded } from '#events/catalogue/carts.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { type Money, toWire } from '#kernel/money.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { AddWishInput } from '../generated/resolvers.ts';
import { type WishlistItemRow, type WishRow, wishes } from '../tables.ts';
import { lockItem } from './own-wishlist.ts';
import { wishlistItemNotFound } from './wishlist.refusals.ts';

const addWishInput = (currency: Money['currency']) =>
  z
    .object({
      itemId: z.string(),
      kind: z.enum(['BACK_IN_STOCK', 'PRICE_DROP']),
      targetPrice: moneyIn(currency, 1n).nullish(),
    })
    .refine(({ kind, targetPrice }) => kind === 'PRICE_DROP' || !targetPrice, {
      path: ['targetPrice'],
      message: 'is for PRICE_DROP only',
    });

/** Makes a wish, or gives the one of this kind another target price; tells so when anything changed. */
export async function addWish(context: Context, given: AddWishInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(addWishInput(context.settings.currency), given);
  if (isRefusal(input)) return input;
  const newWish = newId('wsh');

  return context.transaction('add wish', async (tx) => {
    const found = await lockItem(tx, clientId, input.itemId);
    if (!found) return wishlistItemNotFound();
    const { item } = found;
    await writeWish(tx, item, { id: newWish, kind: input.kind, target: input.targetPrice ?? null });
    return { __typename: 'AddWishSuccess', item } as const;
  });
}

interface Wished {
  readonly id: string;
  readonly kind: WishRow['kind'];
  readonly target: Money | null;
}

async function writeWish(tx: Transaction, item: WishlistItemRow, { id, kind, target }: Wished): Promise<void> {
  const { id: itemId, clientId, variantId } = item;
  const wish = { targetMinor: target?.minor ?? null, currency: target?.currency ?? null };
  const [known] = await tx
    .select()
    .from(wishes)
    .where(and(eq(wishes.itemId, itemId), eq(wishes.kind, kind)));
  if (known?.targetMinor === wish.targetMinor) return;
  const wishId = known?.id ?? id;
  if (known)
    await tx
      .update(wishes)
      .set({ ...wish, since: databaseNow })
      .where(eq(wishes.id, wishId));
  else await tx.insert(wishes).values({ id: wishId, itemId, kind, ...wish });
  const targetPrice = target && toWire(target);
  await append(tx, event(wishAdded, wishId, { wishId, clientId, variantId, kind, targetPrice }));
}

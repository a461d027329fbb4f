import { wishRemoved } from '#events/catalogue/carts.ts';
import { append, event } from '#events/outbox.ts';
import { inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type WishlistItemRow, type WishRow, wishes } from '../tables.ts';

/** Takes back every wish of these items, or those of one kind, and tells so. The caller holds the wishlist. */
export async function takeBackWishes(
  tx: Transaction,
  items: readonly WishlistItemRow[],
  kind?: WishRow['kind'],
): Promise<void> {
  if (items.length === 0) return;
  const itemOf = new Map(items.map((item) => [item.id, item]));
  const all = await tx
    .select()
    .from(wishes)
    .where(inArray(wishes.itemId, [...itemOf.keys()]));
  const ending = all.filter((wish) => !kind || wish.kind === kind);
  if (ending.length === 0) return;
  const ids = ending.map(({ id }) => id).sort();
  await tx.delete(wishes).where(inArray(wishes.id, ids));
  const facts = ending.map(({ id: wishId, itemId, kind: ofKind }) => {
    const { clientId, variantId } = itemOf.get(itemId) as WishlistItemRow;
    return event(wishRemoved, wishId, { wishId, clientId, variantId, kind: ofKind });
  });
  await append(tx, ...facts);
}

import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { and, eq, gt, sql } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { MergeCartInput } from '../generated/resolvers.ts';
import { purchaseLimitsOf } from '../neighbours/products.ts';
import { type CappedLineRow, type CartRow, cartLines, carts } from '../tables.ts';
import { linesOfCarts } from './cart.queries.ts';
import { cartNotFound } from './cart.refusals.ts';
import { inCart } from './cart.rules.ts';
import { digestOfToken } from './cart-tokens.ts';
import { type HeldCart, holdClientsCart } from './hold-cart.ts';
import { type MergePlan, planMerge } from './merge.rules.ts';

/** Takes a guest's cart into the client's, once. Whoever merged it is answered the same again; nobody else is. */
export async function mergeCart(context: Context, { cartToken }: MergeCartInput) {
  const { userId } = requireClient(context);
  const guest = await guestsCart(context.read, eq(carts.tokenDigest, digestOfToken(cartToken)));
  if (!guest || !mayMerge(guest, userId)) return cartNotFound();
  const seen = inCart((await linesOfCarts(context.read, [guest.id])).get(guest.id) ?? []);
  const limits = await purchaseLimitsOf(
    context,
    seen.map(({ variantId }) => variantId),
  );
  const newCartId = newId('crt');

  return context.transaction('merge cart', async (tx) => {
    // The client's cart first, always, then the guest's: whoever holds a guest's cart wants no other.
    const own = await holdClientsCart(tx, userId, newCartId);
    const found = await lockGuestsCart(tx, guest.id);
    if (!found || !mayMerge(found, userId)) return cartNotFound();
    if (found.mergedBy) return merged(own.cart, found.capped ?? []);
    const guests = (await linesOfCarts(tx, [guest.id])).get(guest.id) ?? [];
    const plan = planMerge(own.cart.id, own.lines, guests, limits);
    await writeMerge(tx, own, guest, plan);
    await tx.update(carts).set({ mergedBy: userId, capped: plan.capped }).where(eq(carts.id, guest.id));
    return merged(own.cart, plan.capped);
  });
}

const merged = (cart: CartRow, capped: readonly CappedLineRow[]) =>
  ({ __typename: 'MergeCartSuccess', cart, capped }) as const;

const mayMerge = ({ mergedBy }: CartRow, userId: string) => mergedBy === null || mergedBy === userId;

/** Merged ones too: a repeat finds them. */
async function guestsCart(read: Reader, which: ReturnType<typeof eq>): Promise<CartRow | undefined> {
  const [cart] = await read
    .select()
    .from(carts)
    .where(and(which, gt(carts.expiresAt, databaseNow)));
  return cart;
}

async function lockGuestsCart(tx: Transaction, cartId: string): Promise<CartRow | undefined> {
  await tx.select({ id: carts.id }).from(carts).where(eq(carts.id, cartId)).for('update');
  return guestsCart(tx, eq(carts.id, cartId));
}

async function writeMerge(tx: Transaction, own: HeldCart, guest: CartRow, { lines }: MergePlan): Promise<void> {
  await tx.delete(cartLines).where(eq(cartLines.cartId, guest.id));
  if (lines.length > 0) {
    await tx
      .insert(cartLines)
      .values(lines.map((line) => ({ ...line, changedAt: databaseNow })))
      .onDuplicateKeyUpdate({
        set: {
          quantity: sql`VALUES(quantity)`,
          seenMinor: sql`VALUES(seen_minor)`,
          currency: sql`VALUES(currency)`,
          changedAt: databaseNow,
        },
      });
  }
  // What the guest added stays added: the same request, sent again by the client, must not add it once more.
  await tx.execute(sql`UPDATE IGNORE ${idempotencyKeys} SET actor = ${own.cart.id} WHERE actor = ${guest.id}`);
}

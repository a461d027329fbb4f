import { and, eq, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { type CartLineRow, type CartRow, cartLines, carts } from '../tables.ts';
import { cartsById, freshEnd, isThere, linesOfCarts } from './cart.queries.ts';

/** A cart that nobody else changes until the end of the transaction, with its lines. */
export interface HeldCart {
  readonly cart: CartRow;
  readonly lines: readonly CartLineRow[];
}

/** Locks a cart, and moves its end away, since it is used. Null when it is not there any more. */
export async function holdCart(tx: Transaction, cartId: string): Promise<HeldCart | null> {
  const [held] = await tx
    .update(carts)
    .set({ expiresAt: freshEnd })
    .where(and(eq(carts.id, cartId), isThere));
  if (held.affectedRows === 0) return null;
  const cart = (await cartsById(tx, [cartId])).get(cartId) as CartRow;
  return { cart, lines: (await linesOfCarts(tx, [cartId])).get(cartId) ?? [] };
}

/** The same with the cart of a client, which is made when there is none. Of several at once, one makes it. */
export async function holdClientsCart(tx: Transaction, clientId: string, newCartId: string): Promise<HeldCart> {
  await tx
    .insert(carts)
    .values({ id: newCartId, clientId, expiresAt: freshEnd })
    .onDuplicateKeyUpdate({ set: { clientId: sql`VALUES(client_id)` } });
  const [found] = await tx
    .select({ id: carts.id, isOver: sql`${carts.expiresAt} <= NOW(3)`.mapWith(Boolean) })
    .from(carts)
    .where(eq(carts.clientId, clientId));
  if (!found) throw new Error('The cart that was just made is not there');
  // Expired and not swept yet: what was in it is not there any more.
  if (found.isOver) {
    await tx.delete(cartLines).where(eq(cartLines.cartId, found.id));
    await tx.update(carts).set({ expiresAt: freshEnd }).where(eq(carts.id, found.id));
  }
  return (await holdCart(tx, found.id)) as HeldCart;
}

export async function makeGuestsCart(tx: Transaction, cartId: string, tokenDigest: string): Promise<HeldCart> {
  await tx.insert(carts).values({ id: cartId, tokenDigest, expiresAt: freshEnd });
  return (await holdCart(tx, cartId)) as HeldCart;
}

import type { Move } from '#kernel/states.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq, inArray, or, type SQL, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { freshEnd } from '../cart/cart.queries.ts';
import { type Checkout, type CheckoutLine, type CheckoutStatus, cartLines, carts, checkouts } from '../tables.ts';

/**
 * Ends an attempt, once: takes down what came of it, lets the cart go, and takes out of it what was ordered, to the unit.
 * What was added to those lines meanwhile, or put elsewhere, stays.
 */
export async function settleCheckout(
  context: Context,
  { id, cartId }: Checkout,
  move: Move<CheckoutStatus>,
  came: Partial<Pick<Checkout, 'orderId' | 'refusal'>>,
  ordered: readonly CheckoutLine[],
): Promise<void> {
  await context.transaction('checkout cart: settle', async (tx) => {
    // Locks the cart, which comes first. It may have expired; then there is nothing left to take out.
    await tx
      .update(carts)
      .set({ checkoutId: null, expiresAt: freshEnd })
      .where(and(eq(carts.id, cartId), eq(carts.checkoutId, id)));
    const [moved] = await tx
      .update(checkouts)
      .set({ status: move.to, dueAt: null, shippingAddress: null, orderId: null, refusal: null, ...came })
      .where(and(eq(checkouts.id, id), inArray(checkouts.status, move.from)));
    if (moved.affectedRows > 0 && ordered.length > 0) await takeOut(tx, cartId, ordered);
  });
}

async function takeOut(tx: Transaction, cartId: string, ordered: readonly CheckoutLine[]): Promise<void> {
  const ofCart = and(eq(cartLines.cartId, cartId), eq(cartLines.isSaved, false));
  const whole = ordered.map(
    ({ shopProductId, quantity }) =>
      sql`(${cartLines.shopProductId} = ${shopProductId} AND ${cartLines.quantity} <= ${quantity})`,
  );
  const [gone] = await tx.delete(cartLines).where(and(ofCart, or(...whole)));
  if (gone.affectedRows === ordered.length) return;
  const ids = ordered.map(({ shopProductId }) => shopProductId);
  const cases: SQL[] = ordered.map(({ shopProductId, quantity }) => sql`WHEN ${shopProductId} THEN ${quantity}`);
  await tx
    .update(cartLines)
    .set({
      quantity: sql`quantity - CASE ${cartLines.shopProductId} ${sql.join(cases, sql` `)} END`,
      changedAt: databaseNow,
    })
    .where(and(ofCart, inArray(cartLines.shopProductId, ids)));
}

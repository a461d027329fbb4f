import { databaseNow } from '#mysql/columns.ts';
import { and, asc, eq, lte, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isKnownToOrders } from '../neighbours/orders.ts';
import { type Checkout, carts, checkoutLines, checkouts } from '../tables.ts';
import { placeCheckout } from './place-checkout.ts';

/** Nobody waits longer for an answer. */
const giveUpSeconds = 15 * 60;
const mostAtOnce = 50;

/**
 * Takes up attempts that a crash or silent orders left PLACING, or the one that is named, however young it is; resolves
 * with how many it settled.
 */
export async function resumeCheckouts(context: Context, checkoutId?: string): Promise<number> {
  let settled = 0;
  for (const { checkout, isHopeless } of await claimDue(context, checkoutId)) {
    if (await takeUp(context, checkout, Boolean(isHopeless))) settled += 1;
  }
  return settled;
}

/**
 * After a quarter of an hour nothing new is placed for a buyer who has gone: what orders have heard of is settled, and
 * the rest is as if it had never been.
 */
async function takeUp(context: Context, checkout: Checkout, isHopeless: boolean): Promise<boolean> {
  const { id, clientId } = checkout;
  const isLost = isHopeless && !(await isKnownToOrders(context, clientId, id));
  if (!isLost) return (await placeCheckout(context, checkout)).status !== 'PLACING';
  await context.transaction('checkout cart: give up', async (tx) => {
    await tx
      .update(carts)
      .set({ checkoutId: null })
      .where(and(eq(carts.id, checkout.cartId), eq(carts.checkoutId, id)));
    const [gone] = await tx.delete(checkouts).where(and(eq(checkouts.id, id), eq(checkouts.status, 'PLACING')));
    if (gone.affectedRows > 0) await tx.delete(checkoutLines).where(eq(checkoutLines.checkoutId, id));
  });
  return true;
}

/** What is due, each given to one caller, and again after a pause that grows: nothing is lost when the caller dies. */
async function claimDue(context: Context, checkoutId?: string) {
  const isDue = and(eq(checkouts.status, 'PLACING'), lte(checkouts.dueAt, databaseNow));
  const due = await context.read
    .select({
      checkout: checkouts,
      isHopeless: sql<number>`started_at < NOW(3) - INTERVAL ${sql.raw(String(giveUpSeconds))} SECOND`,
    })
    .from(checkouts)
    .where(checkoutId ? and(eq(checkouts.status, 'PLACING'), eq(checkouts.id, checkoutId)) : isDue)
    .orderBy(asc(checkouts.dueAt))
    .limit(mostAtOnce);
  if (checkoutId) return due;
  const claimed: typeof due = [];
  for (const one of due) {
    const [{ affectedRows }] = await context.transaction('checkout cart: claim', (tx) =>
      tx
        .update(checkouts)
        .set({
          dueAt: sql`NOW(3) + INTERVAL LEAST(300, 10 * POW(2, LEAST(attempts, 20))) SECOND`,
          attempts: sql`attempts + 1`,
        })
        .where(and(eq(checkouts.id, one.checkout.id), isDue)),
    );
    if (affectedRows > 0) claimed.push(one);
  }
  return claimed;
}

import { databaseNow } from '#mysql/columns.ts';
import { and, asc, inArray, isNull, lte, sql } from '#mysql/drizzle.ts';
import { idempotencyKeys } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { cartLines, carts, checkoutLines, checkouts } from '../tables.ts';

/** Few at a time, so that nobody waits for the locks. */
const mostCarts = 100;
const mostCheckouts = 500;

/** Deletes some of the carts that have expired, with all that hangs on them; resolves with how many. */
export async function forgetExpiredCarts(context: Context): Promise<number> {
  // One that is being ordered waits for what comes of it.
  const isOver = and(lte(carts.expiresAt, databaseNow), isNull(carts.checkoutId));
  return context.transaction('forget expired carts', async (tx) => {
    const due = await tx
      .select({ id: carts.id })
      .from(carts)
      .where(isOver)
      .orderBy(asc(carts.expiresAt))
      .limit(mostCarts);
    if (due.length === 0) return 0;
    // Locked, and looked at again: one that is used at this moment stays.
    const locked = await tx
      .select({ id: carts.id })
      .from(carts)
      .where(and(inArray(carts.id, due.map(({ id }) => id).sort()), isOver))
      .orderBy(asc(carts.id))
      .for('update');
    const ids = locked.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await tx.delete(cartLines).where(inArray(cartLines.cartId, ids));
    await tx.delete(idempotencyKeys).where(inArray(idempotencyKeys.actor, ids));
    await tx.delete(carts).where(inArray(carts.id, ids));
    return ids.length;
  });
}

/** Deletes some of the checkouts that are settled and 90 days old: nobody repeats those; resolves with how many. */
export async function forgetOldCheckouts(context: Context): Promise<number> {
  return context.transaction('forget old checkouts', async (tx) => {
    const old = await tx
      .select({ id: checkouts.id })
      .from(checkouts)
      .where(and(sql`${checkouts.startedAt} < NOW(3) - INTERVAL 90 DAY`, isNull(checkouts.dueAt)))
      .limit(mostCheckouts);
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id).sort();
    await tx.delete(checkoutLines).where(inArray(checkoutLines.checkoutId, ids));
    await tx.delete(checkouts).where(inArray(checkouts.id, ids));
    return ids.length;
  });
}

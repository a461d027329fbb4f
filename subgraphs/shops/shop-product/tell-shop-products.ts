import { shopProductChanged } from '#events/catalogue/shops.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import { asc, eq, inArray, isNull, sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { outbox, type ShopProductRow, shopProducts } from '../tables.ts';

/** Few at a time, so that nobody waits for the locks. */
const mostAtOnce = 200;
/** So many facts may wait for their delivery: behind more, a price that somebody changes now would be told too late. */
const mostWaiting = 1_000;

/**
 * Tells of each of these shop products whether it is offered and at which price, unless that is what was told last; resolves
 * with how many were told. Their rows are locked, so that facts of one are appended in the order of its changes.
 */
export async function tellShopProducts(tx: Transaction, ids: readonly string[]): Promise<number> {
  const rows = await tx
    .select()
    .from(shopProducts)
    .where(inArray(shopProducts.id, [...ids]))
    .for('update');
  const untold = rows.filter(({ isTold }) => !isTold);
  if (untold.length === 0) return 0;
  const untoldIds = untold.map(({ id }) => id);
  // Nothing that the shop would call a change.
  await tx
    .update(shopProducts)
    .set({ toldPriceMinor: sql`IF(is_offered, price_minor, 0)`, updatedAt: sql`updated_at` })
    .where(inArray(shopProducts.id, untoldIds));
  await append(tx, ...untold.map(changed));
  return untold.length;
}

function changed({ id: shopProductId, productId, variantId, priceMinor, currency, isOffered }: ShopProductRow) {
  const price = toWire(money(priceMinor, currency));
  return event(shopProductChanged, shopProductId, { shopProductId, productId, variantId, price, isOffered });
}

/**
 * Tells what whoever changed it did not: a version of this service that knew of no such fact, or somebody who wrote to the
 * database. Found first and locked by their ids: the index would be locked before the rows, which others lock after them.
 */
export async function tellUntold(context: Context): Promise<number> {
  const untold = await context.read
    .select({ id: shopProducts.id })
    .from(shopProducts)
    .where(eq(shopProducts.isTold, false))
    .orderBy(asc(shopProducts.id))
    .limit(mostAtOnce);
  if (untold.length === 0 || (await areManyWaiting(context))) return 0;
  return context.transaction('tell shop products', (tx) =>
    tellShopProducts(
      tx,
      untold.map(({ id }) => id),
    ),
  );
}

async function areManyWaiting({ read }: Context): Promise<boolean> {
  const waiting = await read
    .select({ id: outbox.id })
    .from(outbox)
    .where(isNull(outbox.deliveredAt))
    .limit(mostWaiting);
  return waiting.length === mostWaiting;
}

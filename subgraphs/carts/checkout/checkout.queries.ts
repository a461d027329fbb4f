import type { Reader } from '#mysql/connect.ts';
import { and, asc, eq } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type Checkout, type CheckoutLine, checkoutLines, checkouts } from '../tables.ts';

/** The attempt that a key of a client stands for. */
export async function checkoutOfKey(
  read: Reader,
  clientId: string,
  idempotencyKey: string,
): Promise<Checkout | undefined> {
  const [checkout] = await read
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.clientId, clientId), eq(checkouts.idempotencyKey, idempotencyKey)));
  return checkout;
}

export async function checkoutsById(read: Reader, ids: readonly string[]): Promise<Map<string, Checkout>> {
  const rows = await findRows(read, checkouts, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function linesOfCheckout(read: Reader, checkoutId: string): Promise<CheckoutLine[]> {
  return read
    .select()
    .from(checkoutLines)
    .where(eq(checkoutLines.checkoutId, checkoutId))
    .orderBy(asc(checkoutLines.shopProductId));
}

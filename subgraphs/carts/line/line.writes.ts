import type { Money } from '#kernel/money.ts';
import { databaseNow } from '#mysql/columns.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { cartLimit } from '../cart/cart.refusals.ts';
import { most } from '../cart/cart.rules.ts';
import { type CartLineRow, cartLines } from '../tables.ts';

/** The price that the buyer has just seen. */
export const seen = ({ minor, currency }: Money) => ({ seenMinor: minor, currency });

/** Changes a line of a cart that is held, and answers it as it then is. */
export async function writeLine(
  tx: Transaction,
  lineId: string,
  changes: Partial<Omit<CartLineRow, 'id' | 'changedAt'>>,
): Promise<CartLineRow> {
  await tx
    .update(cartLines)
    .set({ ...changes, changedAt: databaseNow })
    .where(eq(cartLines.id, lineId));
  return readLine(tx, lineId);
}

export async function insertLine(
  tx: Transaction,
  line: Omit<CartLineRow, 'isSaved' | 'addedAt' | 'changedAt'>,
): Promise<CartLineRow> {
  await tx.insert(cartLines).values(line);
  return readLine(tx, line.id);
}

/**
 * Moves a line to where another one may be, its twin, which is taken into it. The line that was named is the one that
 * stays, so that a repeat finds it moved. Refused when both are more than a line may hold.
 */
export async function moveOnto(
  tx: Transaction,
  line: CartLineRow,
  twin: CartLineRow | undefined,
  changes: Partial<Pick<CartLineRow, 'isSaved' | 'shopProductId' | 'shopId' | 'seenMinor' | 'currency'>>,
) {
  const quantity = line.quantity + (twin?.quantity ?? 0);
  if (quantity > most.LINE_QUANTITY) return cartLimit('LINE_QUANTITY');
  if (twin) await tx.delete(cartLines).where(eq(cartLines.id, twin.id));
  return writeLine(tx, line.id, { ...seenLast(line, twin), ...changes, quantity });
}

/** Of two lines with one offer, the price that the buyer saw later. */
export function seenLast(line: CartLineRow, twin: CartLineRow | undefined) {
  const { seenMinor, currency } = twin && twin.changedAt > line.changedAt ? twin : line;
  return { seenMinor, currency };
}

async function readLine(tx: Transaction, lineId: string): Promise<CartLineRow> {
  const [line] = await tx.select().from(cartLines).where(eq(cartLines.id, lineId));
  if (!line) throw new Error('The line that was just written is not there');
  return line;
}

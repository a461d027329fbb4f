import type { Transaction } from '#mysql/transaction.ts';
import type { StockLine } from '../stock/movement.rules.ts';
import { reservationLines } from '../tables.ts';

/** `heldUntil` is null when the lines are not held but sold at once. */
export async function insertLines(
  tx: Transaction,
  orderId: string,
  lines: readonly StockLine[],
  heldUntil: Date | null,
): Promise<void> {
  await tx.insert(reservationLines).values(lines.map((line) => ({ ...line, orderId, heldUntil })));
}

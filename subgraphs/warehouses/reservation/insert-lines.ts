import { rowMarks, type Statement, writeRows } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { ReservationLineRow } from '../tables.ts';

type NewLine = Omit<ReservationLineRow, 'isHeld'>;

/** `heldUntil` is null when a line is not held but sold at once. */
export async function insertLines(tx: Transaction, lines: readonly NewLine[]): Promise<void> {
  if (lines.length > 0) await writeRows(tx, insertionOfLines(lines));
}

export function insertionOfLines(lines: readonly NewLine[]): Statement {
  return {
    text: `INSERT INTO reservation_lines (order_id, warehouse_id, variant_id, shop_id, quantity, held_until)
      VALUES ${rowMarks(lines.length, 6)}`,
    values: lines.flatMap((line) => [
      line.orderId,
      line.warehouseId,
      line.variantId,
      line.shopId,
      line.quantity,
      line.heldUntil,
    ]),
  };
}

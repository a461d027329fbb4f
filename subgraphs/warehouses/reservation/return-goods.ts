import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#mysql/transaction.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, movement } from '../stock/movement.rules.ts';
import { movements } from '../tables.ts';
import { lockReservation } from './move-reservations.ts';
import { linesOfReservations } from './reservation.queries.ts';

/**
 * Puts a shop's part of a sold order back where it was taken from, once. Of an order that was not sold nothing has left,
 * so nothing comes back.
 */
export async function returnGoods(tx: Transaction, orderId: string, shopId: string): Promise<void> {
  // Locked, so that the same part returned twice at once is seen the second time.
  const status = await lockReservation(tx, orderId);
  // A sale that is on its way would take the goods after all: the fact is to be told again.
  if (status === 'HELD') throw new Error(`The order ${orderId} is not sold yet: its goods cannot come back`);
  if (status !== 'COMMITTED' || (await hasReturned(tx, orderId, shopId))) return;
  const lines = await linesOfReservations(tx, [orderId]);
  const back = lines.filter((line) => line.shopId === shopId);
  await moveStock(
    tx,
    back.map((line) => movement('RETURNED', line, byOrder(orderId))),
  );
}

async function hasReturned(tx: Transaction, orderId: string, shopId: string): Promise<boolean> {
  const [returned] = await tx
    .select({ id: movements.id })
    .from(movements)
    .where(
      and(
        eq(movements.causeId, orderId),
        eq(movements.causeType, 'ORDER'),
        eq(movements.kind, 'RETURNED'),
        eq(movements.shopId, shopId),
      ),
    )
    .limit(1);
  return returned !== undefined;
}

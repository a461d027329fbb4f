import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, movement, type StockLine } from '../stock/movement.rules.ts';
import { movements } from '../tables.ts';
import { lockReservation } from './move-reservations.ts';
import { linesOfReservations } from './reservation.queries.ts';
import { backTo, restOf } from './return.rules.ts';

/** Puts all that is left of a shop's part of a sold order back where it was taken from. */
export async function returnRest(tx: Transaction, orderId: string, shopId: string): Promise<void> {
  const { lines, returned } = await readSold(tx, orderId, shopId);
  await bringBack(tx, orderId, restOf(lines, returned));
}

export interface UnitsBack {
  readonly shopId: string;
  readonly variantId: string;
  /** In all, with those that came back before. */
  readonly units: number;
  /** Tells this return from others of the same order. */
  readonly scope: string;
}

/** Puts units of a line of a sold order back, until so many of it are back in all. */
export async function returnUnits(tx: Transaction, orderId: string, back: UnitsBack): Promise<void> {
  const { lines, returned } = await readSold(tx, orderId, back.shopId);
  const isOfLine = ({ variantId }: StockLine) => variantId === back.variantId;
  const coming = backTo(back.units, lines.filter(isOfLine), returned.filter(isOfLine));
  await bringBack(tx, orderId, coming, back.scope);
}

/** The lines of a shop in a sold order, and what came back of them. Of an order that was not sold nothing has left: none. */
async function readSold(tx: Transaction, orderId: string, shopId: string) {
  // Locked, so that what comes back at the same moment is seen.
  const status = await lockReservation(tx, orderId);
  // A sale that is on its way would take the goods after all: the fact is to be told again.
  if (status === 'HELD') throw new Error(`The order ${orderId} is not sold yet: its goods cannot come back`);
  if (status !== 'COMMITTED') return { lines: [], returned: [] };
  const lines = (await linesOfReservations(tx, [orderId])).filter((line) => line.shopId === shopId);
  const returned = await tx
    .select()
    .from(movements)
    .where(
      and(
        eq(movements.causeId, orderId),
        eq(movements.causeType, 'ORDER'),
        eq(movements.kind, 'RETURNED'),
        eq(movements.shopId, shopId),
      ),
    );
  return { lines, returned };
}

async function bringBack(tx: Transaction, orderId: string, lines: readonly StockLine[], scope = ''): Promise<void> {
  const cause = { ...byOrder(orderId), causeScope: scope };
  await moveStock(
    tx,
    lines.map((line) => movement('RETURNED', line, cause)),
  );
}

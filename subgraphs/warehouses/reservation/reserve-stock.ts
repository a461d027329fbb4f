import { sql } from 'drizzle-orm';
import { isDuplicate } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { ReserveStockInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, movement } from '../stock/movement.rules.ts';
import { reservations } from '../tables.ts';
import { allocateStock, foresee, surveyStock } from './allocate-stock.ts';
import { sumDemand } from './allocation.rules.ts';
import { insertLines } from './insert-lines.ts';
import { readReserveStockInput } from './reservation.input.ts';
import { type ReservationRow, readReservation } from './reservation.queries.ts';
import { reservationClosed, stockShort } from './reservation.refusals.ts';

/**
 * Holds all lines of an order, over all its shops, or none. Nine statements with BEGIN and COMMIT, however many lines;
 * four more when overdue holds are in the way.
 */
export async function reserveStock(context: Context, given: ReserveStockInput) {
  requireService(context);
  const { orderId, holdSeconds, lines } = readReserveStockInput(given);
  const demands = sumDemand(lines);

  return context.transaction('reserve stock', async (tx) => {
    // What is sold out is refused after two reads: no lock, and no reservation that would have to be rolled back.
    const survey = await surveyStock(tx, demands);
    const foreseen = foresee(demands, survey);
    const isNew = foreseen.short.length === 0 && (await openReservation(tx, orderId, holdSeconds));
    const reservation = await readReservation(tx, orderId);
    if (!isNew || !reservation) return reservation ? repeat(reservation) : stockShort(foreseen.short);

    const { lines: held, short, expired } = await allocateStock(tx, demands, survey);
    if (short.length > 0) return stockShort(short);
    await insertLines(tx, orderId, held, reservation.expiresAt);
    await moveStock(tx, [...expired, ...held.map((line) => movement('RESERVED', line, byOrder(orderId)))]);
    return { __typename: 'ReserveStockSuccess', reservation: { ...reservation, lines: held } } as const;
  });
}

/** False when the order has a reservation already, whatever has become of it. */
async function openReservation(tx: Transaction, orderId: string, holdSeconds: number): Promise<boolean> {
  const expiresAt = sql<Date>`NOW(3) + INTERVAL ${holdSeconds} SECOND`;
  try {
    await tx.insert(reservations).values({ orderId, status: 'HELD', expiresAt });
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
}

function repeat(reservation: ReservationRow) {
  const { status } = reservation;
  if (status === 'RELEASED' || status === 'EXPIRED') return reservationClosed(status);
  return { __typename: 'ReserveStockSuccess', reservation } as const;
}

import type { Transaction } from '#mysql/transaction.ts';
import { lockStock } from '../stock/lock-stock.ts';
import { moveStock } from '../stock/move-stock.ts';
import { asSeenBy, endOfHold, hasExpired } from './hold.rules.ts';
import { lockReservation, moveReservations } from './move-reservations.ts';
import { type ReservationRow, readReservation } from './reservation.queries.ts';
import { reservationMoves } from './reservation.states.ts';

/**
 * Locks the reservation of an order, and while it is held the stock that it holds. Where stock was given back already, its end is
 * written down first. Null if there is none.
 */
export async function lockHold(tx: Transaction, orderId: string): Promise<ReservationRow | null> {
  await lockReservation(tx, orderId);
  const found = await readReservation(tx, orderId);
  if (found?.status !== 'HELD') return found;
  const held = asSeenBy(await lockStock(tx, found.lines))(found);
  if (!hasExpired(held)) return held;
  await moveReservations(tx, [orderId], reservationMoves.expire);
  await moveStock(tx, endOfHold('EXPIRED', orderId, held.lines));
  return { ...held, status: 'EXPIRED' };
}

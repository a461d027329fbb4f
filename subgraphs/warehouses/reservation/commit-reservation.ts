import { eq } from 'drizzle-orm';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { CommitReservationInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, committedAfresh, movement } from '../stock/movement.rules.ts';
import { reservationLines } from '../tables.ts';
import { allocateStock, surveyStock } from './allocate-stock.ts';
import { sumDemand } from './allocation.rules.ts';
import { insertLines } from './insert-lines.ts';
import { moveReservations } from './move-reservations.ts';
import { badCall } from './reservation.input.ts';
import { type ReservationRow, readReservation } from './reservation.queries.ts';
import { reservationClosed, stockShort } from './reservation.refusals.ts';
import { reservationMoves } from './reservation.states.ts';

/**
 * Sells what is held. An overdue hold that nobody has ended is as good as any: its goods are still there for it. Of
 * commit, release and expiry, the one whose compare-and-set comes first wins.
 */
export async function commitReservation(context: Context, { orderId }: CommitReservationInput) {
  requireService(context);
  return context.transaction('commit reservation', async (tx) => {
    const wasHeld = await moveReservations(tx, [orderId], reservationMoves.commit);
    const hadExpired = !wasHeld && (await moveReservations(tx, [orderId], reservationMoves.commitAfresh));
    const reservation = await readReservation(tx, orderId);
    if (reservation?.status === 'RELEASED') return reservationClosed(reservation.status);
    if (reservation?.status !== 'COMMITTED') throw badCall(`Nothing was reserved for the order ${orderId}`);
    if (hadExpired) return sellAfresh(tx, reservation);
    if (wasHeld) {
      await moveStock(
        tx,
        reservation.lines.map((line) => movement('COMMITTED', line, byOrder(orderId))),
      );
    }
    return { __typename: 'CommitReservationSuccess', reservation } as const;
  });
}

/** The same demand once more, perhaps from other warehouses. The old lines live on in the ledger. */
async function sellAfresh(tx: Transaction, reservation: ReservationRow) {
  const { orderId } = reservation;
  const demands = sumDemand(reservation.lines);
  const { lines, short, expired } = await allocateStock(tx, demands, await surveyStock(tx, demands));
  if (short.length > 0) return stockShort(short);
  await tx.delete(reservationLines).where(eq(reservationLines.orderId, orderId));
  await insertLines(tx, orderId, lines, null);
  await moveStock(tx, [...expired, ...lines.map((line) => committedAfresh(line, byOrder(orderId)))]);
  return { __typename: 'CommitReservationSuccess', reservation: { ...reservation, lines } } as const;
}

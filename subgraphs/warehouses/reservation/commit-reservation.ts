import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import { stockEngine } from '../engine/stock-engine.ts';
import type { CommitReservationInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, committedAfresh } from '../stock/movement.rules.ts';
import { reservationLines } from '../tables.ts';
import { allocateStock } from './allocate-stock.ts';
import { type Distance, sumDemand } from './allocation.rules.ts';
import { insertLines } from './insert-lines.ts';
import { moveReservations } from './move-reservations.ts';
import { badCall } from './reservation.input.ts';
import { type ReservationRow, readReservation } from './reservation.queries.ts';
import { reservationClosed, stockShort } from './reservation.refusals.ts';
import { reservationMoves } from './reservation.states.ts';
import { surveyStock } from './survey-stock.ts';

/**
 * Sells what is held, together with whoever else commits at this moment. An overdue hold that nobody has ended is as good
 * as any: its goods are still there for it. Of commit, release and expiry, the one that locks the reservation first wins.
 */
export async function commitReservation(context: Context, { orderId }: CommitReservationInput) {
  requireService(context);
  const commit = context.shared(stockEngine);
  const reservation = (await commit({ kind: 'commit', orderId })) as ReservationRow | null;
  if (!reservation) throw badCall(`Nothing was reserved for the order ${orderId}`);
  if (reservation.status === 'EXPIRED') return sellAfresh(context, orderId);
  return answer(reservation);
}

function answer(reservation: ReservationRow) {
  if (reservation.status !== 'COMMITTED') return reservationClosed(reservation.status);
  return { __typename: 'CommitReservationSuccess', reservation } as const;
}

/** The same demand once more, if it must be from other warehouses. The old lines live on in the ledger. Seldom: by itself. */
async function sellAfresh(context: Context, orderId: string) {
  const outcome = await context.transaction('sell afresh', async (tx) => {
    const hadExpired = await moveReservations(tx, [orderId], reservationMoves.commitAfresh);
    const reservation = (await readReservation(tx, orderId)) as ReservationRow;
    return hadExpired ? takeAfresh(tx, reservation) : answer(reservation);
  });
  return outcome.__typename === 'StockShortError' ? giveUp(context, orderId, outcome) : outcome;
}

/**
 * The money goes back now. So this is final: another attempt of the same commit, late on its way, must not sell the goods
 * after all when some have come in meanwhile.
 */
async function giveUp(context: Context, orderId: string, short: ReturnType<typeof stockShort>) {
  // Wrapped: a refusal as outcome would roll the move back.
  const { said } = await context.transaction('give up', async (tx) => {
    const isOver = await moveReservations(tx, [orderId], reservationMoves.giveUp);
    return { said: isOver ? short : answer((await readReservation(tx, orderId)) as ReservationRow) };
  });
  return said;
}

async function takeAfresh(tx: Transaction, reservation: ReservationRow) {
  const { orderId } = reservation;
  const demands = sumDemand(reservation.lines);
  const chosenBefore = new Set(reservation.lines.map(({ warehouseId }) => warehouseId));
  const distance: Distance = ({ warehouseId }) => (chosenBefore.has(warehouseId) ? 0 : 1);
  const { lines, short } = await allocateStock(tx, demands, await surveyStock(tx, demands), distance);
  if (short.length > 0) return stockShort(short);
  await tx.delete(reservationLines).where(eq(reservationLines.orderId, orderId));
  await insertLines(
    tx,
    lines.map((line) => ({ ...line, orderId, heldUntil: null })),
  );
  await moveStock(
    tx,
    lines.map((line) => committedAfresh(line, byOrder(orderId))),
  );
  return answer({ ...reservation, lines });
}

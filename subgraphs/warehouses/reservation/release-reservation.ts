import { databaseNow } from '#mysql/columns.ts';
import { sql } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import { stockEngine } from '../engine/stock-engine.ts';
import type { ReleaseReservationInput } from '../generated/resolvers.ts';
import { moveStock } from '../stock/move-stock.ts';
import { type ReservationStatus, reservations } from '../tables.ts';
import { endOfHold } from './hold.rules.ts';
import { lockHold } from './lock-hold.ts';
import { moveReservations } from './move-reservations.ts';
import type { ReservationRow } from './reservation.queries.ts';
import { reservationMoves } from './reservation.states.ts';

/** Gives back what is held, together with whoever else does so at this moment. */
export async function releaseReservation(context: Context, { orderId }: ReleaseReservationInput) {
  requireService(context);
  const release = context.shared(stockEngine);
  const { status } = (await release({ kind: 'release', orderId })) as ReservationRow;
  return { __typename: 'ReleaseReservationSuccess', status } as const;
}

/**
 * The same within a transaction of the caller's, for what must happen together with it; answers what has become of the
 * reservation. Where there is none yet, a RELEASED one takes its place, so that a reservation which comes late is refused
 * instead of holding stock for an order that is over.
 *
 * @param as RELEASED is final; EXPIRED leaves it to a late payment to take the same goods afresh
 */
export async function endHold(
  tx: Transaction,
  orderId: string,
  as: 'RELEASED' | 'EXPIRED',
): Promise<ReservationStatus> {
  // Not a plain INSERT, which would lock a duplicate in shared mode, so that two releases at once could both not go on.
  await tx
    .insert(reservations)
    .values({ orderId, status: 'RELEASED', expiresAt: databaseNow })
    .onDuplicateKeyUpdate({ set: { orderId: sql`order_id` } });
  const { status, lines } = (await lockHold(tx, orderId)) as ReservationRow;
  if (status === 'HELD') {
    await moveReservations(tx, [orderId], as === 'RELEASED' ? reservationMoves.release : reservationMoves.expire);
    await moveStock(tx, endOfHold(as, orderId, lines));
    return as;
  }
  const isGivenUp = as === 'RELEASED' && (await moveReservations(tx, [orderId], reservationMoves.giveUp));
  return isGivenUp ? as : status;
}

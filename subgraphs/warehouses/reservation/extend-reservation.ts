import { databaseNow } from '#mysql/columns.ts';
import { and, eq, gt, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { ExtendReservationInput } from '../generated/resolvers.ts';
import { reservationLines, reservations } from '../tables.ts';
import { lockHold } from './lock-hold.ts';
import { badCall, requireHoldSeconds } from './reservation.input.ts';
import { type ReservationRow, readReservation } from './reservation.queries.ts';
import { reservationClosed } from './reservation.refusals.ts';

/**
 * Holds the stock of an order for so long from when it was first held, if that is longer. A repeat finds it done. What is
 * overdue is not brought back, even when nobody has ended it: somebody else may be about to have it.
 */
export async function extendReservation(context: Context, { orderId, holdSeconds }: ExtendReservationInput) {
  requireService(context);
  requireHoldSeconds(holdSeconds);
  return context.transaction('extend reservation', async (tx) => {
    const held = await lockHold(tx, orderId);
    if (!held) throw badCall(`Nothing was reserved for the order ${orderId}`);
    if (held.status !== 'HELD') return reservationClosed(held.status);
    const [{ affectedRows }] = await tx
      .update(reservations)
      .set({ expiresAt: sql`GREATEST(expires_at, created_at + INTERVAL ${holdSeconds} SECOND)` })
      .where(and(eq(reservations.orderId, orderId), gt(reservations.expiresAt, databaseNow)));
    if (affectedRows === 0) return reservationClosed('EXPIRED');
    const reservation = (await readReservation(tx, orderId)) as ReservationRow;
    await tx
      .update(reservationLines)
      .set({ heldUntil: reservation.expiresAt })
      .where(eq(reservationLines.orderId, orderId));
    return { __typename: 'ExtendReservationSuccess', reservation } as const;
  });
}

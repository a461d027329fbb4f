import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { databaseNow } from '#mysql/columns.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byOrder, movement, type NewMovement } from '../stock/movement.rules.ts';
import { reservations } from '../tables.ts';
import { moveReservations } from './move-reservations.ts';
import { linesOfReservations, overdueOrders } from './reservation.queries.ts';
import { reservationMoves } from './reservation.states.ts';

const batchSize = 500;

/** The sweep: ends a batch of overdue holds, or that of one order, and answers how many it ended. */
export async function expireReservations(context: Context, orderId?: string): Promise<number> {
  const orderIds = orderId ? [orderId] : await overdueOrders(context.read, batchSize);
  if (orderIds.length === 0) return 0;
  return context.transaction('expire reservations', async (tx) => {
    const expired = await expireOverdue(tx, orderIds);
    await moveStock(tx, expired);
    return new Set(expired.map(({ causeId }) => causeId)).size;
  });
}

/**
 * Ends those of the reservations that are HELD and overdue still. Answers the movements that give their stock back, for
 * the caller to carry out, with others if it has some.
 */
export async function expireOverdue(tx: Transaction, orderIds: readonly string[]): Promise<NewMovement[]> {
  if (orderIds.length === 0) return [];
  const overdue = await tx
    .select({ orderId: reservations.orderId })
    .from(reservations, { forceIndex: 'PRIMARY' })
    .where(
      and(
        inArray(reservations.orderId, [...orderIds]),
        eq(reservations.status, 'HELD'),
        lte(reservations.expiresAt, databaseNow),
      ),
    )
    .orderBy(asc(reservations.orderId))
    .for('update');
  if (overdue.length === 0) return [];
  const expired = overdue.map(({ orderId }) => orderId);
  await moveReservations(tx, expired, reservationMoves.expire);
  const lines = await linesOfReservations(tx, expired);
  return lines.map((line) => movement('EXPIRED', line, byOrder(line.orderId)));
}

import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import { atOnce, requireRows } from '#mysql/at-once.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Database } from '#mysql/connect.ts';
import { isRetryable, isUnmet } from '#mysql/faults.ts';
import { marks, type Statement } from '#mysql/raw.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { moveStock, movesOfStock } from '../stock/move-stock.ts';
import { byOrder, movement, type NewMovement } from '../stock/movement.rules.ts';
import { reservations } from '../tables.ts';
import { linesNotHeld, moveReservations } from './move-reservations.ts';
import { linesOfOverdue, linesOfReservations } from './reservation.queries.ts';
import { reservationMoves } from './reservation.states.ts';

/** In one message, and the next when it is done: those who reserve at the same time get their turn beside it. */
const most = { holds: 400, lines: 1_000 };

/** The sweep: ends a batch of overdue holds, or that of one order, and answers how many it ended. */
export async function expireReservations(context: Context, orderId?: string): Promise<number> {
  const lines = await linesOfOverdue(context.read, most, orderId);
  if (lines.length === 0) return 0;
  const orderIds = [...new Set(lines.map((line) => line.orderId))];
  const moved = lines.map((line) => movement('EXPIRED', line, byOrder(line.orderId)));
  const send = context.shared(atOnceOn);
  try {
    await send([...endingOfOverdue(orderIds), ...movesOfStock(moved)]);
    return orderIds.length;
  } catch (error) {
    if (!isUnmet(error) && !isRetryable(error)) throw error;
    // Somebody was faster with one of them.
    return context.transaction('expire reservations', (tx) => expireStepByStep(tx, orderIds));
  }
}

const atOnceOn = (database: Database) => (statements: readonly Statement[]) => atOnce(database, statements);

async function expireStepByStep(tx: Transaction, orderIds: readonly string[]): Promise<number> {
  const expired = await expireOverdue(tx, orderIds);
  await moveStock(tx, expired);
  return new Set(expired.map(({ causeId }) => causeId)).size;
}

/** In one message: of commit, release and expiry, the one that locks the reservation first wins here, too. */
function endingOfOverdue(orderIds: readonly string[]): Statement[] {
  const ids = marks(orderIds.length);
  return [
    {
      text: `UPDATE reservations FORCE INDEX (PRIMARY) SET status = 'EXPIRED'
        WHERE order_id IN (${ids}) AND status = 'HELD' AND expires_at <= NOW(3)`,
      values: orderIds,
    },
    requireRows(orderIds.length),
    linesNotHeld(orderIds),
  ];
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

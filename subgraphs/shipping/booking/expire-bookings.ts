import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { overdueParts } from '../window/window.queries.ts';
import { bookingMoves } from './booking.states.ts';
import { endBookings } from './end-bookings.ts';

const batchSize = 200;

/** The sweep: ends holds whose time is over. Nobody waits for it: whoever wants one of their places ends them first. */
export async function expireBookings(context: Context): Promise<number> {
  const overdue = await overdueParts(context.read, { limit: batchSize });
  if (overdue.length === 0) return 0;
  return context.transaction('expire bookings', (tx) => endBookings(tx, overdue, bookingMoves.expire));
}

/** Frees the places that holds occupy in these windows which are over. */
export async function expireInWindows(tx: Transaction, windowIds: readonly string[]): Promise<void> {
  if (windowIds.length === 0) return;
  const overdue = await overdueParts(tx, { windowIds, limit: batchSize });
  await endBookings(tx, overdue, bookingMoves.expire);
}

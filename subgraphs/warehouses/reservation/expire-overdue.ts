import { setTimeout as pause } from 'node:timers/promises';
import { atOnce, requireRows } from '#mysql/at-once.ts';
import type { Database } from '#mysql/connect.ts';
import { isRetryable, isUnmet } from '#mysql/faults.ts';
import { marks, readRows, type Statement } from '#mysql/raw.ts';
import type { Context } from '#subgraph/context.ts';
import { insertionOfMovements } from '../stock/move-stock.ts';
import { byOrder, movement } from '../stock/movement.rules.ts';
import { linesNotHeld } from './move-reservations.ts';
import { releaseRows } from './release-overdue.ts';
import { linesOfOverdue } from './reservation.queries.ts';

const small = { holds: 40, lines: 100 };
const large = { holds: 400, lines: 1_000 };

/** So many times longer than it works the sweep rests. */
const rest = 7;

/** The sweep: in small parts, and with rests for whoever reserves meanwhile; in large ones without when it is behind by minutes. */
export async function expireAtLeisure(context: Context): Promise<number> {
  if (await isBehind(context)) return expireReservations(context);
  const begun = performance.now();
  const expired = await expireReservations(context, undefined, small);
  if (expired > 0) await pause(rest * (performance.now() - begun));
  return expired;
}

async function isBehind({ read }: Context): Promise<boolean> {
  const overdue = "status = 'HELD' AND expires_at <= NOW(3) - INTERVAL 5 MINUTE";
  return (await readRows(read, `SELECT order_id FROM reservations WHERE ${overdue} LIMIT 1`, [])).length > 0;
}

/**
 * Writes down, for a batch of overdue holds or for that of one order, that they have expired; answers how many. Their stock is
 * free already, or is given back first: so there is no hurry.
 */
export async function expireReservations(context: Context, orderId?: string, most = large): Promise<number> {
  const overdue = await linesOfOverdue(context.read, most, orderId);
  const unreleased = overdue.filter(({ isReleased }) => !isReleased);
  // The other sweep is about to release the rest: only what it does not find is left to this one.
  const isStuck = ({ isLate }: { isLate: boolean }) => isLate || orderId !== undefined;
  await releaseRows(context, unreleased.filter(isStuck));
  const tooEarly = new Set(unreleased.filter((line) => !isStuck(line)).map((line) => line.orderId));
  const lines = overdue.filter((line) => !tooEarly.has(line.orderId));
  if (lines.length === 0) return 0;
  const orderIds = [...new Set(lines.map((line) => line.orderId))];
  const ended = lines.map((line) => movement('EXPIRED', line, byOrder(line.orderId)));
  const send = context.shared(atOnceOn);
  try {
    await send([...endingOfOverdue(orderIds), linesNotHeld(orderIds), insertionOfMovements(ended)]);
    return orderIds.length;
  } catch (error) {
    // Somebody was faster with one of them: the next time it is not among them.
    if (isUnmet(error) || isRetryable(error)) return 0;
    throw error;
  }
}

const atOnceOn = (database: Database) => (statements: readonly Statement[]) => atOnce(database, statements);

/** Of commit, release and expiry, the one that locks the reservation first wins here, too. */
function endingOfOverdue(orderIds: readonly string[]): Statement[] {
  return [
    {
      text: `UPDATE reservations FORCE INDEX (PRIMARY) SET status = 'EXPIRED'
        WHERE order_id IN (${marks(orderIds.length)}) AND status = 'HELD' AND expires_at <= NOW(3)`,
      values: orderIds,
    },
    requireRows(orderIds.length),
  ];
}

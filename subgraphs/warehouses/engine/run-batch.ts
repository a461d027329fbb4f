import { atOnce } from '#mysql/at-once.ts';
import type { Database } from '#mysql/connect.ts';
import { isDuplicate, isRetryable, isUnmet } from '#mysql/faults.ts';
import { marks, readRows, type Statement, writeRows } from '#mysql/raw.ts';
import { type Transaction, transaction } from '#mysql/transaction.ts';
import type { Supply } from '../reservation/allocation.rules.ts';
import { insertionOfLines, insertLines } from '../reservation/insert-lines.ts';
import { moveReservations } from '../reservation/move-reservations.ts';
import { releaseOverdue } from '../reservation/release-overdue.ts';
import { type ReservationRow, readReservations } from '../reservation/reservation.queries.ts';
import { reservationMoves } from '../reservation/reservation.states.ts';
import { type Survey, surveyStock } from '../reservation/survey-stock.ts';
import { type LockedStock, lockStock } from '../stock/lock-stock.ts';
import { moveStock, movesOfStock } from '../stock/move-stock.ts';
import type { StockLine } from '../stock/movement.rules.ts';
import { offerKey } from '../stock/offer.rules.ts';
import type { ReservationStatus } from '../tables.ts';
import {
  type Decision,
  decide,
  dueOfShort,
  endingOf,
  findHopeless,
  groundNow,
  type StockCall,
  type StockOutcome,
} from './batch.rules.ts';
import type { LastSurvey, Seen } from './last-survey.ts';

/**
 * Serves all calls in one transaction: at once, if they are as most are. Every call may be repeated: whoever was served
 * before finds its reservation, and gets it as the answer.
 *
 * Everybody locks reservations before stock, and both in the order of their primary keys.
 */
export async function runBatch(
  database: Database,
  calls: readonly StockCall[],
  lastSurvey: LastSurvey,
): Promise<readonly StockOutcome[]> {
  const outcomes = await openAtOnce(database, calls, lastSurvey);
  if (outcomes) return outcomes;
  for (;;) {
    const found = await transaction(database, 'stock batch', (tx) => serve(tx, calls));
    if (found !== overtaken) return found;
  }
}

/**
 * New orders, and enough for all of them: decided over what the last survey saw or, if that is too long ago or too little,
 * over a new one. If it is not so, or was not to begin with: null, and nothing was written. So nobody is refused here.
 */
async function openAtOnce(
  database: Database,
  calls: readonly StockCall[],
  lastSurvey: LastSurvey,
): Promise<readonly StockOutcome[] | null> {
  if (!calls.every((call) => call.kind === 'reserve')) return null;
  const demands = calls.flatMap((call) => call.demands);
  const seen = lastSurvey.recall(demands);
  const outcomes = seen && (await writeAtOnce(database, calls, seen, lastSurvey));
  if (outcomes) return outcomes;
  const survey = await surveyStock(database.read, demands, namesOf(calls));
  lastSurvey.forget(demands);
  if (survey.reserved.length > 0) return null;
  lastSurvey.keep(demands, survey);
  return writeAtOnce(database, calls, survey, lastSurvey);
}

/**
 * Without a lock, and in one message: the guards say on the server whether everything still is as it was seen. Null when it
 * is not, or when somebody is short.
 */
async function writeAtOnce(
  database: Database,
  calls: readonly StockCall[],
  { free, now }: Seen,
  lastSurvey: LastSurvey,
): Promise<readonly StockOutcome[] | null> {
  const ground = { reservations: [], hopeless: new Map(), free, now };
  const { outcomes, short, opened, moved } = decide(calls, ground);
  if (short.size > 0) return null;
  // Before it is written: the other worker may decide meanwhile.
  lastSurvey.take(moved);
  try {
    await atOnce(database, [
      insertionOfReservations(opened, now),
      insertionOfLines(linesOf(opened)),
      ...movesOfStock(moved, whileActive(moved)),
    ]);
    return outcomes;
  } catch (error) {
    if (isUnmet(error) || isRetryable(error) || isDuplicate(error, 'PRIMARY')) return null;
    throw error;
  }
}

/** No warehouse that gives something was deactivated. */
function whileActive(moved: readonly StockLine[]): Statement {
  const ids = [...new Set(moved.map(({ warehouseId }) => warehouseId))];
  return {
    text: `NOT EXISTS (SELECT 1 FROM warehouses WHERE id IN (${marks(ids.length)}) AND is_active = FALSE)`,
    values: ids,
  };
}

/** Nothing was written: the batch has to look again. */
const overtaken = 'overtaken';

/** Step by step, whatever the calls are and find. */
async function serve(tx: Transaction, calls: readonly StockCall[]) {
  const demands = calls.flatMap((call) => (call.kind === 'reserve' ? call.demands : []));
  const survey = demands.length > 0 ? await surveyStock(tx, demands, namesOf(calls)) : nothingSurveyed;
  const hopeless = findHopeless(calls, survey.free, survey.due);
  const hopeful = calls.filter((call) => !hopeless.has(call));
  const ids = await lockReservations(tx, calls, survey);
  const reservations = ids.length > 0 ? await readReservations(tx, ids) : [];
  const { offered, rows } = await lockGround(tx, hopeful, survey, reservations);
  const found = { reservations, offered, rows, hopeless, now: survey.now };
  let now = rows;
  let decision = decide(calls, groundNow(calls, found, now));
  // Who is no longer short may leave another one short of something else.
  for (let due = dueOfShort(now, decision); due.length > 0; due = dueOfShort(now, decision)) {
    now = await releaseOverdue(tx, now, due, endingOf(calls));
    decision = decide(calls, groundNow(calls, found, now));
  }
  if (await areOvertaken(tx, hopeful, decision)) return overtaken;
  await write(tx, decision, survey);
  return decision.outcomes;
}

/**
 * Whether an order that is short now was reserved elsewhere while we waited for the stock: then it is short of what it
 * holds itself. Whoever had the stock has committed, so that a plain read sees it.
 */
async function areOvertaken(tx: Transaction, hopeful: readonly StockCall[], { short }: Decision): Promise<boolean> {
  const doubtful = hopeful.filter((call) => short.has(call));
  return doubtful.length > 0 && (await readReservations(tx, namesOf(doubtful))).length > 0;
}

const nothingSurveyed: Survey = { free: [], due: new Set(), reserved: [], now: new Date(0) };

const namesOf = (some: readonly { readonly orderId: string }[]) => [...new Set(some.map(({ orderId }) => orderId))];

/** The orders of the callers that have a reservation. */
async function lockReservations(tx: Transaction, calls: readonly StockCall[], { reserved }: Survey): Promise<string[]> {
  // A new order has none. Should one be made at this moment elsewhere, our INSERT will meet it, and the batch begins anew.
  if (reserved.length === 0 && calls.every(({ kind }) => kind === 'reserve')) return [];
  const orderIds = namesOf(calls);
  const rows = await readRows<{ orderId: string }>(
    tx,
    `SELECT order_id AS orderId FROM reservations FORCE INDEX (PRIMARY)
      WHERE order_id IN (${marks(orderIds.length)}) ORDER BY order_id FOR UPDATE`,
    orderIds,
  );
  return rows.map(({ orderId }) => orderId);
}

/**
 * Locks every stock row that the batch may change, and answers them as they are now, and what was surveyed of those that may be
 * sold from. For hopeless calls no row is locked: what the survey saw is what they are told.
 */
async function lockGround(
  tx: Transaction,
  calls: readonly StockCall[],
  { free }: Survey,
  reservations: readonly ReservationRow[],
): Promise<{ offered: readonly Supply[]; rows: readonly LockedStock[] }> {
  const wanted = new Set(calls.flatMap((call) => (call.kind === 'reserve' ? call.demands.map(offerKey) : [])));
  const offered = free.filter((line) => wanted.has(offerKey(line)));
  const moving = reservations.filter(({ status }) => status === 'HELD').flatMap(({ lines }) => lines);
  return { offered, rows: await lockStock(tx, [...offered, ...moving]) };
}

const moveTo = {
  COMMITTED: reservationMoves.commit,
  RELEASED: reservationMoves.release,
  EXPIRED: reservationMoves.expire,
} as const;

function insertionOfReservations(opened: readonly ReservationRow[], now: Date): Statement {
  // One that was released before it was made holds nothing, and needs no survey: the statement's own clock will do.
  const isHeld = ({ lines }: ReservationRow) => lines.length > 0;
  return {
    text: `INSERT INTO reservations (order_id, status, expires_at, created_at)
      VALUES ${opened.map((one) => (isHeld(one) ? '(?, ?, ?, ?)' : '(?, ?, NOW(3), NOW(3))')).join(', ')}`,
    values: opened.flatMap((one) => [one.orderId, one.status, ...(isHeld(one) ? [one.expiresAt, now] : [])]),
  };
}

const linesOf = (opened: readonly ReservationRow[]) =>
  opened.flatMap(({ orderId, status, expiresAt, lines }) =>
    lines.map((line) => ({ ...line, orderId, heldUntil: status === 'HELD' ? expiresAt : null })),
  );

async function write(tx: Transaction, { opened, ended, moved }: Decision, survey: Survey): Promise<void> {
  for (const [status, orderIds] of ended) {
    await moveReservations(tx, orderIds, moveTo[status as Exclude<ReservationStatus, 'HELD'>]);
  }
  if (opened.length > 0) await writeRows(tx, insertionOfReservations(opened, survey.now));
  await insertLines(tx, linesOf(opened));
  await moveStock(tx, moved);
}

import {
  decide,
  dueOfShort,
  endingOf,
  findHopeless,
  groundNow,
  isShort,
  type ReserveCall,
  type StockCall,
  type StockOutcome,
} from '../../subgraphs/warehouses/engine/batch.rules.ts';
import type { LastSurvey, Seen } from '../../subgraphs/warehouses/engine/last-survey.ts';
import {
  allocate,
  type Demand,
  findShortInSum,
  freeNow,
  sumDemand,
} from '../../subgraphs/warehouses/reservation/allocation.rules.ts';
import { asSeenBy, endOfHold, hasExpired } from '../../subgraphs/warehouses/reservation/hold.rules.ts';
import type { ReservationRow } from '../../subgraphs/warehouses/reservation/reservation.queries.ts';
import { reservationMoves } from '../../subgraphs/warehouses/reservation/reservation.states.ts';
import { backTo, restOf } from '../../subgraphs/warehouses/reservation/return.rules.ts';
import type { LockedStock } from '../../subgraphs/warehouses/stock/lock-stock.ts';
import {
  byOrder,
  byRequest,
  committedAfresh,
  firstEnd,
  movement,
  type NewMovement,
  netChanges,
  rowKey,
  type StockChange,
  type StockLine,
} from '../../subgraphs/warehouses/stock/movement.rules.ts';
import { offerKey } from '../../subgraphs/warehouses/stock/offer.rules.ts';
import type { ReservationStatus, StockLevelRow } from '../../subgraphs/warehouses/tables.ts';
import { broken, type Fact, fault, put, rollBack, type Steps, type Transaction, transact } from '../world/database.ts';
import { callWorker, type Net, type Process, type Waiting } from '../world/processes.ts';
import type { SimReservation, World } from '../world/world.ts';
import { takeIn } from './inbox.ts';

type Reservations = readonly Pick<ReservationRow, 'orderId'>[];

/** reservation/reserve-stock.ts */
export function* reserveStock(
  net: Net,
  at: Process,
  { orderId, holdSeconds, lines }: { orderId: string; holdSeconds: number; lines: readonly Demand[] },
): Steps<object> {
  const outcome = yield* engine(net, at, { kind: 'reserve', orderId, holdSeconds, demands: sumDemand(lines) });
  if (isShort(outcome)) return { __typename: 'StockShortError', lines: outcome.short };
  const reservation = outcome as ReservationRow;
  const { status } = reservation;
  if (status === 'RELEASED' || status === 'EXPIRED') return { __typename: 'ReservationClosedError', status };
  return { __typename: 'ReserveStockSuccess', reservation };
}

/** reservation/commit-reservation.ts */
export function* commitReservation(net: Net, at: Process, { orderId }: { orderId: string }): Steps<object> {
  const reservation = (yield* engine(net, at, { kind: 'commit', orderId })) as ReservationRow | null;
  if (!reservation) throw fault(`nothing was reserved for ${orderId}`);
  if (reservation.status === 'EXPIRED') return yield* sellAfresh(net.world, orderId);
  return answer(reservation);
}

/** reservation/extend-reservation.ts: until when the stock is held now, or null when the hold is over. */
export function* extendReservation(
  world: World,
  { orderId, holdSeconds }: { orderId: string; holdSeconds: number },
): Steps<number | null> {
  const { warehouses } = world;
  return yield* transact(warehouses, (tx) => {
    const isBlind = world.mutation === 'extends what its stock has given back';
    const held = isBlind ? warehouses.reservations.get(orderId) : lockHold(tx, world, orderId);
    if (!held) throw fault(`nothing was reserved for ${orderId}`);
    if (held.status !== 'HELD' || (!isBlind && isOverdue(held, warehouses.now))) return null;
    const until = Math.max(held.expiresAt.getTime(), held.heldSince + holdSeconds * 1_000);
    const lines = held.lines.map((line) => ({ ...line, heldUntil: new Date(until) }));
    put(tx, warehouses.reservations, orderId, { ...held, lines, expiresAt: new Date(until) });
    world.say('held for longer', orderId);
    return until;
  });
}

function answer(reservation: ReservationRow) {
  const { status } = reservation;
  if (status !== 'COMMITTED') return { __typename: 'ReservationClosedError', status };
  return { __typename: 'CommitReservationSuccess', reservation };
}

function* sellAfresh(world: World, orderId: string): Steps<object> {
  const { warehouses } = world;
  const outcome = yield* transact(warehouses, (tx) => {
    const reservation = warehouses.reservations.get(orderId) as SimReservation;
    if (world.mutation === 'commits without looking at the status') {
      moveReservation(tx, world, orderId, reservationMoves.commitAfresh);
      moveStock(
        tx,
        world,
        reservation.lines.map((line) => movement('COMMITTED', line, byOrder(orderId))),
      );
      return answer({ ...reservation, status: 'COMMITTED' });
    }
    if (!reservationMoves.commitAfresh.from.includes(reservation.status)) return answer(reservation);
    moveReservation(tx, world, orderId, reservationMoves.commitAfresh);
    const demands = sumDemand(reservation.lines);
    const { free } = survey(world, demands);
    const rows = rowsOf(world, free);
    const due = rows.filter((row) => row.isDue);
    const { lines, short } = allocate(demands, freeNow(free, releaseOverdue(tx, world, rows, due)));
    if (short.length > 0) return rollBack(tx, { __typename: 'StockShortError', lines: short });
    put(tx, warehouses.reservations, orderId, { ...(warehouses.reservations.get(orderId) as SimReservation), lines });
    moveStock(
      tx,
      world,
      lines.map((line) => committedAfresh(line, byOrder(orderId))),
    );
    world.say('sold afresh', orderId);
    return answer({ ...reservation, status: 'COMMITTED', lines });
  });
  return outcome.__typename === 'StockShortError' ? yield* giveUp(world, orderId, outcome) : outcome;
}

function* giveUp(world: World, orderId: string, short: object): Steps<object> {
  if (world.mutation === 'lets a short sale be tried again') return short;
  return yield* transact(world.warehouses, (tx) => {
    world.say('too late for the goods', orderId);
    const isOver = moveReservation(tx, world, orderId, reservationMoves.giveUp);
    return isOver ? short : answer(world.warehouses.reservations.get(orderId) as SimReservation);
  });
}

/** engine/stock-engine.ts and look-again.ts */
function* engine(net: Net, at: Process, call: StockCall): Steps<StockOutcome> {
  if (call.kind !== 'reserve') return yield* queue(net, at, call);
  if (at.soldOut.concerns(call.demands)) {
    const seen = yield* lookAgain(net.world, call);
    if (seen) return seen;
    at.soldOut.forget(call.demands);
  }
  const outcome = yield* queue(net, at, call);
  if (isShort(outcome)) at.soldOut.remember(outcome.short);
  return outcome;
}

/** Null when it is worth trying. The two reads are not one: somebody may come in between. */
function* lookAgain(world: World, { orderId, demands }: ReserveCall): Steps<StockOutcome> {
  const { free } = survey(world, demands);
  const available = new Map<string, number>();
  for (const line of free) {
    const units = line.quantity + unitsOver(world, rowKey(line));
    available.set(offerKey(line), (available.get(offerKey(line)) ?? 0) + units);
  }
  yield;
  if (world.warehouses.reservations.has(orderId)) return null;
  const short = findShortInSum(demands, available);
  if (short.length > 0) world.say('refused by a second look', orderId);
  return short.length > 0 ? { short } : null;
}

function* queue(net: Net, at: Process, call: StockCall): Steps<StockOutcome> {
  const waiting: Waiting = { waitsFor: 'its turn', call, task: null };
  at.line.push(waiting);
  callWorker(net, at, (calls) => runBatch(net.world, at, calls));
  return yield waiting;
}

/** engine/run-batch.ts */
function* runBatch(world: World, at: Process, calls: readonly StockCall[]): Steps<readonly StockOutcome[]> {
  if (calls.length > 1) world.say('served together', String(calls.length));
  const opened = yield* openAtOnce(world, at, calls);
  if (opened) return opened;
  for (;;) {
    const demands = calls.flatMap((call) => (call.kind === 'reserve' ? call.demands : []));
    const seen = demands.length > 0 ? survey(world, demands, namesOf(calls)) : nothingSurveyed;
    // The survey has no lock: others commit before the rows are locked.
    const outcomes = yield* transact(world.warehouses, (tx) => serveBatch(tx, world, calls, seen));
    if (outcomes) return outcomes;
    world.say('looks again', calls.map(({ orderId }) => orderId).join(' '));
  }
}

function* openAtOnce(
  world: World,
  { lastSurvey }: Process,
  calls: readonly StockCall[],
): Steps<readonly StockOutcome[] | null> {
  if (!calls.every((call) => call.kind === 'reserve')) return null;
  const demands = calls.flatMap((call) => call.demands);
  const recalled = lastSurvey.recall(demands);
  if (recalled) {
    const outcomes = yield* writeAtOnce(world, lastSurvey, calls, recalled);
    world.say(outcomes ? 'opened over the last survey' : 'the last survey was out of date', namesOf(calls).join(' '));
    if (outcomes) return outcomes;
  }
  const seen = survey(world, demands, namesOf(calls));
  yield;
  lastSurvey.forget(demands);
  if (seen.reserved.length > 0) return null;
  lastSurvey.keep(demands, seen);
  return yield* writeAtOnce(world, lastSurvey, calls, seen);
}

/** One message: whether it still holds is seen where it is written. */
function* writeAtOnce(
  world: World,
  lastSurvey: LastSurvey,
  calls: readonly StockCall[],
  { free, now }: Seen,
): Steps<readonly StockOutcome[] | null> {
  const ground = { reservations: [], free, hopeless: new Map(), now };
  const { outcomes, short, opened, moved } = decide(calls, ground);
  if (short.size > 0) return null;
  lastSurvey.take(moved);
  const { reservations: table, stock } = world.warehouses;
  return yield* transact(world.warehouses, (tx) => {
    const heldUntil = firstEnd(moved);
    const isThere = ({ reserved, ...row }: StockChange) => {
      const level = stock.get(rowKey(row));
      const isLate = heldUntil && level && heldUntil <= level.releasedUntil;
      if (isLate) world.say('too late to be held', opened.map(({ orderId }) => orderId).join(' '));
      if (isLate && world.mutation !== 'holds what ends before its stock looks') return false;
      return level !== undefined && level.reserved + reserved <= level.onHand;
    };
    const isMet = opened.some(({ orderId }) => table.has(orderId));
    const holds = !isMet && netChanges(moved).every(isThere);
    if (!holds && world.mutation !== 'writes what it has decided without a guard') return null;
    open(tx, world, opened);
    moveStock(tx, world, moved);
    return outcomes;
  });
}

/** Null when the batch has to begin anew: it was overtaken, or its INSERT met a row. */
function serveBatch(tx: Transaction, world: World, calls: readonly StockCall[], seen: Survey) {
  const { reservations: table } = world.warehouses;
  const hopeless = findHopeless(calls, seen.free, seen.due);
  const hopeful = calls.filter((call) => !hopeless.has(call));
  const isNew = calls.every(({ kind }) => kind === 'reserve') && seen.reserved.length === 0;
  const found = isNew ? [] : namesOf(calls).flatMap((orderId) => table.get(orderId) ?? []);
  const reservations =
    world.mutation === 'accepts a late reserve' ? found.filter(({ lines }) => lines.length > 0) : found;
  const wanted = new Set(hopeful.flatMap((call) => (call.kind === 'reserve' ? call.demands.map(offerKey) : [])));
  const offered = seen.free.filter((line) => wanted.has(offerKey(line)));
  const moving = reservations.filter(({ status }) => status === 'HELD').flatMap(({ lines }) => lines);
  const rows = rowsOf(world, [...offered, ...moving]);
  const isBlind = world.mutation === 'sells what its stock has given back';
  const before = { reservations, offered, rows, hopeless, now: seen.now };
  const decideOver = (now: readonly LockedStock[]) => {
    const ground = groundNow(calls, before, now);
    return decide(calls, isBlind ? { ...ground, reservations } : ground);
  };
  let now = rows;
  let decision = decideOver(now);
  for (let due = dueOfShort(now, decision); due.length > 0; due = dueOfShort(now, decision)) {
    now = releaseOverdue(tx, world, now, due, endingOf(calls));
    decision = decideOver(now);
  }
  const { outcomes, short, opened, ended, moved } = decision;
  if (hopeful.some((call) => short.has(call) && table.has(call.orderId))) return null;
  const isMet = opened.some(({ orderId }) => table.has(orderId));
  if (isMet && world.mutation !== 'accepts a late reserve') return null;
  for (const [status, orderIds] of ended) {
    for (const orderId of orderIds) moveReservation(tx, world, orderId, moveTo[status as 'EXPIRED']);
  }
  open(tx, world, opened);
  moveStock(tx, world, moved);
  return outcomes;
}

function open(tx: Transaction, world: World, opened: readonly ReservationRow[]): void {
  const { reservations, now } = world.warehouses;
  for (const one of opened) {
    const expiresAt = one.lines.length > 0 ? one.expiresAt : new Date(now);
    const heldUntil = one.status === 'HELD' ? expiresAt : null;
    const lines = one.lines.map((line) => ({ ...line, heldUntil }));
    put(tx, reservations, one.orderId, { ...one, lines, expiresAt, heldSince: now, history: [one.status] });
    if (one.status === 'HELD') world.say('held', one.orderId);
  }
}

const moveTo = {
  COMMITTED: reservationMoves.commit,
  RELEASED: reservationMoves.release,
  EXPIRED: reservationMoves.expire,
} as const;

interface Survey {
  readonly free: readonly StockLine[];
  readonly due: ReadonlySet<string>;
  readonly reserved: readonly string[];
  readonly now: Date;
}

const nothingSurveyed: Survey = { free: [], due: new Set(), reserved: [], now: new Date(0) };

/** reservation/survey-stock.ts; every warehouse is active. */
function survey(world: World, demands: readonly Demand[], orderIds: readonly string[] = []): Survey {
  const { stock, reservations, now } = world.warehouses;
  const offers = new Set(demands.map(offerKey));
  const rows = [...stock.values()].filter((row) => offers.has(offerKey(row)));
  const free = rows.map(({ warehouseId, variantId, shopId, onHand, reserved }) => {
    return { warehouseId, variantId, shopId, quantity: onHand - reserved };
  });
  const due = new Set(rows.filter((row) => isDue(row, world)).map(offerKey));
  return { free, due, reserved: orderIds.filter((orderId) => reservations.has(orderId)), now: new Date(now) };
}

/** stock/lock-stock.ts */
function rowsOf(world: World, lines: readonly StockLine[]): LockedStock[] {
  const rows = [...new Set(lines.map(rowKey))].flatMap((key) => world.warehouses.stock.get(key) ?? []);
  return rows.map((row) => ({ ...row, isDue: isDue(row, world) }));
}

const isDue = ({ releaseAt }: StockLevelRow, { warehouses }: World) =>
  releaseAt !== null && releaseAt.getTime() <= warehouses.now;

/** What holds on a row occupy that are over and not released yet. */
function unitsOver(world: World, key: string, inTime: readonly string[] = []): number {
  const { stock, reservations, now } = world.warehouses;
  const row = stock.get(key) as StockLevelRow;
  const isForgetful = world.mutation === 'releases what was released';
  let units = 0;
  for (const { orderId, status, lines } of reservations.values()) {
    if (status !== 'HELD' || inTime.includes(orderId)) continue;
    for (const { heldUntil, quantity, ...line } of lines) {
      if (rowKey(line) !== key || !heldUntil || heldUntil.getTime() > now) continue;
      if (heldUntil > row.releasedUntil || isForgetful) units += quantity;
    }
  }
  return units;
}

/** reservation/release-overdue.ts */
function releaseOverdue(
  tx: Transaction,
  world: World,
  rows: readonly LockedStock[],
  due: readonly LockedStock[],
  inTime: readonly string[] = [],
): LockedStock[] {
  return rows.map((row) => (due.includes(row) ? { ...release(tx, world, rowKey(row), inTime), isDue: false } : row));
}

function release(tx: Transaction, world: World, key: string, inTime: readonly string[] = []): StockLevelRow {
  const { warehouses } = world;
  const row = warehouses.stock.get(key) as StockLevelRow;
  const ends = [...warehouses.reservations.values()]
    .filter(({ status }) => status === 'HELD')
    .flatMap(({ lines }) => lines.filter((line) => rowKey(line) === key).map(({ heldUntil }) => Number(heldUntil)))
    .filter((end) => end > warehouses.now);
  const released = {
    ...row,
    reserved: row.reserved - unitsOver(world, key, inTime),
    releasedUntil: new Date(Math.max(warehouses.now, Number(row.releasedUntil))),
    releaseAt: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  };
  if (released.reserved < row.reserved) world.say('given back', key);
  put(tx, warehouses.stock, key, released);
  return released;
}

/** reservation/release-overdue.ts: the sweep over rows. */
export function* releaseDue(world: World): Steps<void> {
  const due = [...world.warehouses.stock.values()].filter((row) => isDue(row, world));
  if (due.length > 0) yield* releaseRows(world, due);
}

function* releaseRows(world: World, lines: readonly Pick<StockLevelRow, 'warehouseId' | 'variantId'>[]): Steps<void> {
  yield* transact(world.warehouses, (tx) => {
    for (const key of new Set(lines.map(rowKey))) release(tx, world, key);
  });
}

/** reservation/lock-hold.ts */
function lockHold(tx: Transaction, world: World, orderId: string): SimReservation | null {
  const found = world.warehouses.reservations.get(orderId);
  if (found?.status !== 'HELD') return found ?? null;
  const held = asSeenBy(rowsOf(world, found.lines))(found);
  if (!hasExpired(held)) return found;
  moveReservation(tx, world, orderId, reservationMoves.expire);
  moveStock(tx, world, endOfHold('EXPIRED', orderId, held.lines));
  world.say('told that it has expired', orderId);
  return world.warehouses.reservations.get(orderId) as SimReservation;
}

const isOverdue = ({ status, expiresAt }: ReservationRow, now: number) =>
  status === 'HELD' && expiresAt.getTime() <= now;

const namesOf = (some: Reservations) => [...new Set(some.map(({ orderId }) => orderId))];

/** reservation/move-reservations.ts */
function moveReservation(
  tx: Transaction,
  { warehouses }: World,
  orderId: string,
  { from, to }: { readonly from: readonly ReservationStatus[]; readonly to: ReservationStatus },
): boolean {
  const one = warehouses.reservations.get(orderId) as SimReservation;
  if (!from.includes(one.status)) return false;
  const lines = one.lines.map((line) => ({ ...line, heldUntil: null }));
  put(tx, warehouses.reservations, orderId, { ...one, lines, status: to, history: [...one.history, to] });
  return true;
}

/** stock/move-stock.ts: a change out of bounds would be a mistake of the product. */
function moveStock(tx: Transaction, { warehouses }: World, moved: readonly NewMovement[]): void {
  if (moved.length === 0) return;
  const heldUntil = firstEnd(moved);
  for (const change of netChanges(moved)) {
    const row = warehouses.stock.get(rowKey(change)) as StockLevelRow;
    const onHand = row.onHand + change.onHand;
    const reserved = row.reserved + change.reserved;
    if (reserved < 0 || reserved > onHand) throw broken('no stock row leaves its bounds', { row, change });
    const releaseAt = heldUntil && (row.releaseAt === null || heldUntil < row.releaseAt) ? heldUntil : row.releaseAt;
    put(tx, warehouses.stock, rowKey(change), { ...row, onHand, reserved, releaseAt });
  }
  for (const one of moved) put(tx, warehouses.movements, `${tx.ticket} ${tx.undo.length}`, one);
}

/** events/on-order-closed-unpaid.ts */
export function* onOrderClosedUnpaid(world: World, fact: Fact): Steps<void> {
  const { orderId = '', reason } = fact.payload;
  yield* transact(world.warehouses, (tx) => {
    if (takeIn(tx, world, fact)) endHold(tx, world, orderId, reason === 'EXPIRED' ? 'EXPIRED' : 'RELEASED');
  });
}

/** reservation/release-reservation.ts */
function endHold(tx: Transaction, world: World, orderId: string, as: 'RELEASED' | 'EXPIRED'): void {
  const { reservations, now } = world.warehouses;
  const isBlind = world.mutation === 'gives back what its stock has given back';
  const one = isBlind ? reservations.get(orderId) : lockHold(tx, world, orderId);
  if (!one) {
    const tombstone = { orderId, status: 'RELEASED' as const, expiresAt: new Date(now), heldSince: now, lines: [] };
    put(tx, reservations, orderId, { ...tombstone, history: ['RELEASED'] });
    world.say('released before it was reserved', orderId);
    return;
  }
  if (moveReservation(tx, world, orderId, as === 'RELEASED' ? reservationMoves.release : reservationMoves.expire)) {
    world.say(as === 'RELEASED' ? 'released' : 'expired with its order', orderId);
    moveStock(tx, world, endOfHold(as, orderId, one.lines));
  } else if (as === 'RELEASED' && world.mutation !== 'lets a cancelled order sell what had expired') {
    moveReservation(tx, world, orderId, reservationMoves.giveUp);
  }
}

/** events/on-shop-order-cancelled.ts, reservation/return-goods.ts */
export function* onShopOrderCancelled(world: World, fact: Fact): Steps<void> {
  const { shopId = '' } = fact.payload;
  yield* transact(world.warehouses, (tx) => {
    if (!takeIn(tx, world, fact)) return;
    const { lines, returned } = soldLines(world, fact, shopId);
    bringBack(tx, world, fact, restOf(lines, returned));
  });
}

/** events/on-order-item-cancelled.ts, reservation/return-goods.ts */
export function* onOrderItemCancelled(world: World, fact: Fact): Steps<void> {
  const { shopId = '', variantId, cancelledQuantity } = fact.payload;
  yield* transact(world.warehouses, (tx) => {
    if (!takeIn(tx, world, fact)) return;
    const { lines, returned } = soldLines(world, fact, shopId);
    const isOfLine = (line: StockLine) => line.variantId === variantId;
    const back = backTo(Number(cancelledQuantity), lines.filter(isOfLine), returned.filter(isOfLine));
    if (back.length > 0) world.say('units returned', fact.aggregateId);
    bringBack(tx, world, fact, back, fact.id);
  });
}

function soldLines({ warehouses, mutation }: World, { payload }: Fact, shopId: string) {
  const { orderId = '' } = payload;
  const one = warehouses.reservations.get(orderId);
  if (one?.status === 'HELD') throw fault(`${orderId} is not sold yet: its goods cannot come back`);
  if (one?.status !== 'COMMITTED') return { lines: [], returned: [] };
  const returned = [...warehouses.movements.values()].filter(
    ({ kind, causeId, shopId: of }) => kind === 'RETURNED' && causeId === orderId && of === shopId,
  );
  const isForgetful = mutation === 'brings a part back whole though units of it came back';
  return { lines: one.lines.filter((line) => line.shopId === shopId), returned: isForgetful ? [] : returned };
}

function bringBack(tx: Transaction, world: World, { payload }: Fact, lines: readonly StockLine[], scope = ''): void {
  const { orderId = '', shopId } = payload;
  if (lines.length > 0) world.say('goods returned', `${orderId} ${shopId}`);
  moveStock(
    tx,
    world,
    lines.map((line) => movement('RETURNED', line, { ...byOrder(orderId), causeScope: scope })),
  );
}

/** reservation/expire-overdue.ts: the sweep over reservations. */
export function* expireReservations(world: World): Steps<void> {
  const { warehouses } = world;
  const due = [...warehouses.reservations.values()].filter((one) => isOverdue(one, warehouses.now));
  if (due.length === 0) return;
  const isReleased = world.mutation !== 'frees expired stock twice';
  const unreleased = due.flatMap((one) =>
    asSeenBy(rowsOf(world, one.lines))(one).lines.filter((line) => !line.isReleased),
  );
  if (unreleased.length > 0) yield* releaseRows(world, unreleased);
  yield* transact(warehouses, (tx) => {
    const isStill = ({ orderId }: SimReservation) =>
      isOverdue(warehouses.reservations.get(orderId) as SimReservation, warehouses.now);
    if (!due.every(isStill)) return;
    for (const { orderId, lines } of due) {
      moveReservation(tx, world, orderId, reservationMoves.expire);
      const ended = lines.map((line) => ({ ...line, isReleased }));
      moveStock(tx, world, endOfHold('EXPIRED', orderId, ended));
      world.say('hold expired', orderId);
    }
  });
}

/** stock/receive-stock.ts */
export function* receiveStock(world: World, { request, ...line }: StockLine & { request: string }): Steps<void> {
  const { warehouses } = world;
  yield* transact(warehouses, (tx) => {
    if (warehouses.keys.has(request)) return;
    put(tx, warehouses.keys, request, true);
    moveStock(tx, world, [movement('RECEIVED', line, byRequest(request, 'shop'))]);
  });
}

import {
  decide,
  findHopeless,
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
  sumDemand,
  withBack,
} from '../../subgraphs/warehouses/reservation/allocation.rules.ts';
import type { ReservationRow } from '../../subgraphs/warehouses/reservation/reservation.queries.ts';
import { reservationMoves } from '../../subgraphs/warehouses/reservation/reservation.states.ts';
import { backTo, restOf } from '../../subgraphs/warehouses/reservation/return.rules.ts';
import {
  byOrder,
  byRequest,
  committedAfresh,
  movement,
  type NewMovement,
  netChanges,
  rowKey,
  type StockChange,
  type StockLine,
} from '../../subgraphs/warehouses/stock/movement.rules.ts';
import { offerKey } from '../../subgraphs/warehouses/stock/offer.rules.ts';
import type { ReservationStatus } from '../../subgraphs/warehouses/tables.ts';
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
    const held = warehouses.reservations.get(orderId);
    if (!held) throw fault(`nothing was reserved for ${orderId}`);
    if (held.status !== 'HELD' || isOverdue(held, warehouses.now)) return null;
    const until = Math.max(held.expiresAt.getTime(), held.heldSince + holdSeconds * 1_000);
    put(tx, warehouses.reservations, orderId, { ...held, expiresAt: new Date(until) });
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
    const { free, overdue } = survey(world, demands);
    const ending = [...new Set(overdue.map((line) => line.orderId))];
    const expired = ending.flatMap((id) => expire(tx, world, id));
    const { lines, short } = allocate(demands, withBack(free, expired));
    if (short.length > 0) return rollBack(tx, { __typename: 'StockShortError', lines: short });
    put(tx, warehouses.reservations, orderId, { ...(warehouses.reservations.get(orderId) as SimReservation), lines });
    moveStock(tx, world, [...expired, ...lines.map((line) => committedAfresh(line, byOrder(orderId)))]);
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
  const { free, overdue } = survey(world, demands);
  const available = new Map<string, number>();
  for (const line of [...free, ...overdue]) {
    available.set(offerKey(line), (available.get(offerKey(line)) ?? 0) + line.quantity);
  }
  yield;
  const found = world.warehouses.reservations.get(orderId);
  if (found) return found;
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
  if (seen.overdue.length > 0 || seen.reserved.length > 0) return null;
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
  const ground = { reservations: [], overdue: [], free, hopeless: new Map(), now };
  const { outcomes, short, opened, moved } = decide(calls, ground);
  if (short.size > 0) return null;
  lastSurvey.take(moved);
  const { reservations: table, stock } = world.warehouses;
  return yield* transact(world.warehouses, (tx) => {
    const isThere = ({ reserved, ...row }: StockChange) => {
      const level = stock.get(rowKey(row));
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
  const { reservations: table, stock, now } = world.warehouses;
  const hopeless = findHopeless(calls, [...seen.free, ...seen.overdue]);
  const hopeful = calls.filter((call) => !hopeless.has(call));
  const isNew = calls.every(({ kind }) => kind === 'reserve') && seen.reserved.length + seen.overdue.length === 0;
  const surveyed = new Set(seen.overdue.map(({ orderId }) => orderId));
  const found = isNew ? [] : namesOf([...calls, ...seen.overdue]).flatMap((orderId) => table.get(orderId) ?? []);
  const reservations =
    world.mutation === 'accepts a late reserve' ? found.filter(({ lines }) => lines.length > 0) : found;
  const overdue = reservations.filter((one) => isOverdue(one, now) && surveyed.has(one.orderId));
  const wanted = new Set(hopeful.flatMap((call) => (call.kind === 'reserve' ? call.demands.map(offerKey) : [])));
  const free = seen.free
    .filter((line) => wanted.has(offerKey(line)))
    .map((line) => {
      const { onHand = 0, reserved = 0 } = stock.get(rowKey(line)) ?? {};
      return { ...line, quantity: onHand - reserved };
    });
  const ground = { reservations, overdue: namesOf(overdue), free, hopeless, now: seen.now };
  const { outcomes, short, opened, ended, moved } = decide(calls, ground);
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
    put(tx, reservations, one.orderId, { ...one, expiresAt, heldSince: now, history: [one.status] });
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
  readonly overdue: readonly (StockLine & { readonly orderId: string })[];
  readonly reserved: readonly string[];
  readonly now: Date;
}

const nothingSurveyed: Survey = { free: [], overdue: [], reserved: [], now: new Date(0) };

/** reservation/survey-stock.ts; every warehouse is active. */
function survey({ warehouses }: World, demands: readonly Demand[], orderIds: readonly string[] = []): Survey {
  const { stock, reservations, now } = warehouses;
  const offers = new Set(demands.map(offerKey));
  const free: StockLine[] = [];
  for (const { onHand, reserved, ...row } of stock.values()) {
    if (offers.has(offerKey(row))) free.push({ ...row, quantity: onHand - reserved });
  }
  const overdue: Survey['overdue'][number][] = [];
  for (const one of reservations.values()) {
    if (!isOverdue(one, now)) continue;
    for (const line of one.lines) if (offers.has(offerKey(line))) overdue.push({ ...line, orderId: one.orderId });
  }
  const reserved = orderIds.filter((orderId) => reservations.has(orderId));
  return { free, overdue, reserved, now: new Date(now) };
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
  put(tx, warehouses.reservations, orderId, { ...one, status: to, history: [...one.history, to] });
  return true;
}

/** stock/move-stock.ts: a change out of bounds would be a mistake of the product. */
function moveStock(tx: Transaction, { warehouses }: World, moved: readonly NewMovement[]): void {
  if (moved.length === 0) return;
  for (const change of netChanges(moved)) {
    const row = warehouses.stock.get(rowKey(change)) ?? { ...change, onHand: 0, reserved: 0 };
    const onHand = row.onHand + change.onHand;
    const reserved = row.reserved + change.reserved;
    if (reserved < 0 || reserved > onHand) throw broken('no stock row leaves its bounds', { row, change });
    put(tx, warehouses.stock, rowKey(change), { ...row, onHand, reserved });
  }
  for (const [index, one] of moved.entries()) put(tx, warehouses.movements, `${tx.ticket} ${index}`, one);
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
  const one = reservations.get(orderId);
  if (!one) {
    const tombstone = { orderId, status: 'RELEASED' as const, expiresAt: new Date(now), heldSince: now, lines: [] };
    put(tx, reservations, orderId, { ...tombstone, history: ['RELEASED'] });
    world.say('released before it was reserved', orderId);
    return;
  }
  if (moveReservation(tx, world, orderId, as === 'RELEASED' ? reservationMoves.release : reservationMoves.expire)) {
    world.say(as === 'RELEASED' ? 'released' : 'expired with its order', orderId);
    moveStock(
      tx,
      world,
      one.lines.map((line) => movement(as, line, byOrder(orderId))),
    );
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

/** reservation/expire-overdue.ts: the sweep. */
export function* expireReservations(world: World): Steps<void> {
  const { warehouses } = world;
  const due = [...warehouses.reservations.values()].filter((one) => isOverdue(one, warehouses.now));
  if (due.length === 0) return;
  yield* transact(warehouses, (tx) => {
    moveStock(
      tx,
      world,
      due.flatMap(({ orderId }) => expire(tx, world, orderId)),
    );
  });
}

function expire(tx: Transaction, world: World, orderId: string): NewMovement[] {
  const one = world.warehouses.reservations.get(orderId) as SimReservation;
  if (isOverdue(one, world.warehouses.now)) moveReservation(tx, world, orderId, reservationMoves.expire);
  else if (world.mutation !== 'frees expired stock twice') return [];
  world.say('hold expired', orderId);
  return one.lines.map((line) => movement('EXPIRED', line, byOrder(orderId)));
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

import type { Location } from '#kernel/place.ts';
import {
  allocate,
  type Demand,
  distanceTo,
  findShort,
  freeNow,
  type Short,
  type Supply,
} from '../reservation/allocation.rules.ts';
import { asSeenBy, endOfHold, hasExpired } from '../reservation/hold.rules.ts';
import type { ReservationRow } from '../reservation/reservation.queries.ts';
import type { LockedStock } from '../stock/lock-stock.ts';
import { byOrder, movement, type NewMovement, rowKey, type StockLine } from '../stock/movement.rules.ts';
import { offerKey } from '../stock/offer.rules.ts';
import type { ReservationStatus } from '../tables.ts';

/** To hold all demands or none. They are summed: none is for the same offer as another. */
export interface ReserveCall {
  readonly kind: 'reserve';
  readonly orderId: string;
  readonly holdSeconds: number;
  readonly demands: readonly Demand[];
  /** Where to; so that the nearer warehouses are chosen. */
  readonly destination?: Location;
}

/** What a caller wants done with the reservation of its order. */
export type StockCall = ReserveCall | { readonly kind: 'commit' | 'release'; readonly orderId: string };

/**
 * What a caller finds: the order's reservation as it is after the call; or what is short, and then the call has changed
 * nothing; or null, when a commit finds no reservation.
 */
export type StockOutcome = ReservationRow | { readonly short: readonly Short[] } | null;

/** The locked rows that a batch decides over. */
export interface Ground {
  /** Those of the callers' orders that are there, as their stock sees them. */
  readonly reservations: readonly ReservationRow[];
  /** What active warehouses have of the offers that are wanted. */
  readonly free: readonly Supply[];
  /** What the survey could not meet, by the call that wants it: for these calls no row is locked. */
  readonly hopeless: ReadonlyMap<StockCall, readonly Short[]>;
  readonly now: Date;
}

/** What a batch has decided: to be written, all of it or nothing. */
export interface Decision {
  /** In the order of the calls. */
  readonly outcomes: readonly StockOutcome[];
  /** The calls that are refused. */
  readonly short: ReadonlySet<StockCall>;
  readonly opened: readonly ReservationRow[];
  /** The reservations that were there and leave HELD, by what becomes of them. */
  readonly ended: ReadonlyMap<ReservationStatus, readonly string[]>;
  readonly moved: readonly NewMovement[];
}

/** A book in which callers enter, one after the other, what they do. */
interface Book {
  readonly reservations: Map<string, ReservationRow>;
  readonly free: Map<string, { -readonly [Field in keyof Supply]: Supply[Field] }>;
  readonly byOffer: Map<string, Supply[]>;
  readonly moved: NewMovement[];
  readonly hopeless: Ground['hopeless'];
  readonly now: Date;
}

/**
 * First come, first served: each caller sees what is left after those before it, and a refusal leaves nothing to see. What a
 * hold has lost to its end is over for its callers, too.
 */
export function decide(calls: readonly StockCall[], ground: Ground): Decision {
  const book = openBook(ground);
  for (const reservation of ground.reservations) {
    if (hasExpired(reservation)) end(book, reservation.orderId, 'EXPIRED');
  }
  const outcomes = calls.map((call) => enter(book, call));

  const before = new Map(ground.reservations.map(({ orderId, status }) => [orderId, status]));
  const after = [...book.reservations.values()];
  const ended = after.filter(({ orderId, status }) => before.has(orderId) && before.get(orderId) !== status);
  return {
    outcomes,
    short: new Set(calls.filter((_, index) => isShort(outcomes[index]))),
    opened: after.filter(({ orderId }) => !before.has(orderId)),
    ended: new Map(
      [...Map.groupBy(ended, ({ status }) => status)].map(([to, some]) => [to, some.map(({ orderId }) => orderId)]),
    ),
    moved: book.moved,
  };
}

export function isShort(outcome: StockOutcome | undefined): outcome is { readonly short: readonly Short[] } {
  return outcome !== undefined && outcome !== null && 'short' in outcome;
}

/**
 * What was seen without a lock may already say that a call cannot be met, even if it came first: what it is short of. Not of
 * offers that are `due`, which may give back something.
 */
export function findHopeless(
  calls: readonly StockCall[],
  seen: readonly StockLine[],
  due: ReadonlySet<string>,
): Ground['hopeless'] {
  const byOffer = Map.groupBy(seen, offerKey);
  const hopeless = new Map<StockCall, readonly Short[]>();
  for (const call of calls) {
    if (call.kind !== 'reserve' || call.demands.some((demand) => due.has(offerKey(demand)))) continue;
    const short = findShort(call.demands, suppliesOf(call.demands, byOffer));
    if (short.length > 0) hopeless.set(call, short);
  }
  return hopeless;
}

/** What was found before a batch decides. */
export interface Found extends Pick<Ground, 'reservations' | 'hopeless' | 'now'> {
  /** What was surveyed of what may be sold. */
  readonly offered: readonly Supply[];
  /** As they were when they were locked. */
  readonly rows: readonly LockedStock[];
}

/** The ground as the rows see it now, when some of them have given back what is over. */
export function groundNow(calls: readonly StockCall[], found: Found, rows: readonly LockedStock[]): Ground {
  const ending = new Set(endingOf(calls));
  const [before, after] = [asSeenBy(found.rows), asSeenBy(rows)];
  return {
    // Who ends a hold in this batch has come in time, whatever its rows give back for the others.
    reservations: found.reservations.map((one) => (ending.has(one.orderId) ? before : after)(one)),
    free: freeNow(found.offered, rows),
    hopeless: found.hopeless,
    // So that no hold ends before what its rows have released, however long the locks were waited for.
    now: new Date(Math.max(...[found.now, ...rows.map(({ releasedUntil }) => releasedUntil)].map(Number))),
  };
}

/** The orders whose holds end in this batch. */
export function endingOf(calls: readonly StockCall[]): string[] {
  return calls.flatMap(({ kind, orderId }) => (kind === 'reserve' ? [] : [orderId]));
}

/** Rows of what somebody is short of that may give back something. */
export function dueOfShort(rows: readonly LockedStock[], { outcomes }: Decision): LockedStock[] {
  const lacking = new Set(outcomes.flatMap((outcome) => (isShort(outcome) ? outcome.short.map(offerKey) : [])));
  return rows.filter((row) => row.isDue && lacking.has(offerKey(row)));
}

function openBook({ reservations, free, hopeless, now }: Ground): Book {
  const lines = free.map((line) => ({ ...line }));
  return {
    reservations: new Map(reservations.map((reservation) => [reservation.orderId, reservation])),
    free: new Map(lines.map((line) => [rowKey(line), line])),
    // So that a caller need not look at what the others want.
    byOffer: Map.groupBy(lines, offerKey),
    moved: [],
    hopeless,
    now,
  };
}

function enter(book: Book, call: StockCall): StockOutcome {
  const { orderId } = call;
  const found = book.reservations.get(orderId);
  if (call.kind === 'reserve') return found ?? hold(book, call);
  if (call.kind === 'commit') return found?.status === 'HELD' ? end(book, orderId, 'COMMITTED') : (found ?? null);
  if (found) return found.status === 'HELD' ? end(book, orderId, 'RELEASED') : found;
  // A reservation that comes late is refused, instead of holding stock for an order that is over.
  return record(book, { orderId, status: 'RELEASED', expiresAt: book.now, lines: [] });
}

function hold(book: Book, call: ReserveCall): StockOutcome {
  const { orderId, holdSeconds, demands, destination } = call;
  const known = book.hopeless.get(call);
  if (known) return { short: known };
  const { lines, short } = allocate(demands, suppliesOf(demands, book.byOffer), distanceTo(destination));
  if (short.length > 0) return { short };
  const expiresAt = new Date(book.now.getTime() + holdSeconds * 1_000);
  for (const line of lines) move(book, { ...movement('RESERVED', line, byOrder(orderId)), heldUntil: expiresAt });
  return record(book, { orderId, status: 'HELD', expiresAt, lines });
}

function end(book: Book, orderId: string, as: 'COMMITTED' | 'RELEASED' | 'EXPIRED'): ReservationRow {
  const held = book.reservations.get(orderId) as ReservationRow;
  for (const moved of endOfHold(as, orderId, held.lines)) move(book, moved);
  return record(book, { ...held, status: as });
}

function record(book: Book, reservation: ReservationRow): ReservationRow {
  book.reservations.set(reservation.orderId, reservation);
  return reservation;
}

function move(book: Book, moved: NewMovement): void {
  book.moved.push(moved);
  const row = book.free.get(rowKey(moved));
  if (row && !moved.isCounted) row.quantity += moved.onHandChange - moved.reservedChange;
}

function suppliesOf(demands: readonly Demand[], byOffer: ReadonlyMap<string, readonly Supply[]>): Supply[] {
  return demands.flatMap((demand) => byOffer.get(offerKey(demand)) ?? []);
}

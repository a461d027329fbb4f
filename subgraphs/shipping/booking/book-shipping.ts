import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { type Place, placeOf } from '#kernel/place.ts';
import type { TimeZone } from '#kernel/places.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import { fingerprintOf } from '#mysql/idempotency.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import { requireService } from '#subgraph/viewer.ts';
import type { BookShippingInput } from '../generated/resolvers.ts';
import { readQuotes } from '../quote/honoured-quotes.ts';
import type { Quote } from '../quote/quote.rules.ts';
import { bookingParts, bookings } from '../tables.ts';
import { takePlaces } from '../window/take-places.ts';
import { freeWindows } from '../window/window.queries.ts';
import { rangeOf, readWindowId } from '../window/window.rules.ts';
import { bookingsOfOrder } from './booking.queries.ts';
import { bookingClosed, bookingDiffers, quoteExpired, windowFull } from './booking.refusals.ts';
import { chosenPartInput } from './chosen-part.input.ts';
import { expireInWindows } from './expire-bookings.ts';

const aYear = 366 * 24 * 3_600;

const bookShippingInput = z.object({
  orderId: z.string().min(1).max(32),
  clientId: z.string().min(1).max(32),
  parts: z
    .array(z.object({ ...chosenPartInput, shopOrderId: z.string().min(1).max(32) }))
    .min(1)
    .max(100),
  destination: destinationInput,
  holdSeconds: z.int().min(1).max(aYear),
});

type Asked = z.output<typeof bookShippingInput>;

/** A part with the offer that its option stands for. */
interface QuotedPart {
  readonly part: Asked['parts'][number];
  readonly quote: Quote;
}

interface Booking {
  readonly asked: Asked;
  readonly parts: readonly QuotedPart[];
  readonly timeZone: TimeZone;
}

/** Honours the options of all parts, with their places in windows, or of none. */
export async function bookShipping(context: Context, given: BookShippingInput) {
  requireService(context);
  const asked = readInput(bookShippingInput, given);
  // A neighbour that asks for something senseless has a bug: it is told so by an error.
  if (isRefusal(asked)) throw new GraphQLError(asked.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const quotes = await readQuotes(context, asked);
  if (isRefusal(quotes)) return quotes;
  const { timeZone } = placeOf(asked.destination) as Place;
  const parts = asked.parts.map((part, index) => ({ part, quote: quotes[index] as Quote }));
  return context.transaction('book shipping', (tx) => book(tx, { asked, parts, timeZone }));
}

async function book(tx: Transaction, booking: Booking) {
  const { orderId, clientId } = booking.asked;
  const fingerprint = fingerprintOf(booking.asked);
  if (!(await claimOrder(tx, { orderId, clientId, fingerprint }))) return repeat(tx, orderId, fingerprint);
  const now = await readDatabaseTime(tx);
  const expired = booking.parts.filter(({ quote }) => quote.expiresAt <= now);
  if (expired.length > 0) return quoteExpired(expired.map(({ part }) => part.shopId));
  const full = await takeWindows(tx, booking, now);
  if (full) return full;
  await insertParts(tx, booking);
  return { __typename: 'BookShippingSuccess', bookings: await bookingsOfOrder(tx, orderId) } as const;
}

/** A concurrent repeat, or an end of the order, waits here for the first one's transaction. */
function claimOrder(tx: Transaction, booking: typeof bookings.$inferInsert): Promise<boolean> {
  return isNew(insertRows(tx, bookings, [booking]));
}

async function repeat(tx: Transaction, orderId: string, fingerprint: string) {
  const [first] = await tx.select().from(bookings).where(eq(bookings.orderId, orderId));
  if (!first?.fingerprint) return bookingClosed();
  if (first.fingerprint !== fingerprint) return bookingDiffers();
  const booked = await bookingsOfOrder(tx, orderId);
  const isOver = booked.some(({ status }) => status === 'RELEASED' || status === 'EXPIRED');
  return isOver ? bookingClosed() : ({ __typename: 'BookShippingSuccess', bookings: booked } as const);
}

async function takeWindows(tx: Transaction, { parts, timeZone }: Booking, now: Date) {
  const refuse = async (windowId: string) => {
    const found = parts.find((quoted) => quoted.part.windowId === windowId);
    if (!found) throw new Error(`Nobody wants the window ${windowId}`);
    const { shopId } = found.part;
    const free = await freeWindows(tx, { shopId, timeZone, from: null, days: 14 });
    return windowFull({ shopId, windowId, nextFree: free.filter(({ id }) => id !== windowId).slice(0, 3) });
  };
  const wanted: string[] = [];
  for (const { part } of parts) {
    if (!part.windowId) continue;
    const key = readWindowId(part.windowId);
    if (key?.shopId !== part.shopId || rangeOf(key, timeZone).from <= now) return refuse(part.windowId);
    wanted.push(part.windowId);
  }
  await expireInWindows(tx, wanted);
  const full = await takePlaces(tx, wanted);
  return full && refuse(full);
}

async function insertParts(tx: Transaction, { asked, parts, timeZone }: Booking): Promise<void> {
  const { orderId, holdSeconds } = asked;
  await tx.insert(bookingParts).values(
    parts.map(({ part, quote }, place) => {
      const { shopOrderId, shopId, windowId = null } = part;
      const key = windowId ? readWindowId(windowId) : null;
      const range = key && rangeOf(key, timeZone);
      return {
        shopOrderId,
        orderId,
        shopId,
        place,
        status: 'HELD' as const,
        carrier: quote.carrier,
        service: quote.service,
        priceMinor: quote.price,
        insuranceMinor: quote.insurance,
        cashOnDeliveryFeeMinor: quote.cashOnDeliveryFee,
        currency: quote.currency,
        promisedFrom: range?.from ?? quote.promisedFrom,
        promisedTo: range?.to ?? quote.promisedTo,
        windowId,
        heldUntil: sql`NOW(3) + INTERVAL ${holdSeconds} SECOND`,
      };
    }),
  );
}

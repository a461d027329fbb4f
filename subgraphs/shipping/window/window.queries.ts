import type { TimeZone } from '#kernel/places.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Reader } from '#mysql/connect.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { and, eq, inArray, lte, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { bookingParts, deliveryCapacities, deliveryWindows } from '../tables.ts';
import { daysFrom, rangeOf, windowId } from './window.rules.ts';

export interface FreeWindow {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly placesLeft: number;
}

export async function capacitiesOf(read: Reader, shopId: string) {
  return findRows(read, deliveryCapacities, 'shopId', [shopId], 'startHour');
}

/** The windows to come of a shop that have places left, in order of time. */
export async function freeWindows(
  read: Reader,
  asked: { readonly shopId: string; readonly timeZone: TimeZone; readonly from: Date | null; readonly days: number },
): Promise<FreeWindow[]> {
  const { shopId, timeZone } = asked;
  const now = await readDatabaseTime(read);
  const days = daysFrom(asked.from && asked.from > now ? asked.from : now, asked.days, timeZone);
  const slots = await capacitiesOf(read, shopId);
  const windows = await windowsOfDays(read, shopId, days);
  const all = days.flatMap((day) =>
    slots.map(({ startHour, capacity }) => {
      const key = { shopId, day, startHour };
      return { id: windowId(key), ...rangeOf(key, timeZone), placesLeft: windows.get(windowId(key)) ?? capacity };
    }),
  );
  return all.filter(({ from, placesLeft }) => from > now && placesLeft > 0);
}

/** The places left in windows that something was booked in; holds that are over but not swept yet take none. */
async function windowsOfDays(read: Reader, shopId: string, days: readonly string[]): Promise<Map<string, number>> {
  const overdue = sql<number>`(SELECT COUNT(*) FROM ${bookingParts}
    WHERE ${bookingParts.windowId} = ${deliveryWindows.id} AND ${bookingParts.heldUntil} <= ${databaseNow})`;
  const rows = await read
    .select({ id: deliveryWindows.id, left: sql<number>`capacity - taken + ${overdue}`.mapWith(Number) })
    .from(deliveryWindows)
    .where(and(eq(deliveryWindows.shopId, shopId), inArray(deliveryWindows.day, [...days])));
  return new Map(rows.map(({ id, left }) => [id, left]));
}

/** The shop orders whose hold on a place in one of the windows, or on anything, is over. */
export async function overdueParts(
  read: Reader,
  { windowIds, limit }: { readonly windowIds?: readonly string[]; readonly limit: number },
): Promise<string[]> {
  const isOver = lte(bookingParts.heldUntil, databaseNow);
  const rows = await read
    .select({ id: bookingParts.shopOrderId })
    .from(bookingParts)
    .where(windowIds ? and(inArray(bookingParts.windowId, [...windowIds]), isOver) : isOver)
    .limit(limit);
  return rows.map(({ id }) => id);
}

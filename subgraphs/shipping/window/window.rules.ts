import { hoursAhead, type TimeZone } from '#kernel/places.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
export const slotHours = 2;

/** A window of a shop: its day and hour by the clock of whatever place the goods go to. */
export interface WindowKey {
  readonly shopId: string;
  readonly day: string;
  readonly startHour: number;
}

export function windowId({ shopId, day, startHour }: WindowKey): string {
  return `${shopId}.${day}.${String(startHour).padStart(2, '0')}`;
}

/** Null for a text that is no window's id. */
export function readWindowId(text: string): WindowKey | null {
  const match = /^(.{1,32})\.(\d{4}-\d\d-\d\d)\.(\d\d)$/.exec(text);
  const [, shopId, day, hour] = match ?? [];
  if (!shopId || !day || !hour || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  return { shopId, day, startHour: Number(hour) };
}

/** From when until when it is, at a place in the time zone. */
export function rangeOf({ day, startHour }: WindowKey, timeZone: TimeZone): { from: Date; to: Date } {
  const from = Date.parse(`${day}T00:00:00Z`) + (startHour - hoursAhead[timeZone]) * hourMs;
  return { from: new Date(from), to: new Date(from + slotHours * hourMs) };
}

/** So many days from that of a moment on, by the clock of the time zone. */
export function daysFrom(moment: Date, count: number, timeZone: TimeZone): string[] {
  const local = moment.getTime() + hoursAhead[timeZone] * hourMs;
  return Array.from({ length: count }, (_, index) => new Date(local + index * dayMs).toISOString().slice(0, 10));
}

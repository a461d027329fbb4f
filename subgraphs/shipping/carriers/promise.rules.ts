import { hoursAhead, type TimeZone } from '#kernel/places.ts';

export interface PromisedRange {
  readonly from: Date;
  readonly to: Date;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Carriers ring at doors between these hours. */
const doorsFrom = 8;
const doorsTo = 20;

interface Journey {
  readonly now: Date;
  readonly cutOffHour: number;
  /** After the day on which it is handed over. */
  readonly days: readonly [from: number, to: number];
  readonly origin: TimeZone;
  readonly destination: TimeZone;
}

/** When it arrives: hours of the door where it goes to, days from the hand-over where it comes from. */
export function promisedRange({ now, cutOffHour, days, origin, destination }: Journey): PromisedRange {
  const there = now.getTime() + hoursAhead[origin] * hourMs;
  const today = Math.floor(there / dayMs);
  const isLate = there - today * dayMs >= cutOffHour * hourMs;
  const handOver = today + (isLate ? 1 : 0);
  const at = (days: number, hour: number) => (handOver + days) * dayMs + (hour - hoursAhead[destination]) * hourMs;
  const from = Math.max(at(days[0], doorsFrom), now.getTime());
  return { from: new Date(from), to: new Date(Math.max(at(days[1], doorsTo), from)) };
}

/** From when it can be picked up: some hours from now, while the shop is open. */
export function readyAt(now: Date, inHours: number, timeZone: TimeZone): Date {
  const ahead = hoursAhead[timeZone] * hourMs;
  const there = now.getTime() + ahead + inHours * hourMs;
  const day = Math.floor(there / dayMs) * dayMs;
  if (there < day + doorsFrom * hourMs) return new Date(day + doorsFrom * hourMs - ahead);
  if (there > day + doorsTo * hourMs) return new Date(day + dayMs + doorsFrom * hourMs - ahead);
  return new Date(there - ahead);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promisedRange, readyAt } from './promise.rules.ts';

const zones = fc.constantFrom('WIB', 'WITA', 'WIT' as const);
const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const journey = { cutOffHour: 15, days: [1, 2], origin: 'WIB', destination: 'WIB' } as const;

test('counts the days from today before the cut-off where it comes from, and from tomorrow after it', () => {
  // 14:59 and 15:00 in Jakarta.
  expect(promisedRange({ ...journey, now: new Date('2026-03-01T07:59:59Z') })).toEqual({
    from: new Date('2026-03-02T01:00:00Z'),
    to: new Date('2026-03-03T13:00:00Z'),
  });
  expect(promisedRange({ ...journey, now: new Date('2026-03-01T08:00:00Z') })).toEqual({
    from: new Date('2026-03-03T01:00:00Z'),
    to: new Date('2026-03-04T13:00:00Z'),
  });
});

test('goes by the clock of the origin for the cut-off, and by that of the door for the arrival', () => {
  // 14:30 in Jakarta is 16:30 in Jayapura: too late for what comes from there, and for that alone.
  const now = new Date('2026-03-01T07:30:00Z');
  expect(promisedRange({ ...journey, now, destination: 'WIT' }).from).toEqual(new Date('2026-03-01T23:00:00Z'));
  expect(promisedRange({ ...journey, now, origin: 'WIT' }).from).toEqual(new Date('2026-03-03T01:00:00Z'));
});

test('never promises the past, nor an end before the beginning', () => {
  fc.assert(
    fc.property(
      moments,
      zones,
      zones,
      fc.nat(24),
      fc.nat(5),
      fc.nat(5),
      (now, origin, destination, hour, from, more) => {
        const range = promisedRange({
          now,
          cutOffHour: hour,
          days: [from, from + more],
          origin: origin as 'WIB',
          destination: destination as 'WIB',
        });
        expect(range.from.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(range.to.getTime()).toBeGreaterThanOrEqual(range.from.getTime());
      },
    ),
  );
});

test('is ready some hours from now, while the shop is open', () => {
  const ready = (now: string) => readyAt(new Date(now), 4, 'WIB').toISOString();
  expect(ready('2026-03-01T03:00:00Z')).toBe('2026-03-01T07:00:00.000Z');
  // 20:00 and 00:30 in Jakarta.
  expect(ready('2026-03-01T13:00:00Z')).toBe('2026-03-02T01:00:00.000Z');
  expect(ready('2026-02-28T17:30:00Z')).toBe('2026-03-01T01:00:00.000Z');
});

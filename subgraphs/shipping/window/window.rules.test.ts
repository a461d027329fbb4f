import { expect, test } from 'vitest';
import { daysFrom, rangeOf, readWindowId, windowId } from './window.rules.ts';

const key = { shopId: 'shp_1', day: '2026-03-01', startHour: 8 };

test('has an id that says which it is, and reads no other text', () => {
  expect(readWindowId(windowId(key))).toEqual(key);
  for (const text of ['', 'shp_1', 'shp_1.2026-03-01', 'shp_1.2026-13-01.08', 'shp_1.2026-03-01.8', '.2026-03-01.08']) {
    expect(readWindowId(text)).toBeNull();
  }
});

test('is at the same hour of the clock wherever it goes', () => {
  expect(rangeOf(key, 'WIB')).toEqual({ from: new Date('2026-03-01T01:00:00Z'), to: new Date('2026-03-01T03:00:00Z') });
  expect(rangeOf(key, 'WIT').from).toEqual(new Date('2026-02-28T23:00:00Z'));
});

test('begins a day when it begins there', () => {
  expect(daysFrom(new Date('2026-02-28T16:59:59Z'), 2, 'WIB')).toEqual(['2026-02-28', '2026-03-01']);
  expect(daysFrom(new Date('2026-02-28T17:00:00Z'), 2, 'WIB')).toEqual(['2026-03-01', '2026-03-02']);
});

import { expect, test } from 'vitest';
import { firstIdAt, isId, newCode, newId } from './ids.ts';

test('ids of one process are different and in the order in which they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId('ord'));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('ids sort by the time they were made, and stay in order when the clock goes back', () => {
  const later = newId('ord', Date.now() + 60_000);
  expect(newId('ord', Date.now()) > later).toBe(true);
});

test('a moment lies between the ids that were made before it and those made from then on', () => {
  const time = Date.now() + 120_000;
  const [before, after] = [newId('ord', time - 1), newId('ord', time)];
  expect([after, firstIdAt('ord', time), before].sort()).toEqual([before, firstIdAt('ord', time), after]);
});

test('an id says what it is of', () => {
  expect(isId('ord', newId('ord'))).toBe(true);
  for (const text of [newId('sho'), 'ord_', `ord_${'I'.repeat(26)}`, '']) expect(isId('ord', text)).toBe(false);
});

test('codes for people have no vowels and nothing that looks like something else', () => {
  for (let count = 0; count < 200; count += 1) expect(newCode(10)).toMatch(/^[2-9B-DF-HJ-NP-RTV-Z]{10}$/);
});

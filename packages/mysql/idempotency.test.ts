import { expect, test } from 'vitest';
import { fingerprintOf } from './idempotency.ts';

const at = new Date('2026-02-03T04:05:06.789Z');
const input = { quantity: 1, amount: 5n, at, lines: [{ id: 'a', note: null }, { id: 'b' }] };

test('inputs that say the same have the same fingerprint, however they are written', () => {
  const again = { lines: [{ id: 'a' }, { note: undefined, id: 'b' }], at: new Date(at), amount: 5n, quantity: 1 };
  expect(fingerprintOf(again)).toBe(fingerprintOf(input));
});

test.each([
  ['a number', { ...input, quantity: 2 }],
  ['a number that is text', { ...input, quantity: '1' }],
  ['an amount', { ...input, amount: 6n }],
  ['a moment', { ...input, at: new Date(at.getTime() + 1) }],
  ['the order of a list', { ...input, lines: input.lines.toReversed() }],
  ['something within', { ...input, lines: [{ id: 'a' }, { id: 'c' }] }],
  ['something more', { ...input, more: false }],
])('%s that is another makes another fingerprint', (_, other) => {
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(input));
});

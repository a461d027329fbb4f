import { expect, test } from 'vitest';
import { drawFor } from './draw.ts';

const tenOf = (seed: number, label: string) => {
  const { whole } = drawFor(seed, label);
  return Array.from({ length: 10 }, () => whole(1, 1_000));
};

test('the same seed and label draw the same, and another of either does not', () => {
  expect(tenOf(7, 'one')).toEqual(tenOf(7, 'one'));
  expect(tenOf(7, 'one')).not.toEqual(tenOf(8, 'one'));
  expect(tenOf(7, 'one')).not.toEqual(tenOf(7, 'other'));
});

test('draws within the bounds, both included', () => {
  const { whole } = drawFor(1, 'bounds');
  expect(new Set(Array.from({ length: 200 }, () => whole(2, 4)))).toEqual(new Set([2, 3, 4]));
});

import { expect, test } from 'vitest';
import { rememberSurveys } from './last-survey.ts';

const line = (variantId: string, warehouseId: string, quantity: number) => ({
  shopId: 'shp_1',
  variantId,
  warehouseId,
  quantity,
});
const now = new Date('2026-11-22T08:00:00.000Z');
const [one, two] = [
  { shopId: 'shp_1', variantId: 'var_1' },
  { shopId: 'shp_1', variantId: 'var_2' },
];

function remembered(at = { ms: 1_000 }) {
  return { at, last: rememberSurveys(() => at.ms) };
}

test('recalls what was seen less what was taken, by the clock of the database', () => {
  const { at, last } = remembered();
  last.keep([one], { free: [line('var_1', 'whs_1', 5), line('var_1', 'whs_2', 3)], now });
  last.take([line('var_1', 'whs_1', 2), line('var_2', 'whs_1', 1)]);
  at.ms += 20;
  expect(last.recall([one, one])).toEqual({
    free: [line('var_1', 'whs_1', 3), line('var_1', 'whs_2', 3)],
    now: new Date('2026-11-22T08:00:00.020Z'),
  });
});

test('knows what it saw nothing of, and not what it has not seen', () => {
  const { last } = remembered();
  last.keep([one], { free: [], now });
  expect(last.recall([one])).toEqual({ free: [], now });
  expect(last.recall([one, two])).toBeNull();
});

test('recalls nothing that is old or was forgotten, and sees it anew', () => {
  const { at, last } = remembered();
  last.keep([one, two], { free: [line('var_1', 'whs_1', 5)], now });
  last.forget([two]);
  expect([last.recall([one])?.free, last.recall([two])]).toEqual([[line('var_1', 'whs_1', 5)], null]);
  at.ms += 51;
  expect(last.recall([one])).toBeNull();
  last.keep([one], { free: [line('var_1', 'whs_1', 4)], now });
  expect(last.recall([one])?.free).toEqual([line('var_1', 'whs_1', 4)]);
});

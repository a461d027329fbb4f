import { expect, test } from 'vitest';
import type { ReservationRow } from '../reservation/reservation.queries.ts';
import { decide, findHopeless, type Ground, type StockCall } from './batch.rules.ts';

const now = new Date('2026-11-21T08:00:00Z');
const row = { warehouseId: 'whs_1', variantId: 'var_1', shopId: 'shp_1' };
const units = (quantity: number) => ({ ...row, quantity });
const reserve = (orderId: string, quantity: number): StockCall => ({
  kind: 'reserve',
  orderId,
  holdSeconds: 60,
  demands: [{ shopId: 'shp_1', variantId: 'var_1', quantity }],
});
const commit = (orderId: string): StockCall => ({ kind: 'commit', orderId });
const release = (orderId: string): StockCall => ({ kind: 'release', orderId });
const held = (orderId: string, quantity: number): ReservationRow => ({
  orderId,
  status: 'HELD',
  expiresAt: now,
  lines: [units(quantity)],
});

/** What each caller is told: a status, what is available instead, or nothing. */
function told(calls: readonly StockCall[], ground: Partial<Ground>) {
  const decision = decide(calls, { reservations: [], overdue: [], free: [], hopeless: new Map(), now, ...ground });
  const outcomes = decision.outcomes.map((outcome) => {
    if (outcome === null) return null;
    return 'short' in outcome ? outcome.short[0]?.available : outcome.status;
  });
  return { ...decision, outcomes, kinds: decision.moved.map(({ kind, causeId }) => `${kind} ${causeId}`) };
}

test('gives to those who came first, and each sees what is left', () => {
  const calls = [reserve('a', 2), reserve('b', 2), reserve('c', 2)];
  expect(told(calls, { free: [units(5)] }).outcomes).toEqual(['HELD', 'HELD', 1]);
});

test('leaves to the next what a refused caller could not have', () => {
  const { outcomes, opened } = told([reserve('a', 4), reserve('b', 3), reserve('c', 1)], { free: [units(5)] });
  expect(outcomes).toEqual(['HELD', 1, 'HELD']);
  expect(opened.map(({ orderId }) => orderId)).toEqual(['a', 'c']);
});

test('holds until as many seconds after the moment of the survey as asked', () => {
  const [opened] = told([reserve('a', 1)], { free: [units(1)] }).opened;
  expect(opened?.expiresAt).toEqual(new Date('2026-11-21T08:01:00Z'));
});

test('gives what is released to whoever comes after, and not before', () => {
  const reservations = [held('old', 3)];
  const free = [units(0)];
  expect(told([release('old'), reserve('a', 3)], { reservations, free }).outcomes).toEqual(['RELEASED', 'HELD']);
  expect(told([reserve('a', 3), release('old')], { reservations, free }).outcomes).toEqual([0, 'RELEASED']);
});

test('ends overdue holds first, and gives what they held', () => {
  const { outcomes, kinds, ended } = told([reserve('a', 2)], {
    reservations: [held('late', 2)],
    overdue: ['late'],
    free: [units(0)],
  });
  expect(outcomes).toEqual(['HELD']);
  expect(kinds).toEqual(['EXPIRED late', 'RESERVED a']);
  expect(ended).toEqual(new Map([['EXPIRED', ['late']]]));
});

test('takes whoever asks for its own overdue hold as in time, before anybody who wants its goods', () => {
  const ground = { reservations: [held('late', 2)], overdue: ['late'], free: [units(0)] };
  expect(told([reserve('a', 2), commit('late')], ground).outcomes).toEqual([0, 'COMMITTED']);
  expect(told([reserve('a', 2), reserve('late', 2)], ground).outcomes).toEqual([0, 'HELD']);
});

test('answers the same order again and again from its one reservation', () => {
  const { outcomes, opened, kinds } = told([reserve('a', 1), reserve('a', 1), commit('a'), commit('a'), release('a')], {
    free: [units(5)],
  });
  expect(outcomes).toEqual(['HELD', 'HELD', 'COMMITTED', 'COMMITTED', 'COMMITTED']);
  expect(opened).toHaveLength(1);
  expect(kinds).toEqual(['RESERVED a', 'COMMITTED a']);
});

test('closes an order that is released before it is reserved', () => {
  const { outcomes, kinds } = told([release('a'), reserve('a', 1), commit('b')], { free: [units(5)] });
  expect(outcomes).toEqual(['RELEASED', 'RELEASED', null]);
  expect(kinds).toEqual([]);
});

test('tells a hopeless caller what the survey saw, unless its order has a reservation', () => {
  const calls = [reserve('a', 9), reserve('b', 2), reserve('old', 9)];
  const hopeless = findHopeless(calls, [units(5)]);
  const ground = { hopeless, reservations: [held('old', 3)], free: [units(4)] };
  expect(told(calls, ground).outcomes).toEqual([5, 'HELD', 'HELD']);
});

import { expect, test } from 'vitest';
import type { ReservationRow } from '../reservation/reservation.queries.ts';
import { netChanges } from '../stock/movement.rules.ts';
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
  const decision = decide(calls, { reservations: [], free: [], hopeless: new Map(), now, ...ground });
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

test('ends what has lost a line to its end, and gives back the lines that it still has', () => {
  const elsewhere = { ...units(2), warehouseId: 'whs_2' };
  const late = { ...held('late', 2), lines: [{ ...units(3), isReleased: true }, elsewhere] };
  const ground = { reservations: [late], free: [units(3), { ...elsewhere, quantity: 0 }] };
  const { outcomes, kinds, ended, moved } = told([commit('late'), release('late'), reserve('a', 5)], ground);
  expect(outcomes).toEqual(['EXPIRED', 'EXPIRED', 'HELD']);
  expect(kinds).toEqual(['EXPIRED late', 'EXPIRED late', 'RESERVED a', 'RESERVED a']);
  expect(ended).toEqual(new Map([['EXPIRED', ['late']]]));
  // The ledger learns of both lines, the stock only of what it has not given back yet.
  const expired = moved.filter(({ kind }) => kind === 'EXPIRED');
  expect(netChanges(expired).map(({ warehouseId, reserved }) => [warehouseId, reserved])).toEqual([['whs_2', -2]]);
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
  const hopeless = findHopeless(calls, [units(5)], new Set());
  const ground = { hopeless, reservations: [held('old', 3)], free: [units(4)] };
  expect(told(calls, ground).outcomes).toEqual([5, 'HELD', 'HELD']);
});

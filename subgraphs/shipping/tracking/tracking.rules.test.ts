import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriers } from '../carriers/carriers.ts';
import { newsOf } from '../carriers/sandbox/journeys.rules.ts';
import { sandbox } from '../carriers/sandbox/sandbox.ts';
import { shipmentMoves } from '../shipment/shipment.states.ts';
import { moves, type Standing, type Told } from './tracking.rules.ts';

const start: Standing = { status: 'LABEL_CREATED', statusAt: null };
const after = (told: readonly Told[]) =>
  told.reduce<Standing>(
    (standing, news) => (moves(standing, news) ? { status: news.status, statusAt: news.at } : standing),
    start,
  ).status;

// Who cancels is the shop, not the carrier.
const { cancel: _, ...told } = shipmentMoves;

/** Any way along the moves that carriers tell of, in order. */
const journeys = fc.array(fc.constantFrom(...Object.values(told)), { minLength: 1, maxLength: 12 }).map((all) => {
  let at = 0;
  let status: Standing['status'] = 'LABEL_CREATED';
  return all.flatMap((move): Told[] => {
    if (!move.from.includes(status)) return [];
    status = move.to;
    at += 1;
    return [{ status, at: new Date(at * 60_000) }];
  });
});

test('comes to the same status in whatever order and however often the news of a journey come', () => {
  fc.assert(
    fc.property(
      journeys.chain((told) =>
        fc.tuple(fc.constant(told), fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 })),
      ),
      ([told, shuffled]) => {
        expect(after(told)).toBe(told.at(-1)?.status ?? 'LABEL_CREATED');
        expect(after(shuffled)).toBe(after(told));
      },
    ),
  );
});

test('leaves the end of a journey alone', () => {
  const at = new Date(1);
  for (const end of ['DELIVERED', 'RETURNED', 'LOST', 'CANCELLED'] as const) {
    for (const { to } of Object.values(shipmentMoves)) {
      expect(moves({ status: end, statusAt: at }, { status: to, at: new Date(2) })).toBe(false);
    }
  }
});

test('knows what every carrier says, and every status of each', () => {
  for (const { code, statusWords } of carriers) {
    const told = new Set(Object.values(statusWords));
    expect([code, told.size]).toEqual([code, 8]);
  }
});

test.each([
  ['40111', 'DELIVERED', 4],
  ['40191', 'DELIVERED', 6],
  ['40192', 'RETURNED', 6],
  ['40193', 'LOST', 3],
  ['40194', 'DELIVERED', 8],
])('plays the journey of a parcel to %s: %s', (postalCode, end, messages) => {
  const news = newsOf(postalCode).toSorted((left, right) => left.turn - right.turn);
  expect(news).toHaveLength(messages);
  const told = news.map(({ word, step }) => {
    const status = sandbox.statusWords[word];
    if (!status) throw new Error(`The sandbox has no word ${word}`);
    return { status, at: new Date(step * 1_000) };
  });
  expect(after(told)).toBe(end);
});

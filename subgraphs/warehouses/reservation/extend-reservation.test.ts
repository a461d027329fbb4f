import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, client, service } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  commit,
  extend,
  givenAnOffer,
  levelOf,
  lineOf,
  makeOverdue,
  newOrder,
  ownerOf,
  release,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const aDay = 24 * 3_600;

async function givenAHold() {
  const offer = await givenAnOffer(world, 2);
  const orderId = newOrder();
  const { reservation } = await reserve(world, orderId, [lineOf(offer, 2)]);
  return { orderId, offer, expiresAt: reservation.expiresAt as string };
}
const secondsBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1_000;

test('holds the stock for so long from when it was first held, however often it is asked', async () => {
  const { orderId, offer, expiresAt } = await givenAHold();
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => extend(world, orderId, aDay)));
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['ExtendReservationSuccess']));
  const [extended] = new Set(outcomes.map(({ reservation }) => reservation.expiresAt as string));
  expect(secondsBetween(expiresAt, extended as string)).toBe(aDay - 900);
  expect((await extend(world, orderId, aDay)).reservation.expiresAt).toBe(extended);
  expectRefusal(await reserve(world, newOrder(), [lineOf(offer, 1)]), 'StockShortError');
});

test('never shortens a hold', async () => {
  const { orderId, expiresAt } = await givenAHold();
  expect((await extend(world, orderId, 60)).reservation.expiresAt).toBe(expiresAt);
});

test('refuses what is over, or overdue, and leaves it as it is', async () => {
  const released = (await givenAHold()).orderId;
  await release(world, released);
  expect(await extend(world, released, aDay)).toMatchObject({
    __typename: 'ReservationClosedError',
    status: 'RELEASED',
  });
  const sold = (await givenAHold()).orderId;
  await commit(world, sold);
  expect(await extend(world, sold, aDay)).toMatchObject({ __typename: 'ReservationClosedError', status: 'COMMITTED' });
  const { orderId: overdue, offer } = await givenAHold();
  await makeOverdue(world, overdue);
  expect(await extend(world, overdue, aDay)).toMatchObject({ __typename: 'ReservationClosedError', status: 'EXPIRED' });
  expect((await reserve(world, newOrder(), [lineOf(offer, 2)])).__typename).toBe('ReserveStockSuccess');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([2, 2]);
});

test('tells a neighbour that extends what it never reserved, or by nothing, that it is wrong', async () => {
  const query = 'mutation ($input: ExtendReservationInput!) { extendReservation(input: $input) { __typename } }';
  const { orderId } = await givenAHold();
  for (const input of [
    { orderId: newOrder(), holdSeconds: 60 },
    { orderId, holdSeconds: 0 },
  ]) {
    expectErrorCode(await world.execute('warehouses', service(), { query, variables: { input } }), 'BAD_USER_INPUT');
  }
});

test('is for other subgraphs only', async () => {
  const query = 'mutation { extendReservation(input: { orderId: "ord_1", holdSeconds: 60 }) { __typename } }';
  for (const viewer of [client(), ownerOf('shp_1'), admin]) {
    expectErrorCode(await world.execute('warehouses', viewer, { query }), 'FORBIDDEN');
  }
});

test('leaves every invariant whole', async () => {
  expect(await broken(world)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import type { World } from '#testing/world.ts';
import { endHolds } from '../testing/end-holds.ts';
import {
  availabilityOf,
  broken,
  commit,
  extend,
  type GivenOffer,
  givenAnOffer,
  levelOf,
  lineOf,
  makeOverdue,
  movementsOf,
  newOrder,
  release,
  reserve,
  startWarehouses,
} from '../testing/given.ts';
import { expireReservations } from './expire-overdue.ts';
import { releaseDue, releaseRows } from './release-overdue.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const context = () => world.subgraph('warehouses').serviceContext();
const level = ({ warehouseId, variantId }: GivenOffer) => levelOf(world, warehouseId, variantId);
const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

async function givenHolds(offers: readonly GivenOffer[], count: number): Promise<string[]> {
  const orderIds = times(count, newOrder);
  const lines = offers.map((offer) => lineOf(offer, 1));
  await Promise.all(orderIds.map((orderId) => reserve(world, orderId, lines)));
  return orderIds;
}

/** Overdue holds of two rows, of which the first has given back what they held, and the other has not looked yet. */
async function givenHalfReleased(count = 1) {
  const [seen, unseen] = [await givenAnOffer(world, count), await givenAnOffer(world, count)];
  const orderIds = await givenHolds([seen, unseen], count);
  await makeOverdue(world, ...orderIds);
  await releaseRows(context(), [seen]);
  expect([await level(seen), await level(unseen)]).toEqual([
    [count, 0],
    [count, count],
  ]);
  expect(await broken(world)).toEqual([]);
  return { seen, unseen, orderIds, orderId: orderIds[0] as string };
}

test('gives back all that is over on a row at once: as many statements for two hundred holds as for two', async () => {
  const { database } = world.subgraph('warehouses');
  const costs: number[] = [];
  for (const count of [2, 200]) {
    const offer = await givenAnOffer(world, 300);
    const orderIds = await givenHolds([offer], count);
    const [kept] = await givenHolds([offer], 1);
    await makeOverdue(world, ...orderIds);
    costs.push(await countStatements(database, () => releaseDue(context())));
    expect(await level(offer)).toEqual([300, 1]);
    // The ledger learns of it when the orders are told.
    expect(await movementsOf(world, orderIds[0] as string)).toEqual(['RESERVED']);
    expect(await broken(world)).toEqual([]);
    await world.subgraph('warehouses').sweep();
    for (const orderId of orderIds.slice(0, 3)) {
      expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'EXPIRED']);
    }
    expect(await movementsOf(world, kept as string)).toEqual(['RESERVED']);
    expect(await level(offer)).toEqual([300, 1]);
    expect(await broken(world)).toEqual([]);
  }
  expect(costs[1]).toBe(costs[0]);
  expect(costs[0]).toBeLessThanOrEqual(6);
});

test('a hold that has lost a line is over as a whole: it is sold afresh when it is paid', async () => {
  const { seen, unseen, orderId } = await givenHalfReleased();
  expect(await commit(world, orderId)).toMatchObject({ reservation: { status: 'COMMITTED' } });
  expect((await movementsOf(world, orderId)).toSorted()).toEqual([
    'COMMITTED',
    'COMMITTED',
    'EXPIRED',
    'EXPIRED',
    'RESERVED',
    'RESERVED',
  ]);
  expect([await level(seen), await level(unseen)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(await broken(world)).toEqual([]);
});

test('and its goods are gone when somebody else has what it lost', async () => {
  const { seen, unseen, orderId } = await givenHalfReleased();
  expect(await reserve(world, newOrder(), [lineOf(seen, 1)])).toMatchObject({ __typename: 'ReserveStockSuccess' });
  expectRefusal(await commit(world, orderId), 'StockShortError');
  expect(await commit(world, orderId)).toMatchObject({ status: 'RELEASED' });
  expect([await level(seen), await level(unseen)]).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(await broken(world)).toEqual([]);
});

test.each([
  ['held for longer', (orderId: string) => extend(world, orderId, 24 * 3_600)],
  ['reserved again', (orderId: string) => repeat(orderId)],
  ['released', (orderId: string) => release(world, orderId)],
])('it is not %s', async (_, attempt) => {
  const { seen, unseen, orderId } = await givenHalfReleased();
  expect(await attempt(orderId)).toMatchObject({ status: 'EXPIRED' });
  await world.subgraph('warehouses').sweep();
  expect([await level(seen), await level(unseen)]).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'RESERVED', 'EXPIRED', 'EXPIRED']);
  expect(await broken(world)).toEqual([]);
});

const repeat = async (orderId: string) => {
  const rows = await world.sql('warehouses', 'SELECT * FROM reservation_lines WHERE order_id = ?', [orderId]);
  return reserve(
    world,
    orderId,
    rows.map(({ shop_id, variant_id, quantity }) => ({ shopId: shop_id, variantId: variant_id, quantity })),
  );
};

test('its order may be cancelled: what was given back does not come back again', async () => {
  const { seen, unseen, orderId } = await givenHalfReleased();
  const payload = { orderId, reason: 'CANCELLED' };
  await world
    .subgraph('warehouses')
    .receive({ id: newId('evt'), type: 'order.closed-unpaid', aggregateId: orderId, payload });
  expect(await release(world, orderId)).toMatchObject({ status: 'RELEASED' });
  expect([await level(seen), await level(unseen)]).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(await broken(world)).toEqual([]);
});

test('a payment and whoever wants the goods, at once: one has them, whatever its rows have seen', async () => {
  const { seen, orderIds } = await givenHalfReleased(30);
  const outcomes = await Promise.all(
    orderIds.flatMap((orderId) => [commit(world, orderId), reserve(world, newOrder(), [lineOf(seen, 1)])]),
  );
  const sold = outcomes.filter(({ __typename }) => __typename === 'CommitReservationSuccess').length;
  const held = outcomes.filter(({ __typename }) => __typename === 'ReserveStockSuccess').length;
  expect(sold + held).toBe(30);
  expect(await level(seen)).toEqual([30 - sold, held]);
  expect(await broken(world)).toEqual([]);
});

test('looks again when the next hold ends, and no sooner', async () => {
  const offer = await givenAnOffer(world, 9);
  const [first] = await givenHolds([offer], 1);
  const [second] = await givenHolds([offer], 1);
  await makeOverdue(world, first as string);
  await extend(world, second as string, 24 * 3_600);
  await world.subgraph('warehouses').sweep();
  const [row] = await world.sql(
    'warehouses',
    `SELECT release_at = expires_at AS isItsEnd FROM stock, reservations WHERE warehouse_id = ? AND order_id = ?`,
    [offer.warehouseId, second],
  );
  expect(row?.isItsEnd).toBe(1);
  await release(world, second as string);
  await world.sql('warehouses', 'UPDATE stock SET release_at = NOW(3) WHERE warehouse_id = ?', [offer.warehouseId]);
  await releaseDue(context());
  const [none] = await world.sql('warehouses', 'SELECT release_at FROM stock WHERE warehouse_id = ?', [
    offer.warehouseId,
  ]);
  expect(none?.release_at).toBeNull();
});

test('gives back nothing twice when the clock of the database is set back', async () => {
  const offer = await givenAnOffer(world, 5);
  const [over] = await givenHolds([offer], 1);
  await makeOverdue(world, over as string);
  await releaseDue(context());
  // As if it had been an hour later then.
  await world.sql('warehouses', 'UPDATE stock SET released_until = NOW(3) + INTERVAL 1 HOUR WHERE warehouse_id = ?', [
    offer.warehouseId,
  ]);
  const held = await reserve(world, newOrder(), [lineOf(offer, 2)], 60);
  expect(Date.parse(held.reservation.expiresAt)).toBeGreaterThan(Date.now() + 3_600_000);
  await world.sql('warehouses', 'UPDATE stock SET release_at = NOW(3) WHERE warehouse_id = ?', [offer.warehouseId]);
  await world.subgraph('warehouses').sweep();
  expect(await level(offer)).toEqual([5, 2]);
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 3, inStock: true });
  expect(await broken(world)).toEqual([]);
});

test('(control) a row that forgets until when it has given back does so twice', async () => {
  const offer = await givenAnOffer(world, 5);
  const [over] = await givenHolds([offer], 2);
  await makeOverdue(world, over as string);
  await releaseDue(context());
  await world.sql(
    'warehouses',
    "UPDATE stock SET released_until = '1970-01-01', release_at = NOW(3) WHERE warehouse_id = ?",
    [offer.warehouseId],
  );
  await releaseDue(context());
  expect(await level(offer)).toEqual([5, 0]);
  expect(await broken(world)).toContain('the counters are the sums of the movements');
  await world.sql('warehouses', 'UPDATE stock SET reserved = 1 WHERE warehouse_id = ?', [offer.warehouseId]);
  expect(await broken(world)).toEqual([]);
});

test('what a row does not know of is given back all the same, ten seconds after its end', async () => {
  await world.subgraph('warehouses').sweep();
  const offer = await givenAnOffer(world, 5);
  const [orderId] = await givenHolds([offer], 1);
  await world.sql('warehouses', endHolds({ at: 'NOW(3) - INTERVAL 9 SECOND' }), [[orderId]]);
  await world.sql('warehouses', 'UPDATE stock SET release_at = NULL WHERE warehouse_id = ?', [offer.warehouseId]);
  expect(await expireReservations(context())).toBe(0);
  await world.sql('warehouses', endHolds({ at: 'NOW(3) - INTERVAL 11 SECOND' }), [[orderId]]);
  await world.sql('warehouses', 'UPDATE stock SET release_at = NULL WHERE warehouse_id = ?', [offer.warehouseId]);
  expect(await expireReservations(context())).toBe(1);
  expect(await level(offer)).toEqual([5, 0]);
  expect(await movementsOf(world, orderId as string)).toEqual(['RESERVED', 'EXPIRED']);
  expect(await broken(world)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { mysqlErrorOf } from '#mysql/faults.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
  availabilityOf,
  broken,
  commit,
  deactivate,
  givenAnOffer,
  givenAWarehouse,
  levelOf,
  lineOf,
  makeOverdue,
  movementsOf,
  newOrder,
  newShop,
  newVariant,
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

const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, i) => make(i));
const succeeded = (outcomes: readonly { __typename: string }[]) =>
  outcomes.filter(({ __typename }) => __typename === 'ReserveStockSuccess').length;

test('holds all lines over several shops, until as many seconds from now as asked', async () => {
  const one = await givenAnOffer(world, 5);
  const two = await givenAnOffer(world, 3);
  const orderId = newOrder();
  const outcome = await reserve(world, orderId, [lineOf(one, 2), lineOf(two, 3)], 600);
  expect(outcome).toMatchObject({ __typename: 'ReserveStockSuccess', reservation: { orderId, status: 'HELD' } });
  expect(outcome.reservation.lines).toHaveLength(2);
  expect(outcome.reservation.lines).toEqual(expect.arrayContaining([{ ...one, quantity: 2 }]));
  expect(outcome.reservation.lines).toEqual(expect.arrayContaining([{ ...two, quantity: 3 }]));
  const [row] = await world.sql(
    'warehouses',
    'SELECT TIMESTAMPDIFF(MICROSECOND, created_at, expires_at) AS held FROM reservations WHERE order_id = ?',
    [orderId],
  );
  expect(row?.held).toBe(600_000_000);
  expect(await levelOf(world, one.warehouseId, one.variantId)).toEqual([5, 2]);
  expect(await levelOf(world, two.warehouseId, two.variantId)).toEqual([3, 3]);
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'RESERVED']);
  expect(await broken(world)).toEqual([]);
});

test('holds nothing when one line is short, and names every line that is', async () => {
  const enough = await givenAnOffer(world, 5);
  const little = await givenAnOffer(world, 1);
  const nowhere = { shopId: newShop(), variantId: newVariant() };
  const orderId = newOrder();
  const outcome = await reserve(world, orderId, [lineOf(enough, 5), lineOf(little, 2), lineOf(nowhere, 1)]);
  expectRefusal(outcome, 'StockShortError');
  expect(outcome.lines).toEqual([
    { shopId: little.shopId, variantId: little.variantId, requested: 2, available: 1 },
    { ...nowhere, requested: 1, available: 0 },
  ]);
  expect(await levelOf(world, enough.warehouseId, enough.variantId)).toEqual([5, 0]);
  expect(await movementsOf(world, orderId)).toEqual([]);
  // Nothing is left behind that would close the order: it may try again with less.
  expect(await reserve(world, orderId, [lineOf(enough, 5)])).toMatchObject({ __typename: 'ReserveStockSuccess' });
  expect(await broken(world)).toEqual([]);
});

test('sums what one order wants of the same variant on several lines before it is checked', async () => {
  const offer = await givenAnOffer(world, 5);
  const outcome = await reserve(world, newOrder(), [lineOf(offer, 3), lineOf(offer, 3)]);
  expectRefusal(outcome, 'StockShortError');
  expect(outcome.lines).toEqual([{ shopId: offer.shopId, variantId: offer.variantId, requested: 6, available: 5 }]);
  const { reservation } = await reserve(world, newOrder(), [lineOf(offer, 3), lineOf(offer, 2)]);
  expect(reservation.lines).toEqual([{ ...offer, quantity: 5 }]);
});

test('does not sell one shop what another one has', async () => {
  const { variantId } = await givenAnOffer(world, 5);
  const other = await givenAnOffer(world, 5);
  expectRefusal(await reserve(world, newOrder(), [lineOf({ ...other, variantId }, 1)]), 'StockShortError');
});

test('serves a shop from one warehouse if one can, else from the fewest', async () => {
  const shopId = newShop();
  const [small, large] = [newVariant(), newVariant()];
  const first = await givenAWarehouse(world, shopId, { [small]: 9, [large]: 1 });
  const second = await givenAWarehouse(world, shopId, { [small]: 2, [large]: 2 });
  const lines = [lineOf({ shopId, variantId: small }, 2), lineOf({ shopId, variantId: large }, 2)];
  const whole = await reserve(world, newOrder(), lines);
  expect(whole.reservation.lines.map((line: { warehouseId: string }) => line.warehouseId)).toEqual([second, second]);
  const split = await reserve(world, newOrder(), [lineOf({ shopId, variantId: small }, 7)]);
  expect(split.reservation.lines).toEqual([{ shopId, variantId: small, warehouseId: first, quantity: 7 }]);
  expect(await broken(world)).toEqual([]);
});

test('splits a line over warehouses when none has it whole', async () => {
  const shopId = newShop();
  const variantId = newVariant();
  const first = await givenAWarehouse(world, shopId, { [variantId]: 2 });
  const second = await givenAWarehouse(world, shopId, { [variantId]: 3 });
  const { reservation } = await reserve(world, newOrder(), [lineOf({ shopId, variantId }, 4)]);
  expect(reservation.lines).toEqual([
    { shopId, variantId, warehouseId: first, quantity: 2 },
    { shopId, variantId, warehouseId: second, quantity: 2 },
  ]);
  expect(await broken(world)).toEqual([]);
});

test('takes the goods from the warehouse that is nearer, when there is a choice', async () => {
  const [shopId, variantId] = [newShop(), newVariant()];
  const inMedan = { city: 'Medan', province: 'Sumatera Utara' };
  const inSurabaya = { city: 'Surabaya', province: 'Jawa Timur' };
  const medan = await givenAWarehouse(world, shopId, { [variantId]: 9 }, inMedan);
  const surabaya = await givenAWarehouse(world, shopId, { [variantId]: 4 }, inSurabaya);
  const sourcesOf = async (
    quantity: number,
    to: { city: string; province: string },
    beside: Promise<unknown>[] = [],
  ) => {
    const lines = [lineOf({ shopId, variantId }, quantity)];
    const [{ reservation }] = await Promise.all([
      reserve(world, newOrder(), lines, 900, { ...to, countryCode: 'ID' }),
      ...beside,
    ]);
    return reservation.lines.map((line: { warehouseId: string }) => line.warehouseId);
  };
  const inBinjai = { city: 'Kota Binjai', province: 'North Sumatra' };
  const inMalang = { city: 'Malang', province: 'East Java' };
  expect(await sourcesOf(1, inBinjai)).toEqual([medan]);
  expect(await sourcesOf(1, inMalang)).toEqual([surabaya]);
  // In a batch that is served step by step, too.
  expect(await sourcesOf(1, inMalang, [release(world, newOrder())])).toEqual([surabaya]);
  // One that has all before two, of which one is nearer.
  expect(await sourcesOf(3, inMalang)).toEqual([medan]);
  expect(await sourcesOf(6, inMalang)).toEqual([surabaya, medan]);
  expect(await broken(world)).toEqual([]);
});

test('asks the database twice, for forty lines as for one', async () => {
  const shopId = newShop();
  const variantIds = times(40, newVariant);
  await givenAWarehouse(world, shopId, Object.fromEntries(variantIds.map((id) => [id, 9])));
  const lines = variantIds.map((variantId) => lineOf({ shopId, variantId }, 1));
  const { database } = world.subgraph('warehouses');
  expect(await countStatements(database, () => reserve(world, newOrder(), lines.slice(0, 1)))).toBe(2);
  expect(await countStatements(database, () => reserve(world, newOrder(), lines))).toBe(2);
  expect(await broken(world)).toEqual([]);
});

test('answers a repeat with the same lines, also after the sale, and holds nothing more', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  const first = await reserve(world, orderId, [lineOf(offer, 2)]);
  expect(await reserve(world, orderId, [lineOf(offer, 2)])).toEqual(first);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 2]);
  await commit(world, orderId);
  expect(await reserve(world, orderId, [lineOf(offer, 2)])).toMatchObject({
    __typename: 'ReserveStockSuccess',
    reservation: { status: 'COMMITTED', lines: first.reservation.lines },
  });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('has one effect when the same order comes fifty times at once', async () => {
  const offer = await givenAnOffer(world, 50);
  const orderId = newOrder();
  const outcomes = await Promise.all(times(50, () => reserve(world, orderId, [lineOf(offer, 2)])));
  expect(succeeded(outcomes)).toBe(50);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([50, 2]);
  expect(await broken(world)).toEqual([]);
});

test('refuses the same short order fifty times at once without a fault', async () => {
  const offer = await givenAnOffer(world, 1);
  const orderId = newOrder();
  const outcomes = await Promise.all(times(50, () => reserve(world, orderId, [lineOf(offer, 2)])));
  for (const outcome of outcomes) expectRefusal(outcome, 'StockShortError');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1, 0]);
});

test('refuses an order that was released before it was reserved, and one whose hold is over', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  expect(await release(world, orderId)).toMatchObject({ status: 'RELEASED' });
  const late = await reserve(world, orderId, [lineOf(offer, 1)]);
  expectRefusal(late, 'ReservationClosedError');
  expect(late.status).toBe('RELEASED');

  const expired = newOrder();
  await reserve(world, expired, [lineOf(offer, 1)]);
  await makeOverdue(world, expired);
  await world.subgraph('warehouses').sweep();
  const again = await reserve(world, expired, [lineOf(offer, 1)]);
  expectRefusal(again, 'ReservationClosedError');
  expect(again.status).toBe('EXPIRED');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  expect(await broken(world)).toEqual([]);
});

test('takes nothing new from a deactivated warehouse, which keeps its promises', async () => {
  const offer = await givenAnOffer(world, 5);
  const promised = newOrder();
  await reserve(world, promised, [lineOf(offer, 2)]);
  await deactivate(world, offer);
  const outcome = await reserve(world, newOrder(), [lineOf(offer, 1)]);
  expectRefusal(outcome, 'StockShortError');
  expect(outcome.lines[0].available).toBe(0);
  expect(await commit(world, promised)).toMatchObject({ reservation: { status: 'COMMITTED' } });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('sells what an expired hold held at once, without the sweep', async () => {
  const offer = await givenAnOffer(world, 3);
  const other = await givenAnOffer(world, 1);
  const [slow, quick] = [newOrder(), newOrder()];
  await reserve(world, slow, [lineOf(offer, 3), lineOf(other, 1)]);
  expectRefusal(await reserve(world, quick, [lineOf(offer, 1)]), 'StockShortError');
  await makeOverdue(world, slow);
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 3, inStock: true });
  expect(await reserve(world, quick, [lineOf(offer, 2)])).toMatchObject({ __typename: 'ReserveStockSuccess' });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 2]);
  // The whole hold is over, though nobody has asked yet for the other part of it.
  expect(await levelOf(world, other.warehouseId, other.variantId)).toEqual([1, 1]);
  expect(await availabilityOf(world, other)).toEqual({ availableQuantity: 1, inStock: true });
  expect(await broken(world)).toEqual([]);
  await world.subgraph('warehouses').sweep();
  expect(await levelOf(world, other.warehouseId, other.variantId)).toEqual([1, 0]);
  expect(await movementsOf(world, slow)).toEqual(['RESERVED', 'RESERVED', 'EXPIRED', 'EXPIRED']);
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 1, inStock: true });
  expect(await broken(world)).toEqual([]);
});

test('sells five units to exactly five of twenty callers, round after round', async () => {
  for (let round = 0; round < 5; round += 1) {
    const offer = await givenAnOffer(world, 5);
    const outcomes = await Promise.all(times(20, () => reserve(world, newOrder(), [lineOf(offer, 1)])));
    expect(succeeded(outcomes)).toBe(5);
    for (const outcome of outcomes.filter(({ __typename }) => __typename !== 'ReserveStockSuccess')) {
      expectRefusal(outcome, 'StockShortError');
    }
    expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 5]);
    expect(await broken(world)).toEqual([]);
  }
});

test('(control) would oversell if it read and wrote without a lock', async () => {
  const { warehouseId, variantId } = await givenAnOffer(world, 5);
  const unlocked = async () => {
    const [onHand, reserved] = await levelOf(world, warehouseId, variantId);
    if (onHand - reserved < 1) return false;
    const update = 'UPDATE stock SET reserved = ? WHERE warehouse_id = ? AND variant_id = ?';
    await world.sql('warehouses', update, [reserved + 1, warehouseId, variantId]);
    return true;
  };
  const accepted = await Promise.all(times(20, unlocked));
  expect(accepted.filter(Boolean).length).toBeGreaterThan(5);
  expect(await broken(world)).not.toEqual([]);
  await world.sql('warehouses', 'UPDATE stock SET reserved = 0 WHERE warehouse_id = ?', [warehouseId]);
});

test('sells five units to exactly five of twenty callers while expired holds are in the way', async () => {
  for (let round = 0; round < 3; round += 1) {
    const offer = await givenAnOffer(world, 5);
    const overdue = times(5, newOrder);
    for (const orderId of overdue) await reserve(world, orderId, [lineOf(offer, 1)]);
    for (const orderId of overdue) await makeOverdue(world, orderId);
    const sweeps = times(3, () => world.subgraph('warehouses').sweep());
    const outcomes = await Promise.all(times(20, () => reserve(world, newOrder(), [lineOf(offer, 1)])));
    await Promise.all(sweeps);
    expect(succeeded(outcomes)).toBe(5);
    expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 5]);
    expect(await broken(world)).toEqual([]);
  }
});

test('lets no deadlock surface when many orders want the same variants in opposite orders', async () => {
  const shopId = newShop();
  const [left, right] = [newVariant(), newVariant()];
  await givenAWarehouse(world, shopId, { [left]: 40, [right]: 40 });
  await givenAWarehouse(world, shopId, { [left]: 20, [right]: 20 });
  const lines = [lineOf({ shopId, variantId: left }, 1), lineOf({ shopId, variantId: right }, 1)];
  const outcomes = await Promise.all(
    times(60, (index) => reserve(world, newOrder(), index % 2 ? lines : [...lines].reverse())),
  );
  expect(succeeded(outcomes)).toBe(60);
  expect(await broken(world)).toEqual([]);
});

test('(control) would deadlock if two orders locked the same rows in opposite orders', async () => {
  const shopId = newShop();
  const [left, right] = [newVariant(), newVariant()];
  const warehouseId = await givenAWarehouse(world, shopId, { [left]: 1, [right]: 1 });
  const { pool } = world.subgraph('warehouses').database;
  const [one, two] = [await pool.getConnection(), await pool.getConnection()];
  const lock = 'SELECT * FROM stock WHERE warehouse_id = ? AND variant_id = ? FOR UPDATE';
  await Promise.all([one.query('START TRANSACTION'), two.query('START TRANSACTION')]);
  await Promise.all([one.query(lock, [warehouseId, left]), two.query(lock, [warehouseId, right])]);
  const lockAndEnd = async (connection: typeof one, variantId: string) => {
    try {
      await connection.query(lock, [warehouseId, variantId]);
      return 'locked';
    } catch (error) {
      return mysqlErrorOf(error)?.errno;
    } finally {
      await connection.query('ROLLBACK');
      connection.release();
    }
  };
  const ends = await Promise.all([lockAndEnd(one, right), lockAndEnd(two, left)]);
  expect(new Set(ends)).toEqual(new Set([1213, 'locked']));
});

test('is for other subgraphs only', async () => {
  const query = `mutation ($input: ReserveStockInput!) { reserveStock(input: $input) { __typename } }`;
  const variables = { input: { orderId: newOrder(), holdSeconds: 60, lines: [] } };
  for (const viewer of [client(), ownerOf('shp_1'), admin]) {
    expectErrorCode(await world.execute('warehouses', viewer, { query, variables }), 'FORBIDDEN');
  }
  expectErrorCode(await world.execute('warehouses', anonymous, { query, variables }), 'UNAUTHENTICATED');
});

test('tells a neighbour that asks for something senseless that it is wrong', async () => {
  const query = `mutation ($input: ReserveStockInput!) { reserveStock(input: $input) { __typename } }`;
  const offer = await givenAnOffer(world, 5);
  const good = { orderId: newOrder(), holdSeconds: 60, lines: [lineOf(offer, 1)] };
  const senseless = [
    { ...good, holdSeconds: 0 },
    { ...good, lines: [] },
    ...[0, -1, 1e9, 1.5].map((quantity) => ({ ...good, lines: [lineOf(offer, quantity)] })),
  ];
  for (const input of senseless) {
    const answer = await world.execute('warehouses', service(), { query, variables: { input } });
    expectErrorCode(answer, 'BAD_USER_INPUT');
  }
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
});

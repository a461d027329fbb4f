import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, client, service } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
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
const sweep = () => world.subgraph('warehouses').sweep();

/** An order that holds `quantity` of five units. */
async function givenAHold(quantity = 2) {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, quantity)]);
  return { ...offer, orderId, level: () => levelOf(world, offer.warehouseId, offer.variantId) };
}

test('takes the goods out of the stock, once', async () => {
  const { orderId, level, ...offer } = await givenAHold();
  const outcome = await commit(world, orderId);
  expect(outcome).toMatchObject({
    __typename: 'CommitReservationSuccess',
    reservation: { orderId, status: 'COMMITTED', lines: [{ warehouseId: offer.warehouseId, quantity: 2 }] },
  });
  expect(await level()).toEqual([3, 0]);
  expect(await commit(world, orderId)).toEqual(outcome);
  expect(await level()).toEqual([3, 0]);
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'COMMITTED']);
  expect(await broken(world)).toEqual([]);
});

test('has one effect when it comes thirty times at once', async () => {
  const { orderId, level } = await givenAHold();
  const outcomes = await Promise.all(times(30, () => commit(world, orderId)));
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(await level()).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('gives held goods back, once, and says so to a commit that comes later', async () => {
  const { orderId, level } = await givenAHold();
  const outcomes = await Promise.all(times(20, () => release(world, orderId)));
  for (const outcome of outcomes) {
    expect(outcome).toEqual({ __typename: 'ReleaseReservationSuccess', status: 'RELEASED' });
  }
  expect(await level()).toEqual([5, 0]);
  const late = await commit(world, orderId);
  expectRefusal(late, 'ReservationClosedError');
  expect(late.status).toBe('RELEASED');
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'RELEASED']);
  expect(await broken(world)).toEqual([]);
});

test('never gives sold goods back by a release', async () => {
  const { orderId, level } = await givenAHold();
  await commit(world, orderId);
  expect(await release(world, orderId)).toMatchObject({ status: 'COMMITTED' });
  expect(await level()).toEqual([3, 0]);
});

test('says of an expired hold that it expired when it is released', async () => {
  const { orderId, level } = await givenAHold();
  await makeOverdue(world, orderId);
  await sweep();
  expect(await release(world, orderId)).toMatchObject({ status: 'EXPIRED' });
  expect(await level()).toEqual([5, 0]);
});

test('sells an overdue hold that nobody has ended yet', async () => {
  const { orderId, level } = await givenAHold();
  await makeOverdue(world, orderId);
  expect(await commit(world, orderId)).toMatchObject({ reservation: { status: 'COMMITTED' } });
  await sweep();
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'COMMITTED']);
  expect(await level()).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('takes the goods of an expired hold afresh, from wherever they are now', async () => {
  const shopId = newShop();
  const variantId = newVariant();
  const first = await givenAWarehouse(world, shopId, { [variantId]: 5 });
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf({ shopId, variantId }, 5)]);
  await makeOverdue(world, orderId);
  await sweep();
  await deactivate(world, { shopId, variantId, warehouseId: first });
  const second = await givenAWarehouse(world, shopId, { [variantId]: 6 });
  const outcome = await commit(world, orderId);
  expect(outcome.reservation).toMatchObject({
    status: 'COMMITTED',
    lines: [{ shopId, variantId, warehouseId: second, quantity: 5 }],
  });
  expect(await commit(world, orderId)).toEqual(outcome);
  expect(await levelOf(world, first, variantId)).toEqual([5, 0]);
  expect(await levelOf(world, second, variantId)).toEqual([1, 0]);
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'EXPIRED', 'COMMITTED']);
  expect(await broken(world)).toEqual([]);
});

test('takes them afresh from where they were held, if they are still there', async () => {
  const [shopId, variantId] = [newShop(), newVariant()];
  await givenAWarehouse(world, shopId, { [variantId]: 5 });
  const nearby = await givenAWarehouse(
    world,
    shopId,
    { [variantId]: 5 },
    { city: 'Medan', province: 'Sumatera Utara' },
  );
  const orderId = newOrder();
  const medan = { city: 'Medan', province: 'Sumatera Utara', countryCode: 'ID' };
  await reserve(world, orderId, [lineOf({ shopId, variantId }, 2)], 900, medan);
  await makeOverdue(world, orderId);
  await sweep();
  const lines = [{ shopId, variantId, warehouseId: nearby, quantity: 2 }];
  expect(await commit(world, orderId)).toMatchObject({ reservation: { status: 'COMMITTED', lines } });
  expect(await broken(world)).toEqual([]);
});

test('refuses to sell an expired hold whose goods are gone, and takes nothing', async () => {
  const { orderId, level, ...offer } = await givenAHold(4);
  await makeOverdue(world, orderId);
  await sweep();
  await reserve(world, newOrder(), [lineOf(offer, 2)]);
  const outcome = await commit(world, orderId);
  expectRefusal(outcome, 'StockShortError');
  expect(outcome.lines).toEqual([{ shopId: offer.shopId, variantId: offer.variantId, requested: 4, available: 3 }]);
  expect(await level()).toEqual([5, 2]);
  expect(await broken(world)).toEqual([]);
});

test('does not sell later what it refused to sell: by then the money is on its way back', async () => {
  const { orderId, level, ...offer } = await givenAHold(4);
  await makeOverdue(world, orderId);
  await sweep();
  const other = newOrder();
  await reserve(world, other, [lineOf(offer, 2)]);
  expectRefusal(await commit(world, orderId), 'StockShortError');
  await release(world, other);
  const outcomes = await Promise.all(times(5, () => commit(world, orderId)));
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ __typename: 'ReservationClosedError', status: 'RELEASED' });
  expect(await level()).toEqual([5, 0]);
  expect(await broken(world)).toEqual([]);
});

test('lets exactly one of commit and release win, however often they race', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { orderId, level } = await givenAHold();
    const [committed, released] = await Promise.all([commit(world, orderId), release(world, orderId)]);
    expect([committed.__typename, released.status, await level()]).toEqual(
      released.status === 'COMMITTED'
        ? ['CommitReservationSuccess', 'COMMITTED', [3, 0]]
        : ['ReservationClosedError', 'RELEASED', [5, 0]],
    );
  }
  expect(await broken(world)).toEqual([]);
});

test('lets exactly one of commit and expiry win, and pays with goods either way while there are some', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { orderId, level } = await givenAHold();
    await makeOverdue(world, orderId);
    const [committed] = await Promise.all([commit(world, orderId), sweep(), sweep()]);
    expect(committed).toMatchObject({ reservation: { status: 'COMMITTED' } });
    expect(await level()).toEqual([3, 0]);
  }
  expect(await broken(world)).toEqual([]);
});

test('sells the last unit once when its hold expires while it is paid and somebody else wants it', async () => {
  for (let round = 0; round < 15; round += 1) {
    const { orderId, level, ...offer } = await givenAHold(5);
    await makeOverdue(world, orderId);
    const [committed, other] = await Promise.all([
      commit(world, orderId),
      reserve(world, newOrder(), [lineOf(offer, 5)]),
      sweep(),
    ]);
    const wins = [committed, other].filter(({ __typename }) => __typename.endsWith('Success'));
    expect(wins).toHaveLength(1);
    expect(await level()).toEqual(wins[0] === committed ? [0, 0] : [5, 5]);
  }
  expect(await broken(world)).toEqual([]);
});

test('lets a reservation and its release race without leaving anything held', async () => {
  for (let round = 0; round < 15; round += 1) {
    const offer = await givenAnOffer(world, 5);
    const orderId = newOrder();
    const [reserved] = await Promise.all([reserve(world, orderId, [lineOf(offer, 2)]), release(world, orderId)]);
    expect(reserved.__typename).toMatch(/^(ReserveStockSuccess|ReservationClosedError)$/);
    expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  }
  expect(await broken(world)).toEqual([]);
});

test('(control) a commit that reads first and writes without a condition would sell what was released', async () => {
  const { orderId, warehouseId, level } = await givenAHold();
  const isHeld = async () => {
    const [row] = await world.sql('warehouses', 'SELECT status FROM reservations WHERE order_id = ?', [orderId]);
    return row?.status === 'HELD';
  };
  const unlocked = async (change: string) => {
    if (await isHeld())
      await world.sql('warehouses', `UPDATE stock SET ${change} WHERE warehouse_id = ?`, [warehouseId]);
  };
  await Promise.all([unlocked('on_hand = on_hand - 1, reserved = reserved - 1'), unlocked('reserved = reserved - 1')]);
  expect(await level()).toEqual([4, 0]);
  expect(await broken(world)).not.toEqual([]);
  await world.sql('warehouses', 'UPDATE stock SET on_hand = 5, reserved = 2 WHERE warehouse_id = ?', [warehouseId]);
});

test('ends hundreds of overdue holds in one sweep, and no other', async () => {
  const shopId = newShop();
  const variantIds = times(3, newVariant);
  await givenAWarehouse(world, shopId, Object.fromEntries(variantIds.map((id) => [id, 500])));
  const orders = times(250, newOrder);
  const lines = variantIds.map((variantId) => lineOf({ shopId, variantId }, 1));
  await Promise.all(orders.map((orderId) => reserve(world, orderId, lines)));
  const kept = orders.splice(0, 10);
  await makeOverdue(world, ...orders);
  await Promise.all([sweep(), sweep()]);
  await sweep();
  const [expired] = await world.sql(
    'warehouses',
    "SELECT COUNT(*) AS n FROM reservations WHERE status = 'EXPIRED' AND order_id IN (?)",
    [orders],
  );
  expect(expired?.n).toBe(240);
  const [row] = await world.sql('warehouses', 'SELECT SUM(reserved) AS n FROM stock WHERE shop_id = ?', [shopId]);
  expect(Number(row?.n)).toBe(kept.length * 3);
  expect(await broken(world)).toEqual([]);
});

test('tells a neighbour that commits what it never reserved that it is wrong', async () => {
  const query = 'mutation ($id: ID!) { commitReservation(input: { orderId: $id }) { __typename } }';
  expectErrorCode(
    await world.execute('warehouses', service(), { query, variables: { id: newOrder() } }),
    'BAD_USER_INPUT',
  );
});

test('is for other subgraphs only', async () => {
  for (const command of ['commitReservation', 'releaseReservation']) {
    const query = `mutation { ${command}(input: { orderId: "ord_1" }) { __typename } }`;
    for (const viewer of [client(), ownerOf('shp_1'), admin]) {
      expectErrorCode(await world.execute('warehouses', viewer, { query }), 'FORBIDDEN');
    }
  }
});

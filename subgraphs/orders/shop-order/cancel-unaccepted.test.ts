import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopUser } from '#testing/viewers.ts';
import {
  buyer,
  factsAbout,
  type GivenOrder,
  givenAnOrder,
  givenAPaidOrder,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
});
afterAll(() => world.stop());

const accept = (shopOrderId: string) =>
  world.outcome(
    'orders',
    shopUser('usr_a', { shop_a: 'OWNER' }),
    `mutation ($input: AcceptShopOrderInput!) {
      acceptShopOrder(input: $input) { __typename ... on AcceptShopOrderSuccess { shopOrder { acceptBy } } }
    }`,
    { input: { shopOrderId } },
  );
const partOfA = ({ shopOrders }: GivenOrder) => shopOrders.find(({ shop }) => shop.id === 'shop_a')?.id ?? '';
const deadlineOf = async (shopOrderId: string) => {
  const query = 'query ($id: ID!) { shopOrder(id: $id) { acceptBy } }';
  return (await world.run('orders', buyer, query, { id: shopOrderId })).shopOrder.acceptBy;
};
const passDeadlines = ({ id }: GivenOrder) =>
  world.sql('orders', `UPDATE shop_orders SET accept_by = NOW(3) WHERE order_id = ? AND accept_by IS NOT NULL`, [id]);

test('a shop has two days from the payment, and no deadline before it', async () => {
  const unpaid = await givenAnOrder(world);
  expect(await deadlineOf(partOfA(unpaid))).toBeNull();
  const part = partOfA(await givenAPaidOrder(world));
  const hours = (Date.parse(await deadlineOf(part)) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(47.9);
  expect(hours).toBeLessThan(48.1);
});

test('what no shop accepts in time is cancelled, its money goes back and its goods return; accepted parts stay', async () => {
  const order = await givenAPaidOrder(world);
  expect(await accept(partOfA(order))).toMatchObject({ shopOrder: { acceptBy: null } });
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'ACCEPTED', 'CONFIRMED']);
  await passDeadlines(order);
  await Promise.all([world.subgraph('orders').sweep(), world.subgraph('orders').sweep()]);
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'ACCEPTED', 'CANCELLED']);
  const facts = ['order.placed', 'order.paid', 'order.refund-requested', 'shop-order.cancelled'];
  expect((await factsAbout(world, order.id)).sort()).toEqual([...facts].sort());
  const reasons = await world.sql(
    'orders',
    "SELECT reason FROM order_events WHERE order_id = ? AND status = 'CANCELLED'",
    [order.id],
  );
  expect(reasons).toEqual([{ reason: 'The shop did not accept it in time' }]);
});

test('an order that no shop accepts is cancelled as a whole', async () => {
  const order = await givenAPaidOrder(world);
  await passDeadlines(order);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, order.id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
});

test('acceptance at the deadline: the shop or the deadline, never both', async () => {
  for (let round = 0; round < 10; round += 1) {
    const order = await givenAPaidOrder(world);
    await passDeadlines(order);
    const [{ __typename }] = await Promise.all([accept(partOfA(order)), world.subgraph('orders').sweep()]);
    await world.subgraph('orders').sweep();
    const [, part] = await statusOf(world, order.id);
    expect(part).toBe(__typename === 'AcceptShopOrderSuccess' ? 'ACCEPTED' : 'CANCELLED');
  }
});

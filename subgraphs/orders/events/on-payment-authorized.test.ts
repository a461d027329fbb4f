import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { orderInvariants } from '#invariants/orders.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { client, shopUser } from '#testing/viewers.ts';
import {
  authorize,
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  factsAbout,
  type GivenOrder,
  givenAnOrder,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
let answers: OrdersWorld['warehouses'];
beforeAll(async () => {
  world = await startOrdersWorld();
  answers = world.warehouses;
});
afterEach(async () => {
  world.warehouses = answers;
  await expectInvariants();
});
afterAll(() => world.stop());

const gone = { __typename: 'ReservationGoneError' };
const both = shopUser('usr_both', { shop_a: 'OWNER', shop_b: 'OWNER' });

async function expectInvariants(): Promise<void> {
  for (const { name, sql } of orderInvariants) expect(await world.sql('orders', sql), name).toEqual([]);
}

async function step(name: string, shopOrderId: string, viewer = both) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on UserError { message } } }`;
  return world.outcome('orders', viewer, text, { input: { shopOrderId } });
}

async function givenAConfirmedOrder(): Promise<GivenOrder> {
  const order = await givenAnOrder(world);
  await authorize(world, order.id);
  return order;
}

const expireNow = async (id: string) => {
  await world.sql('orders', 'UPDATE orders SET expires_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [id]);
  await world.subgraph('orders').sweep();
};

test('a promised payment makes the order CONFIRMED once, with its stock, and its shops may ship', async () => {
  const { id } = await givenAnOrder(world);
  await Promise.all([authorize(world, id), authorize(world, id), authorize(world, id)]);
  expect(await statusOf(world, id)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.confirmed']);
  await expireNow(id);
  expect(await statusOf(world, id)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
});

test('the order is PAID when the promise was kept, once', async () => {
  const { id } = await givenAConfirmedOrder();
  await Promise.all([capture(world, id), capture(world, id)]);
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.confirmed', 'order.paid']);
});

test('other money for a confirmed order goes back', async () => {
  const { id } = await givenAConfirmedOrder();
  await capture(world, id, 'pay_second_captured');
  await authorize(world, id, 'pay_second_authorized');
  expect(await statusOf(world, id)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
  expect(await factsAbout(world, id)).toEqual([
    'order.placed',
    'order.confirmed',
    'order.refund-requested',
    'order.refund-requested',
  ]);
});

test('a promise that comes when the goods are gone is given back, and the order ends', async () => {
  world.warehouses = { ...answers, commit: () => gone };
  const { id } = await givenAConfirmedOrder();
  expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid', 'order.refund-requested']);
});

test('a promise that comes after the expiry confirms the order when its stock could be taken afresh', async () => {
  const { id } = await givenAnOrder(world);
  await expireNow(id);
  await authorize(world, id);
  expect(await statusOf(world, id)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
});

test('a confirmed order is not cancelled as a whole, and ends when each part is', async () => {
  const { id, shopOrders } = await givenAConfirmedOrder();
  const text =
    'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename ... on UserError { message } } }';
  expectRefusal(await world.outcome('orders', buyer, text, { input: { orderId: id } }), 'OrderNotCancellableError');
  for (const part of shopOrders) {
    expect((await step('cancelShopOrder', part.id)).__typename).toBe('CancelShopOrderSuccess');
  }
  expect(await statusOf(world, id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  const refunds = (await factsAbout(world, id)).filter((type) => type === 'order.refund-requested');
  expect(refunds).toHaveLength(2);
});

test('tells once of a part that is shipped, and of one that is delivered', async () => {
  const { id, shopOrders } = await givenAConfirmedOrder();
  const [{ id: part, shop } = { id: '', shop: { id: '' } }] = shopOrders;
  await step('acceptShopOrder', part);
  for (const _ of ['first', 'repeat']) await step('shipShopOrder', part);
  for (const _ of ['first', 'repeat']) await step('confirmDelivery', part, buyer);
  const facts = (await world.events('orders')).filter(({ aggregateId }) => aggregateId === id).slice(2);
  const payload = { orderId: id, shopOrderId: part, shopId: shop.id };
  expect(facts.map(({ type, payload: told }) => [type, told])).toEqual([
    ['shop-order.shipped', payload],
    ['shop-order.delivered', payload],
  ]);
});

test('what is confirmed counts against how much of a variant one client may buy', async () => {
  world.limits.set('var_of_shp_one', 3);
  try {
    const viewer = client('usr_with_a_limit');
    await authorize(world, (await givenAnOrder(world, viewer)).id);
    const outcome = await world.outcome('orders', viewer, checkoutMutation, { input: checkoutInput() });
    expect(outcome).toMatchObject({ __typename: 'PurchaseLimitExceededError', limit: 3, requested: 2 });
  } finally {
    world.limits.delete('var_of_shp_one');
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderInvariants } from '#invariants/orders.ts';
import { newCode, newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { admin, client, service, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  expectInvariants,
  factsAbout,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
const startWorld = async () => {
  const started = await startOrdersWorld();
  started.offers.set('shp_one-red', { price: '100.50', isActive: true, shopId: 'shop_a' });
  started.offers.set('shp_one-dear', { price: '100.51', isActive: true, shopId: 'shop_a' });
  started.offers.set('shp_one-other', { price: '100.50', isActive: true, shopId: 'shop_b' });
  started.offers.set('shp_pen', { price: '100.50', isActive: true, shopId: 'shop_a' });
  return started;
};
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const returns = service('returns');
const ownerOfA = shopUser('usr_a', { shop_a: 'OWNER' });

interface Delivered {
  readonly orderId: string;
  readonly shopOrderId: string;
  readonly orderItemId: string;
}

const step = (of: OrdersWorld, name: string, viewer: Viewer, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message } } }`;
  return of.outcome('orders', viewer, text, { input });
};

async function deliver(of: OrdersWorld, shopOrderId: string, viewer: Viewer = buyer): Promise<void> {
  await step(of, 'acceptShopOrder', ownerOfA, { shopOrderId });
  await step(of, 'shipShopOrder', ownerOfA, { shopOrderId });
  const { __typename } = await step(of, 'confirmDelivery', viewer, { shopOrderId });
  expect(__typename).toBe('ConfirmDeliverySuccess');
}

/** Three units of shop A, paid and delivered. */
async function givenADelivery(of = world, viewer: Viewer = buyer): Promise<Delivered> {
  const lines = [{ shopProductId: 'shp_one', quantity: 3 }];
  const { order } = await of.outcome('orders', viewer, checkoutMutation, { input: checkoutInput({ lines }) });
  await capture(of, order.id);
  const [{ id: shopOrderId }] = order.shopOrders;
  await deliver(of, shopOrderId, viewer);
  const [item] = await of.sql('orders', 'SELECT id FROM order_items WHERE order_id = ?', [order.id]);
  return { orderId: order.id, shopOrderId, orderItemId: item?.id };
}

const wanted = ({ shopOrderId, orderItemId }: Delivered, shopProductId: string, quantity: number) => ({
  originalShopOrderId: shopOrderId,
  lines: [{ orderItemId, shopProductId, quantity }],
});

interface Asked {
  readonly of?: OrdersWorld;
  readonly returnId?: string;
  readonly shopProductId?: string;
  readonly quantity?: number;
}

function place(delivered: Delivered, asked: Asked = {}) {
  const { of = world, returnId = newId('ret'), shopProductId = 'shp_one-red', quantity = 2 } = asked;
  const exchange = wanted(delivered, shopProductId, quantity);
  const text = `mutation ($input: PlaceExchangeInput!) {
    placeExchange(input: $input) {
      __typename
      ... on UserError { message }
      ... on PlaceExchangeSuccess {
        order {
          id status paidThroughOrderId exchangeOf { id } total { amount } shippingTotal { amount }
          shippingAddress { recipientName street }
          shopOrders { id status acceptBy items { sku quantity unitPrice { amount } warehouses { quantity } } }
        }
      }
    }
  }`;
  return of.outcome('orders', returns, text, { input: { returnId, clientId: 'usr_buyer', exchange } });
}

const payloadsOf = async (orderId: string, type: string) =>
  (await world.events('orders', type)).filter(({ aggregateId }) => aggregateId === orderId).map((fact) => fact.payload);

test('is an order of its own, firm at once, at the address and by the payment of the original, with an invoice', async () => {
  const delivered = await givenADelivery();
  const outcome = await place(delivered);
  expect(outcome).toMatchObject({
    __typename: 'PlaceExchangeSuccess',
    order: {
      status: 'PAID',
      paidThroughOrderId: delivered.orderId,
      exchangeOf: { id: delivered.orderId },
      total: { amount: '201.00' },
      shippingTotal: { amount: '0.00' },
      shippingAddress: { recipientName: 'Demo client', street: 'Jalan Merdeka 1' },
      shopOrders: [
        {
          status: 'CONFIRMED',
          acceptBy: expect.any(String),
          items: [{ quantity: 2, unitPrice: { amount: '100.50' }, warehouses: [{ quantity: 2 }] }],
        },
      ],
    },
  });
  const { id } = outcome.order;
  expect(await factsAbout(world, id)).toEqual(['order.paid']);
  const paymentId = delivered.orderId.replace('ord_', 'pay_');
  expect(await payloadsOf(id, 'order.paid')).toEqual([
    { orderId: id, paymentId, paidThroughOrderId: delivered.orderId },
  ]);
  const invoices = await world.sql('orders', 'SELECT total_minor FROM invoices WHERE order_id = ?', [id]);
  expect(invoices).toEqual([{ total_minor: 20_100 }]);
});

test('what is cancelled of it goes back once, from the payment of the original', async () => {
  const delivered = await givenADelivery();
  const { order } = await place(delivered);
  const [part] = order.shopOrders;
  const [item] = await world.sql('orders', 'SELECT id FROM order_items WHERE order_id = ?', [order.id]);
  const units = { orderItemId: item?.id, quantity: 1, idempotencyKey: newCode(12) };
  await Promise.all(Array.from({ length: 5 }, () => step(world, 'cancelOrderItem', ownerOfA, units)));
  await Promise.all(Array.from({ length: 5 }, () => step(world, 'cancelShopOrder', buyer, { shopOrderId: part.id })));
  const paymentId = delivered.orderId.replace('ord_', 'pay_');
  const one = { orderId: delivered.orderId, paymentId, shopId: 'shop_a', amount: { amount: '100.50' } };
  expect(await payloadsOf(order.id, 'order.refund-requested')).toMatchObject([one, one]);
  expect(await statusOf(world, order.id)).toEqual(['CANCELLED', 'CANCELLED']);
  expect(await statusOf(world, delivered.orderId)).toEqual(['PAID', 'DELIVERED']);
});

test('a replacement can be exchanged again: it is paid through the first order of the chain', async () => {
  const delivered = await givenADelivery();
  const { order } = await place(delivered);
  await deliver(world, order.shopOrders[0].id);
  const [item] = await world.sql('orders', 'SELECT id FROM order_items WHERE order_id = ?', [order.id]);
  const again = { orderId: order.id, shopOrderId: order.shopOrders[0].id, orderItemId: item?.id };
  expect(await place(again, { shopProductId: 'shp_one', quantity: 1 })).toMatchObject({
    order: { exchangeOf: { id: order.id }, paidThroughOrderId: delivered.orderId },
  });
});

test.each([
  ['shp_one-dear', 'costs IDR 100.51 now'],
  ['shp_one-other', 'by another shop'],
  ['shp_pen', 'another product'],
  ['shp_nowhere', 'not sold now'],
])('%s is refused: it %s; and stays refused', async (shopProductId, why) => {
  const delivered = await givenADelivery();
  const returnId = newId('ret');
  const text = 'query ($input: ExchangeInput!) { exchangeObstacle(input: $input) }';
  const ask = async (name: string) =>
    (await world.run('orders', returns, text, { input: wanted(delivered, name, 1) })).exchangeObstacle;
  expect(await ask(shopProductId)).toContain(why);
  expect(await ask('shp_one-red')).toBeNull();
  const refused = await place(delivered, { returnId, shopProductId });
  expect(refused).toMatchObject({ __typename: 'ExchangeRefusedError', message: expect.stringContaining(why) });
  // The decision is of the return: what is asked for later does not change it.
  expect(await place(delivered, { returnId })).toEqual(refused);
});

test('without stock it is refused for good, and holds none', async () => {
  const delivered = await givenADelivery();
  const returnId = newId('ret');
  const { reserve } = world.warehouses;
  world.warehouses.reserve = ({ lines }) => ({
    __typename: 'StockShortError',
    lines: lines.map(({ shopId, variantId, quantity }) => ({ shopId, variantId, requested: quantity, available: 0 })),
  });
  const refused = await place(delivered, { returnId });
  world.warehouses.reserve = reserve;
  expect(refused).toMatchObject({ __typename: 'ExchangeRefusedError', message: 'It is out of stock' });
  expect(await place(delivered, { returnId })).toEqual(refused);
  const [order] = await world.sql('orders', 'SELECT order_id AS id FROM exchanges WHERE return_id = ?', [returnId]);
  expect(await statusOf(world, order?.id)).toEqual(['REFUSED', 'CANCELLED']);
  expect(await factsAbout(world, order?.id)).toEqual(['order.closed-unpaid', 'shop-order.cancelled']);
});

test('while warehouses are silent it is pending; nobody can cancel it then, and the sweep takes it up', async () => {
  const delivered = await givenADelivery();
  const returnId = newId('ret');
  const { commit } = world.warehouses;
  world.warehouses.commit = () => Promise.reject(new Error('silence'));
  expect(await place(delivered, { returnId })).toMatchObject({ __typename: 'ExchangePendingError' });
  world.warehouses.commit = commit;
  const [row] = await world.sql('orders', 'SELECT order_id AS id FROM exchanges WHERE return_id = ?', [returnId]);
  expect(await step(world, 'cancelOrder', buyer, { orderId: row?.id })).toMatchObject({
    __typename: 'OrderNotCancellableError',
  });
  // However late.
  await world.sql('orders', 'UPDATE orders SET placed_at = NOW(3) - INTERVAL 1 DAY WHERE id = ?', [row?.id]);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, row?.id)).toEqual(['PAID', 'CONFIRMED']);
  expect(await place(delivered, { returnId })).toMatchObject({ order: { id: row?.id } });
});

test('counts as bought where a client may buy so many only', async () => {
  const viewer = client('usr_limited');
  const delivered = await givenADelivery(world, viewer);
  world.limits.set('var_of_shp_one-red', 1);
  const exchange = wanted(delivered, 'shp_one-red', 2);
  const text =
    'mutation ($input: PlaceExchangeInput!) { placeExchange(input: $input) { __typename ... on UserError { message } } }';
  const input = { returnId: newId('ret'), clientId: 'usr_limited', exchange };
  const outcome = await world.outcome('orders', returns, text, { input });
  world.limits.delete('var_of_shp_one-red');
  expect(outcome).toMatchObject({ __typename: 'ExchangeRefusedError', message: expect.stringContaining('may buy 1') });
});

test('is for returns alone', async () => {
  const delivered = await givenADelivery();
  const query = 'query ($input: ExchangeInput!) { exchangeObstacle(input: $input) }';
  const mutation = 'mutation ($input: PlaceExchangeInput!) { placeExchange(input: $input) { __typename } }';
  const exchange = wanted(delivered, 'shp_one-red', 1);
  for (const viewer of [buyer, ownerOfA, admin, service('carts')]) {
    expectErrorCode(await world.execute('orders', viewer, { query, variables: { input: exchange } }), 'FORBIDDEN');
    const input = { returnId: newId('ret'), clientId: 'usr_buyer', exchange };
    expectErrorCode(await world.execute('orders', viewer, { query: mutation, variables: { input } }), 'FORBIDDEN');
  }
});

const ordersOf = async (of: OrdersWorld, orderId: string) =>
  (await of.sql('orders', "SELECT id FROM orders WHERE exchange_of_id = ? AND status = 'PAID'", [orderId])).length;

async function fiftyTimes(of: OrdersWorld): Promise<number> {
  const delivered = await givenADelivery(of);
  const returnId = newId('ret');
  await Promise.allSettled(Array.from({ length: 50 }, () => place(delivered, { of, returnId })));
  return ordersOf(of, delivered.orderId);
}

test('asked for fifty times at once, it is placed once', async () => {
  expect(await fiftyTimes(world)).toBe(1);
});

test('control: without the key of the decision, several are placed, and an invariant finds what breaks it', async () => {
  const other = await startWorld();
  try {
    await other.sql('orders', 'ALTER TABLE exchanges DROP PRIMARY KEY');
    expect(await fiftyTimes(other)).toBeGreaterThan(1);
    await other.sql('orders', 'UPDATE orders SET client_id = ? WHERE exchange_of_id IS NOT NULL LIMIT 1', ['usr_x']);
    const name =
      'a replacement is of the client, the shop and the payment of what it replaces, and decided by its return';
    const invariant = orderInvariants.find((one) => one.name === name);
    expect(await other.sql('orders', invariant?.sql ?? '')).not.toEqual([]);
  } finally {
    await other.stop();
  }
});

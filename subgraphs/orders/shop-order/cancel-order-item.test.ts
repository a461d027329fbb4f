import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode, newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  expectInvariants,
  factsAbout,
  type GivenOrder,
  givenAnOrder,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
  world.offers.set('shp_pen', { price: '3.33', isActive: true, shopId: 'shop_a' });
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const ownerOfA = shopUser('usr_a', { shop_a: 'OWNER' });

interface Sold extends GivenOrder {
  /** The part of shop A: two of one line, five pens. */
  readonly part: string;
  readonly items: readonly { readonly id: string; readonly quantity: number }[];
}

/** A paid order over both shops. */
async function givenASale(viewer: Viewer = buyer): Promise<Sold> {
  const lines = [
    { shopProductId: 'shp_one', quantity: 2 },
    { shopProductId: 'shp_pen', quantity: 5 },
    { shopProductId: 'shp_two', quantity: 1 },
  ];
  const { order } = await world.outcome('orders', viewer, checkoutMutation, { input: checkoutInput({ lines }) });
  await capture(world, order.id);
  const part = order.shopOrders.find(({ shop }: { shop: { id: string } }) => shop.id === 'shop_a').id;
  const items = await world.sql('orders', 'SELECT id, quantity FROM order_items WHERE shop_order_id = ? ORDER BY id', [
    part,
  ]);
  return { ...order, part, items };
}

const cancelMutation = `mutation ($input: CancelOrderItemInput!) {
  cancelOrderItem(input: $input) {
    __typename
    ... on UserError { message }
    ... on OrderItemQuantityError { left }
    ... on ShopOrderStatusError { status }
    ... on CancelOrderItemSuccess { item { id quantity cancelledQuantity total { amount } } shopOrder { id status } }
  }
}`;
const cancel = (orderItemId: string | undefined, quantity: number, input: object = {}, viewer: Viewer = ownerOfA) =>
  world.outcome('orders', viewer, cancelMutation, {
    input: { orderItemId, quantity, idempotencyKey: newCode(12), ...input },
  });
const step = (name: string, shopOrderId: string, viewer: Viewer = ownerOfA) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on UserError { message } } }`;
  return world.outcome('orders', viewer, text, { input: { shopOrderId } });
};
const payloadsOf = async ({ id }: { id: string }, type: string) =>
  (await world.events('orders', type)).filter(({ aggregateId }) => aggregateId === id).map(({ payload }) => payload);
const refundsOf = async (order: { id: string }) =>
  (await payloadsOf(order, 'order.refund-requested')).map(
    (payload) => (payload as { amount: { amount: string } }).amount.amount,
  );
const cancelledOf = async ({ part }: Sold) =>
  (
    await world.sql('orders', 'SELECT cancelled_quantity AS n FROM order_items WHERE shop_order_id = ? ORDER BY id', [
      part,
    ])
  ).map(({ n }) => n);

test('the client takes units of a line back: their price is refunded, they return, and the rest stays to be sent', async () => {
  const order = await givenASale();
  const [, pens] = order.items;
  const outcome = await cancel(pens?.id, 2, { reason: 'Enough' }, buyer);
  expect(outcome).toEqual({
    __typename: 'CancelOrderItemSuccess',
    item: { id: pens?.id, quantity: 5, cancelledQuantity: 2, total: { amount: '16.65' } },
    shopOrder: { id: order.part, status: 'CONFIRMED' },
  });
  expect(await payloadsOf(order, 'order-item.cancelled')).toEqual([
    {
      orderId: order.id,
      shopOrderId: order.part,
      shopId: 'shop_a',
      orderItemId: pens?.id,
      variantId: 'var_of_shp_pen',
      quantity: 2,
      cancelledQuantity: 2,
      orderedQuantity: 5,
    },
  ]);
  expect(await payloadsOf(order, 'order.refund-requested')).toEqual([
    {
      refundId: expect.stringMatching(/^rfd_/),
      orderId: order.id,
      paymentId: order.id.replace('ord_', 'pay_'),
      shopId: 'shop_a',
      amount: { amount: '6.66', currencyCode: 'IDR' },
      reason: 'Enough',
    },
  ]);
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
});

test('with its last units a part is cancelled as a whole, and with the last part the order', async () => {
  const order = await givenASale();
  const [phones, pens] = order.items;
  await cancel(phones?.id, 2);
  await cancel(pens?.id, 4);
  expect(await cancel(pens?.id, 1)).toMatchObject({
    item: { cancelledQuantity: 5 },
    shopOrder: { id: order.part, status: 'CANCELLED' },
  });
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'CANCELLED', 'CONFIRMED']);
  expect(await refundsOf(order)).toEqual(['201.00', '13.32', '3.33']);
  expect((await factsAbout(world, order.id)).slice(2)).toEqual([
    'order-item.cancelled',
    'order.refund-requested',
    'order-item.cancelled',
    'order.refund-requested',
    'shop-order.cancelled',
    'order.refund-requested',
  ]);
  const other = order.shopOrders.find(({ id }) => id !== order.part)?.id ?? '';
  await step('cancelShopOrder', other, buyer);
  expect(await statusOf(world, order.id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
});

test.each([
  ['the shop', async ({ part }: Sold) => void (await step('cancelShopOrder', part))],
  [
    'the deadline',
    async ({ part }: Sold) => {
      await world.sql('orders', 'UPDATE shop_orders SET accept_by = NOW(3) WHERE id = ?', [part]);
      await world.subgraph('orders').sweep();
    },
  ],
])('what %s then cancels as a whole gives back only what is left', async (_, cancelPart) => {
  const order = await givenASale();
  await cancel(order.items[0]?.id, 1);
  await cancelPart(order);
  expect(await refundsOf(order)).toEqual(['100.50', '117.15']);
  expect(await cancelledOf(order)).toEqual([2, 5]);
});

test('a repeat with the same key has no second effect, also when the part has moved on; another body is refused', async () => {
  const order = await givenASale();
  const key = { idempotencyKey: newCode(12) };
  const first = await cancel(order.items[1]?.id, 1, key);
  const again = await Promise.all(Array.from({ length: 5 }, () => cancel(order.items[1]?.id, 1, key)));
  for (const outcome of again) expect(outcome).toEqual(first);
  await step('acceptShopOrder', order.part);
  await step('shipShopOrder', order.part);
  expect(await cancel(order.items[1]?.id, 1, key)).toMatchObject({ item: { cancelledQuantity: 1 } });
  expect(await refundsOf(order)).toEqual(['3.33']);
  expectRefusal(await cancel(order.items[1]?.id, 2, key), 'IdempotencyKeyReusedError');
});

test('not more than is left, and what is left is said', async () => {
  const order = await givenASale();
  await cancel(order.items[1]?.id, 3);
  const outcome = await cancel(order.items[1]?.id, 3);
  expectRefusal(outcome, 'OrderItemQuantityError');
  expect(outcome.left).toBe(2);
  expect(await cancelledOf(order)).toEqual([0, 3]);
  expect(await refundsOf(order)).toEqual(['9.99']);
});

test('the client until the shop has accepted it, the shop until it has shipped it, nobody before it is paid', async () => {
  const order = await givenASale();
  const [, pens] = order.items;
  await step('acceptShopOrder', order.part);
  const late = await cancel(pens?.id, 1, {}, buyer);
  expectRefusal(late, 'ShopOrderStatusError');
  expect(late.status).toBe('ACCEPTED');
  expect((await cancel(pens?.id, 1)).__typename).toBe('CancelOrderItemSuccess');
  await step('shipShopOrder', order.part);
  expectRefusal(await cancel(pens?.id, 1), 'ShopOrderStatusError');
  const { id } = await givenAnOrder(world);
  const [unpaid] = await world.sql('orders', 'SELECT id FROM order_items WHERE order_id = ? ORDER BY id LIMIT 1', [id]);
  expectRefusal(await cancel(unpaid?.id, 1, {}, buyer), 'ShopOrderStatusError');
});

test('a part of which the rest has arrived is DELIVERED', async () => {
  const order = await givenASale();
  const [phones, pens] = order.items;
  await step('acceptShopOrder', order.part);
  await cancel(pens?.id, 4);
  const about = { shipmentId: 'shm_1', orderId: order.id, shopOrderId: order.part, carrier: 'Bangau', items: [] };
  const arrived = [
    { orderItemId: phones?.id, variantId: 'var_1', quantity: 2 },
    { orderItemId: pens?.id, variantId: 'var_2', quantity: 1 },
  ];
  for (const type of ['shipment.picked-up', 'shipment.delivered']) {
    const payload = { ...about, trackingNumber: 'BGU1', arrived };
    await world.subgraph('orders').receive({ id: newId('evt'), type, aggregateId: order.id, payload });
  }
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'DELIVERED', 'CONFIRMED']);
});

test('a limit counts what is not cancelled', async () => {
  world.limits.set('var_of_shp_pen', 5);
  const greedy = client('usr_greedy');
  const order = await givenASale(greedy);
  const more = async () => {
    const lines = [{ shopProductId: 'shp_pen', quantity: 2 }];
    return world.outcome('orders', greedy, checkoutMutation, { input: checkoutInput({ lines }) });
  };
  expectRefusal(await more(), 'PurchaseLimitExceededError');
  await cancel(order.items[1]?.id, 2, {}, greedy);
  expect((await more()).__typename).toBe('CheckoutSuccess');
  expect(await more()).toMatchObject({ __typename: 'PurchaseLimitExceededError', bought: 5 });
  world.limits.clear();
});

test('refuses what makes no sense, and whom it does not concern', async () => {
  const order = await givenASale();
  const [, pens] = order.items;
  for (const [quantity, input] of [
    [0, {}],
    [-1, {}],
    [1, { reason: 'x'.repeat(501) }],
    [1, { idempotencyKey: '' }],
  ] as const) {
    expectRefusal(await cancel(pens?.id, quantity, input), 'InvalidInputError');
  }
  for (const viewer of [client('usr_stranger'), shopUser('usr_b', { shop_b: 'OWNER' })]) {
    expectRefusal(await cancel(pens?.id, 1, {}, viewer), 'OrderItemNotFoundError');
  }
  expectRefusal(await cancel('itm_none', 1), 'OrderItemNotFoundError');
  const variables = { input: { orderItemId: pens?.id, quantity: 1, idempotencyKey: 'k' } };
  const asked = { query: cancelMutation, variables };
  expectErrorCode(await world.execute('orders', anonymous, asked), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('orders', admin, asked), 'FORBIDDEN');
  expect(await cancelledOf(order)).toEqual([0, 0]);
});

describe('fifty at once for the last unit', () => {
  const attempts = Array.from({ length: 50 }, (_, index) => index);

  test('have one effect', async () => {
    const order = await givenASale();
    await cancel(order.items[1]?.id, 4);
    const outcomes = await Promise.all(
      attempts.map((index) => cancel(order.items[1]?.id, 1, {}, index % 2 === 0 ? buyer : ownerOfA)),
    );
    const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
    expect([have('CancelOrderItemSuccess'), have('OrderItemQuantityError')]).toEqual([1, 49]);
    expect(await cancelledOf(order)).toEqual([0, 5]);
    expect(await refundsOf(order)).toEqual(['13.32', '3.33']);
  });

  test('have one effect when it is the last one of the part', async () => {
    const order = await givenASale();
    await cancel(order.items[0]?.id, 2);
    await cancel(order.items[1]?.id, 4);
    const outcomes = await Promise.all(
      attempts.map((index) =>
        index % 5 === 0 ? step('cancelShopOrder', order.part) : cancel(order.items[1]?.id, 1, {}, ownerOfA),
      ),
    );
    const refused = outcomes.filter(({ __typename }) => __typename === 'ShopOrderStatusError');
    expect(refused.length).toBeGreaterThanOrEqual(39);
    expect(await statusOf(world, order.id)).toEqual(['PAID', 'CANCELLED', 'CONFIRMED']);
    expect(await refundsOf(order)).toEqual(['201.00', '13.32', '3.33']);
    expect((await factsAbout(world, order.id)).filter((type) => type === 'shop-order.cancelled')).toHaveLength(1);
  });

  test('control: who looks first and takes then refunds it several times', async () => {
    await world.sql('orders', 'CREATE TABLE unguarded (id INT PRIMARY KEY, cancelled INT NOT NULL)');
    await world.sql('orders', 'INSERT INTO unguarded VALUES (1, 4)');
    const { pool } = world.subgraph('orders').database;
    let refunds = 0;
    await Promise.all(
      attempts.map(async () => {
        const [rows] = await pool.query('SELECT cancelled FROM unguarded WHERE id = 1');
        const [{ cancelled }] = rows as [{ cancelled: number }];
        if (cancelled + 1 > 5) return;
        await pool.query('UPDATE unguarded SET cancelled = ? WHERE id = 1', [cancelled + 1]);
        refunds += 1;
      }),
    );
    expect(refunds).toBeGreaterThan(1);
    await world.sql('orders', 'DROP TABLE unguarded');
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import {
  buyer,
  expectInvariants,
  givenAReturn,
  givenAShopOrder,
  mutate,
  owner,
  type ReturnsWorld,
  request,
  see,
  staff,
  startReturnsWorld,
  stranger,
  unitsOf,
} from '../testing/given.ts';

let world: ReturnsWorld;
beforeAll(async () => {
  world = await startReturnsWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
const countReturns = async () => (await world.sql('returns', 'SELECT COUNT(*) AS many FROM returns'))[0]?.many;

test('asks for units back, with reasons and pictures, at the terms of the marketplace', async () => {
  const shopOrder = givenAShopOrder(world);
  const [phone, cases] = shopOrder.items;
  const items = [
    { orderItemId: phone?.id, quantity: 1, reason: 'FAULTY', comment: ' Dead ', pictureUrls: ['https://a.example/1'] },
    { orderItemId: cases?.id, quantity: 2, reason: 'CHANGED_MIND' },
  ];
  const outcome = await mutate(world, buyer, 'requestReturn', {
    shopOrderId: shopOrder.id,
    items,
    idempotencyKey: newId('key'),
  });
  expect(outcome).toMatchObject({
    __typename: 'RequestReturnSuccess',
    return: {
      status: 'REQUESTED',
      respondBy: expect.any(String),
      sendBy: null,
      isWayBackPaid: true,
      terms: { windowDays: 14, refundsShipping: 'WHEN_FAULTY', paysWayBack: 'WHEN_FAULTY' },
      shopOrder: { id: shopOrder.id },
      client: { id: 'usr_buyer' },
      refundTotal: { amount: '0.00' },
      items: [
        { item: { id: phone?.id }, quantity: 1, comment: 'Dead', pictureUrls: ['https://a.example/1'], good: null },
        { item: { id: cases?.id }, quantity: 2, comment: null, pictureUrls: [], variant: { id: 'var_case' } },
      ],
      history: [{ status: 'REQUESTED', actor: { id: 'usr_buyer' } }],
    },
  });
  const wait = new Date(outcome.return.respondBy).getTime() - Date.now();
  expect(Math.round(wait / 3_600_000)).toBe(72);
  expect(await unitsOf(world, shopOrder)).toEqual([
    [1, 0],
    [2, 0],
  ]);
});

test('takes no more back than was delivered, over all returns', async () => {
  const shopOrder = givenAShopOrder(world);
  await givenAReturn(world, shopOrder, [1, 2]);
  const refused = await request(world, shopOrder, [2, 1]);
  expectRefusal(refused, 'ReturnItemsError');
  expect(refused.items).toEqual([{ orderItemId: shopOrder.items[0]?.id, left: 1 }]);
  expect(await unitsOf(world, shopOrder)).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(await request(world, shopOrder, [1, 1])).toMatchObject({ __typename: 'RequestReturnSuccess' });
  const foreign = { shopOrderId: shopOrder.id, idempotencyKey: newId('key') };
  const items = [{ orderItemId: 'itm_other', quantity: 1, reason: 'OTHER' }];
  expectRefusal(await mutate(world, buyer, 'requestReturn', { ...foreign, items }), 'ReturnItemsError');
});

test('takes nothing back that was cancelled before it was sent', async () => {
  const [phone, cases] = givenAShopOrder(world).items;
  if (!phone || !cases) throw new Error('A shop order has items');
  const shopOrder = givenAShopOrder(world, {
    items: [
      { ...phone, id: newId('itm'), cancelledQuantity: 1 },
      { ...cases, id: newId('itm'), cancelledQuantity: 3 },
    ],
  });
  const refused = await request(world, shopOrder, [2, 1]);
  expectRefusal(refused, 'ReturnItemsError');
  expect(refused.items).toEqual([
    { orderItemId: shopOrder.items[0]?.id, left: 1 },
    { orderItemId: shopOrder.items[1]?.id, left: 0 },
  ]);
  expect(await request(world, shopOrder, [1, 0])).toMatchObject({ __typename: 'RequestReturnSuccess' });
});

test('lets one of fifty who ask at once have the last unit', async () => {
  const shopOrder = givenAShopOrder(world);
  await givenAReturn(world, shopOrder, [1, 0]);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => request(world, shopOrder, [1, 0])));
  const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
  expect([have('RequestReturnSuccess'), have('ReturnItemsError')]).toEqual([1, 49]);
  expect((await unitsOf(world, shopOrder))[0]).toEqual([2, 0]);
});

test('lets one of fifty have it also when nobody has asked for anything of the part before', async () => {
  const shopOrder = givenAShopOrder(world);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => request(world, shopOrder, [2, 0])));
  const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
  expect([have('RequestReturnSuccess'), have('ReturnItemsError')]).toEqual([1, 49]);
});

test('(control) fifty who look first and write then have it more than once', async () => {
  const shopOrder = givenAShopOrder(world);
  await givenAReturn(world, shopOrder, [1, 0]);
  const [phone] = shopOrder.items;
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const look = 'SELECT returned, delivered FROM returnable_items WHERE order_item_id = ?';
      const [row] = await world.sql('returns', look, [phone?.id]);
      if (row?.returned + 1 > row?.delivered) return false;
      const write = 'UPDATE returnable_items SET returned = ? WHERE order_item_id = ?';
      await world.sql('returns', write, [row?.returned + 1, phone?.id]);
      return true;
    }),
  );
  expect(outcomes.filter(Boolean).length).toBeGreaterThan(1);
  await expect(expectInvariants(world)).rejects.toThrow();
  await world.sql('returns', 'UPDATE returnable_items SET returned = 1 WHERE order_item_id = ?', [phone?.id]);
});

test('answers a repeat with the same return, also after the time to give back', async () => {
  const shopOrder = givenAShopOrder(world);
  const idempotencyKey = newId('key');
  const [first, second] = await Promise.all([
    request(world, shopOrder, [1, 0], { idempotencyKey }),
    request(world, shopOrder, [1, 0], { idempotencyKey }),
  ]);
  expect(second).toEqual(first);
  shopOrder.deliveredAt = daysAgo(90);
  expect(await request(world, shopOrder, [1, 0], { idempotencyKey })).toEqual(first);
  expectRefusal(await request(world, shopOrder, [2, 0], { idempotencyKey }), 'IdempotencyKeyReusedError');
  expect((await unitsOf(world, shopOrder))[0]).toEqual([1, 0]);
});

test('takes back until the window closes, by the terms of the shop at that time', async () => {
  const late = givenAShopOrder(world, { deliveredAt: daysAgo(14.01) });
  const refused = await request(world, late, [1, 0]);
  expectRefusal(refused, 'ReturnWindowClosedError');
  expect(new Date(refused.closedAt).getTime()).toBe(new Date(late.deliveredAt ?? '').getTime() + 14 * 86_400_000);
  expect(await request(world, givenAShopOrder(world, { deliveredAt: daysAgo(13.9) }), [1, 0])).toMatchObject({
    __typename: 'RequestReturnSuccess',
  });
});

test('takes nothing back that was not delivered, or is not paid', async () => {
  const before = await countReturns();
  for (const status of ['CONFIRMED', 'ACCEPTED', 'SHIPPED', 'CANCELLED']) {
    expectRefusal(await request(world, givenAShopOrder(world, { status }), [1, 0]), 'ReturnNotPossibleError');
  }
  const unpaid = givenAShopOrder(world);
  unpaid.order.status = 'CONFIRMED';
  expectRefusal(await request(world, unpaid, [1, 0]), 'ReturnNotPossibleError');
  expect(await countReturns()).toBe(before);
});

test("answers for somebody else's order as for one that is not there", async () => {
  const shopOrder = givenAShopOrder(world);
  const other = client('usr_other');
  expectRefusal(await request(world, shopOrder, [1, 0], { viewer: other }), 'ReturnOrderNotFoundError');
  const nowhere = { ...shopOrder, id: 'sho_nowhere' };
  expectRefusal(await request(world, nowhere, [1, 0]), 'ReturnOrderNotFoundError');
});

const item = { orderItemId: 'itm_1', quantity: 1, reason: 'OTHER' };
test.each([
  ['no items', { items: [] }],
  ['an item twice', { items: [item, item] }],
  ['none of an item', { items: [{ ...item, quantity: 0 }] }],
  ['a picture that is not at https', { items: [{ ...item, pictureUrls: ['http://a.example'] }] }],
  ['a picture that is a script', { items: [{ ...item, pictureUrls: ['javascript:alert(1)'] }] }],
  ['six pictures', { items: [{ ...item, pictureUrls: Array.from({ length: 6 }, () => 'https://a.example') }] }],
  ['a comment that is too long', { items: [{ ...item, comment: 'x'.repeat(1_001) }] }],
  ['an empty key', { idempotencyKey: '' }],
])('refuses %s', async (_, input) => {
  const { id: shopOrderId } = givenAShopOrder(world);
  const given = { shopOrderId, items: [item], idempotencyKey: 'key', ...input };
  expectRefusal(await mutate(world, buyer, 'requestReturn', given), 'InvalidInputError');
});

test('is asked for by clients only', async () => {
  const text = 'mutation { requestReturn(input: { shopOrderId: "x", items: [], idempotencyKey: "x" }) { __typename } }';
  expectErrorCode(await world.execute('returns', anonymous, { query: text }), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('returns', owner, { query: text }), 'FORBIDDEN');
});

const fields = `{
  orders: _entities(representations: [{ __typename: "Order", id: "ORDER" }]) { ... on Order { returns { id } } }
  parts: _entities(representations: [{ __typename: "ShopOrder", id: "PART" }]) { ... on ShopOrder { returns { id } } }
  users: _entities(representations: [{ __typename: "User", id: "USER" }]) {
    ... on User { returns(first: 2) { nodes { id } pageInfo { hasNextPage } } }
  }
  shops: _entities(representations: [{ __typename: "Shop", id: "shp_1" }]) {
    ... on Shop { returns(first: 1, status: REQUESTED) { nodes { id status } } }
  }
}`;

test('shows a return to the client, the shop and ADMIN, and to nobody else', async () => {
  const mine = client(newId('usr'));
  const userId = 'userId' in mine ? mine.userId : '';
  const orderId = newId('ord');
  const order = {
    id: orderId,
    status: 'PAID',
    paymentId: 'pay_1',
    paidThroughOrderId: orderId,
    client: { id: userId },
  };
  const shopOrder = givenAShopOrder(world, { order });
  const first = (await request(world, shopOrder, [1, 0], { viewer: mine })).return;
  const second = (await request(world, shopOrder, [1, 0], { viewer: mine })).return;
  const third = (await request(world, shopOrder, [0, 1], { viewer: mine })).return;
  const query = fields.replace('ORDER', order.id).replace('PART', shopOrder.id).replace('USER', userId);
  const both = { returns: [{ id: first.id }, { id: second.id }, { id: third.id }] };
  const page = { returns: { nodes: [{ id: third.id }, { id: second.id }], pageInfo: { hasNextPage: true } } };
  const ofShop = { returns: { nodes: [{ id: third.id, status: 'REQUESTED' }] } };
  const none = { returns: null };
  const answers: [typeof buyer, object][] = [
    [mine, { orders: [both], parts: [both], users: [page], shops: [none] }],
    [owner, { orders: [both], parts: [both], users: [none], shops: [ofShop] }],
    [staff, { orders: [both], parts: [both], users: [none], shops: [ofShop] }],
    [admin, { orders: [both], parts: [both], users: [page], shops: [ofShop] }],
    [stranger, { orders: [none], parts: [none], users: [none], shops: [none] }],
    [client('usr_other'), { orders: [none], parts: [none], users: [none], shops: [none] }],
    [anonymous, { orders: [none], parts: [none], users: [none], shops: [none] }],
  ];
  for (const [viewer, answer] of answers) {
    expect([viewer, await world.run('returns', viewer, query)]).toEqual([viewer, answer]);
    const isShown = (await see(world, first, viewer)) !== null;
    expect([viewer, isShown]).toEqual([viewer, (answer as { orders: object[] }).orders[0] !== none]);
  }
  expect(await see(world, first, service('gateway'))).toMatchObject({ id: first.id });
});

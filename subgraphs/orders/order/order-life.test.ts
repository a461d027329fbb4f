import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '#subgraph/viewer.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, client, service, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  factsAbout,
  givenAnOrder,
  givenAPaidOrder,
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
beforeEach(() => {
  world.warehouses = answers;
});
afterAll(() => world.stop());

const ownerOfA = shopUser('usr_a', { shop_a: 'OWNER' });
const stranger = client('usr_stranger');
const gone = { __typename: 'StockShortError' };

const mutate = (name: string, viewer: Viewer, input: object, fields = '') =>
  world.outcome(
    'orders',
    viewer,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) {
        __typename
        ... on UserError { message }
        ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { ${fields} }
      }
    }`,
    { input },
  );
const cancelOrder = (orderId: string, viewer: Viewer = buyer) =>
  mutate('cancelOrder', viewer, { orderId, reason: 'Changed my mind' }, 'order { id status expiresAt }');
const stepShopOrder = (name: string, viewer: Viewer, shopOrderId: string, more: object = {}) =>
  mutate(name, viewer, { shopOrderId, ...more }, 'shopOrder { id status trackingNumber }');
const partOfA = (order: { shopOrders: readonly { id: string; shop: { id: string } }[] }) =>
  order.shopOrders.find(({ shop }) => shop.id === 'shop_a')?.id ?? '';
const expireNow = (orderId: string) =>
  world.sql('orders', 'UPDATE orders SET expires_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [orderId]);

test('an order that is not paid is cancelled by its client, once, and its stock is released', async () => {
  const { id } = await givenAnOrder(world);
  expectRefusal(await cancelOrder(id, stranger), 'OrderNotFoundError');
  const outcome = await cancelOrder(id);
  expect(outcome).toMatchObject({ __typename: 'CancelOrderSuccess', order: { status: 'CANCELLED', expiresAt: null } });
  expect((await cancelOrder(id)).__typename).toBe('CancelOrderSuccess');
  expect(await statusOf(world, id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid']);
});

test('a paid order is not cancelled by cancelOrder, an unknown one is not there, a long reason is refused', async () => {
  const { id } = await givenAPaidOrder(world);
  expectRefusal(await cancelOrder(id), 'OrderNotCancellableError');
  expectRefusal(await cancelOrder('ord_nowhere'), 'OrderNotFoundError');
  const outcome = await mutate('cancelOrder', buyer, { orderId: id, reason: 'x'.repeat(501) }, 'order { id }');
  expectRefusal(outcome, 'InvalidInputError');
});

test('many orders expire together, each once, however many sweeps look at the same time', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) ids.push((await givenAnOrder(world)).id);
  const [paid] = ids.splice(0, 1) as [string];
  await capture(world, paid);
  await world.sql('orders', 'UPDATE orders SET expires_at = NOW(3) - INTERVAL 1 SECOND WHERE id IN (?)', [
    [paid, ...ids],
  ]);
  const sweeps = await Promise.all([1, 2, 3].map(() => world.subgraph('orders').sweep()));
  expect(sweeps.reduce((sum, count) => sum + count)).toBe(ids.length);
  for (const id of ids) {
    expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
    expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid']);
  }
  expect(await statusOf(world, paid)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
});

test('an order expires by the database clock, once, and not a moment before', async () => {
  const { id } = await givenAnOrder(world);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, id)).toEqual(['AWAITING_PAYMENT', 'PENDING', 'PENDING']);
  await expireNow(id);
  await Promise.all([world.subgraph('orders').sweep(), world.subgraph('orders').sweep()]);
  expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid']);
});

test('captured money makes the order PAID once, however often the fact arrives', async () => {
  const { id } = await givenAnOrder(world);
  await Promise.all([capture(world, id), capture(world, id), capture(world, id)]);
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.paid']);
});

test('a second payment of a paid order goes back, and the order stays as it is', async () => {
  const { id } = await givenAPaidOrder(world);
  await capture(world, id, 'pay_second');
  expect(await statusOf(world, id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
  const [refund] = (await world.events('orders', 'order.refund-requested')).slice(-1);
  expect(refund?.payload).toMatchObject({ orderId: id, paymentId: 'pay_second', amount: { amount: '401.00' } });
});

test('money that comes after the expiry pays the order when its stock could be taken afresh', async () => {
  const { id } = await givenAnOrder(world);
  await expireNow(id);
  await world.subgraph('orders').sweep();
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid', 'order.paid']);
});

test('money that comes when the goods are gone goes back, and the order ends', async () => {
  world.warehouses = { ...answers, commit: () => gone };
  const { id } = await givenAnOrder(world);
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual(['order.placed', 'order.closed-unpaid', 'order.refund-requested']);
});

test('money that went back takes no goods when its fact is told again, though they are there by then', async () => {
  const { id } = await givenAnOrder(world);
  world.warehouses = { ...answers, commit: () => gone };
  await capture(world, id);
  const facts = await factsAbout(world, id);
  const committed: string[] = [];
  world.warehouses = { ...answers, commit: (orderId) => ({ ...gone, committed: committed.push(orderId) }) };
  await capture(world, id);
  expect(committed).toEqual([]);
  expect(await factsAbout(world, id)).toEqual(facts);
});

test('goods that a second delivery at the same time has found, after the first one found none, go back', async () => {
  const { id } = await givenAnOrder(world);
  let first: Promise<void> | null = null;
  world.warehouses = {
    ...answers,
    commit: async (orderId) => {
      if (first) return gone;
      first = capture(world, id);
      await first;
      return answers.commit(orderId);
    },
  };
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual([
    'order.placed',
    'order.closed-unpaid',
    'order.refund-requested',
    'shop-order.cancelled',
    'shop-order.cancelled',
  ]);
});

test('money for a cancelled order goes back and takes no stock', async () => {
  const { id } = await givenAnOrder(world);
  await cancelOrder(id);
  const committed: string[] = [];
  world.warehouses = { ...answers, commit: (orderId) => ({ ...gone, committed: committed.push(orderId) }) };
  await capture(world, id);
  expect(committed).toEqual([]);
  expect(await statusOf(world, id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect((await factsAbout(world, id)).at(-1)).toBe('order.refund-requested');
});

test('a cancel between the committed stock and the mark PAID returns the goods and the money', async () => {
  const { id } = await givenAnOrder(world);
  world.warehouses = {
    ...answers,
    commit: async (orderId) => {
      await cancelOrder(orderId);
      return answers.commit(orderId);
    },
  };
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual([
    'order.placed',
    'order.closed-unpaid',
    'shop-order.cancelled',
    'shop-order.cancelled',
    'order.refund-requested',
  ]);
});

test('a cancel after a commit whose answer got lost returns the goods and the money', async () => {
  const { id } = await givenAnOrder(world);
  const lost = async () => {
    await cancelOrder(id);
    throw new Error('the stock is committed, and nobody hears of it');
  };
  world.warehouses = { ...answers, commit: lost };
  await expect(capture(world, id)).rejects.toThrow();
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, id)).toEqual([
    'order.placed',
    'order.closed-unpaid',
    'shop-order.cancelled',
    'shop-order.cancelled',
    'order.refund-requested',
  ]);
});

test('when the stock cannot be asked for, the fact stays undelivered and the order unpaid', async () => {
  const { id } = await givenAnOrder(world);
  world.warehouses = { ...answers, commit: () => Promise.reject(new Error('no answer')) };
  await expect(capture(world, id)).rejects.toThrow();
  expect(await statusOf(world, id)).toEqual(['AWAITING_PAYMENT', 'PENDING', 'PENDING']);
  world.warehouses = answers;
  await capture(world, id);
  expect(await statusOf(world, id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
});

test('a shop order goes from CONFIRMED over ACCEPTED and SHIPPED to DELIVERED, each step repeatable', async () => {
  const part = partOfA(await givenAPaidOrder(world));
  const steps = [
    ['acceptShopOrder', ownerOfA, {}, 'ACCEPTED'],
    ['shipShopOrder', ownerOfA, { carrier: 'JNE', trackingNumber: 'T-1' }, 'SHIPPED'],
    ['confirmDelivery', buyer, {}, 'DELIVERED'],
  ] as const;
  for (const [name, viewer, more, status] of steps) {
    for (const _ of ['first', 'repeat']) {
      expect((await stepShopOrder(name, viewer, part, more)).shopOrder).toMatchObject({ id: part, status });
    }
  }
  const history = await world.sql(
    'orders',
    'SELECT status, actor_id FROM order_events WHERE shop_order_id = ? ORDER BY at, id',
    [part],
  );
  expect(history.map((row) => [row.status, row.actor_id])).toEqual([
    ['CONFIRMED', null],
    ['ACCEPTED', 'usr_a'],
    ['SHIPPED', 'usr_a'],
    ['DELIVERED', 'usr_buyer'],
  ]);
});

test('a step out of turn is refused', async () => {
  const part = partOfA(await givenAPaidOrder(world));
  for (const [name, viewer] of [
    ['shipShopOrder', ownerOfA],
    ['confirmDelivery', buyer],
  ] as const) {
    expectRefusal(await stepShopOrder(name, viewer, part), 'ShopOrderStatusError');
  }
  const unpaid = partOfA(await givenAnOrder(world));
  expectRefusal(await stepShopOrder('acceptShopOrder', ownerOfA, unpaid), 'ShopOrderStatusError');
  expectRefusal(await stepShopOrder('cancelShopOrder', ownerOfA, unpaid), 'ShopOrderStatusError');
  const tooLong = { carrier: 'x'.repeat(121) };
  expectRefusal(await stepShopOrder('shipShopOrder', ownerOfA, part, tooLong), 'InvalidInputError');
  const reason = 'x'.repeat(501);
  expectRefusal(await stepShopOrder('cancelShopOrder', ownerOfA, part, { reason }), 'InvalidInputError');
});

test("somebody else's shop order is not there", async () => {
  const part = partOfA(await givenAPaidOrder(world));
  const ownerOfB = shopUser('usr_b', { shop_b: 'OWNER' });
  for (const name of ['acceptShopOrder', 'shipShopOrder', 'cancelShopOrder']) {
    expectRefusal(await stepShopOrder(name, ownerOfB, part), 'ShopOrderNotFoundError');
  }
  expectRefusal(await stepShopOrder('confirmDelivery', stranger, part), 'ShopOrderNotFoundError');
  expectRefusal(await stepShopOrder('cancelShopOrder', stranger, part), 'ShopOrderNotFoundError');
});

test('a shop cancels its part once: refund and return of just that part, also when it is asked ten times at once', async () => {
  const order = await givenAPaidOrder(world);
  const part = partOfA(order);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => stepShopOrder('cancelShopOrder', ownerOfA, part, { reason: 'Broken' })),
  );
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['CancelShopOrderSuccess']));
  const facts = (await world.events('orders')).filter(({ aggregateId }) => aggregateId === order.id).slice(2);
  expect(facts.map(({ type }) => type)).toEqual(['shop-order.cancelled', 'order.refund-requested']);
  expect(facts[0]?.payload).toEqual({ orderId: order.id, shopOrderId: part, shopId: 'shop_a', isLost: false });
  expect(facts[1]?.payload).toMatchObject({ amount: { amount: '201.00', currencyCode: 'IDR' }, reason: 'Broken' });
  expect((await statusOf(world, order.id))[0]).toBe('PAID');
});

test('when every part is cancelled, at once and by both shops, the order is cancelled', async () => {
  const order = await givenAPaidOrder(world);
  const both = shopUser('usr_both', { shop_a: 'OWNER', shop_b: 'STAFF' });
  await Promise.all(order.shopOrders.map(({ id }) => stepShopOrder('cancelShopOrder', both, id)));
  expect(await statusOf(world, order.id)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  expectRefusal(await cancelOrder(order.id), 'OrderNotCancellableError');
});

test('a part of an order that expired is not cancelled by anybody: late money may still pay for it', async () => {
  const order = await givenAnOrder(world);
  await expireNow(order.id);
  await world.subgraph('orders').sweep();
  expectRefusal(await stepShopOrder('cancelShopOrder', buyer, partOfA(order)), 'ShopOrderStatusError');
  await capture(world, order.id);
  expect(await statusOf(world, order.id)).toEqual(['PAID', 'CONFIRMED', 'CONFIRMED']);
});

test('the client cancels a part until the shop has accepted it', async () => {
  const order = await givenAPaidOrder(world);
  const part = partOfA(order);
  await stepShopOrder('acceptShopOrder', ownerOfA, part);
  expectRefusal(await stepShopOrder('cancelShopOrder', buyer, part), 'ShopOrderStatusError');
  const other = order.shopOrders.find(({ id }) => id !== part)?.id ?? '';
  expect((await stepShopOrder('cancelShopOrder', buyer, other)).__typename).toBe('CancelShopOrderSuccess');
});

const read = (viewer: Viewer, order: { id: string; number: string }) =>
  world.run(
    'orders',
    viewer,
    `query ($id: ID!, $number: String!) {
      order(id: $id) { id fulfillment shopOrders { shop { id } order { id } } history { status shopOrderId } }
      orderByNumber(number: $number) { id }
    }`,
    order,
  );

test('an order is seen whole by its client and ADMIN, in part by its shops, and by nobody else', async () => {
  const order = await givenAPaidOrder(world);
  for (const viewer of [buyer, admin, service()]) {
    const seen = await read(viewer, order);
    expect(seen.order.shopOrders).toHaveLength(2);
    expect(seen.order.fulfillment).toBe('UNFULFILLED');
    expect(seen.orderByNumber.id).toBe(order.id);
  }
  const typed = { ...order, number: ` ${order.number.toLowerCase()} ` };
  expect((await read(buyer, typed)).orderByNumber.id).toBe(order.id);
  await stepShopOrder('cancelShopOrder', buyer, partOfA(order));
  expect((await read(buyer, order)).order.fulfillment).toBe('UNFULFILLED');
  const seenByA = await read(ownerOfA, order);
  expect(seenByA.order.fulfillment).toBe('CANCELLED');
  expect(seenByA.order.shopOrders).toEqual([{ shop: { id: 'shop_a' }, order: { id: order.id } }]);
  const parts = seenByA.order.history.map(({ shopOrderId }: { shopOrderId: string | null }) => shopOrderId);
  expect(new Set(parts)).toEqual(new Set([null, partOfA(order)]));
  for (const viewer of [stranger, shopUser('usr_c', { shop_c: 'OWNER' })]) {
    expect(await read(viewer, order)).toEqual({ order: null, orderByNumber: null });
  }
});

test('what an order costs is to a shop what its own parts cost, with no more statements for three orders than for one', async () => {
  const shippingChoices = ['shop_a', 'shop_b'].map((shopId) => ({ shopId, optionId: 'any' }));
  const place = () => world.outcome('orders', buyer, checkoutMutation, { input: checkoutInput({ shippingChoices }) });
  const placed = [await place(), await place(), await place()].map(({ order }) => order);
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Order { total { amount } shippingTotal { amount } } }
  }`;
  const costs = async (viewer: Viewer, orders: readonly { id: string }[]) => {
    const representations = orders.map(({ id }) => ({ __typename: 'Order', id }));
    return (await world.run('orders', viewer, query, { representations }))._entities;
  };
  const whole = { total: { amount: '421.00' }, shippingTotal: { amount: '20.00' } };
  const both = shopUser('usr_both', { shop_a: 'OWNER', shop_b: 'STAFF' });
  for (const viewer of [buyer, admin, service(), both])
    expect(await costs(viewer, placed.slice(0, 1))).toEqual([whole]);
  const ofA = { total: { amount: '211.00' }, shippingTotal: { amount: '10.00' } };
  const statements = (some: readonly { id: string }[]) =>
    countStatements(world.subgraph('orders').database, async () => {
      expect(await costs(ownerOfA, some)).toEqual(some.map(() => ofA));
    });
  expect(await statements(placed)).toBe(await statements(placed.slice(0, 1)));
});

test('references to orders, parts and items of somebody else resolve to nothing', async () => {
  const order = await givenAPaidOrder(world);
  const [item] = await world.sql('orders', 'SELECT id FROM order_items WHERE order_id = ? LIMIT 1', [order.id]);
  const representations = [
    { __typename: 'Order', id: order.id },
    { __typename: 'ShopOrder', id: partOfA(order) },
    { __typename: 'OrderItem', id: item?.id },
  ];
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
  const seen = async (viewer: Viewer) => (await world.run('orders', viewer, query, { representations }))._entities;
  expect(await seen(buyer)).toHaveLength(3);
  expect(await seen(stranger)).toEqual([null, null, null]);
});

test('lists are paged newest first, for the client and for the shop, and closed to others', async () => {
  const lister = client('usr_lister');
  const made = [];
  for (let count = 0; count < 3; count += 1) made.unshift((await givenAPaidOrder(world, lister)).id);
  const query = `query ($representations: [_Any!]!, $after: String) {
    _entities(representations: $representations) {
      ... on User { orders(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
      ... on Shop { shopOrders(first: 2, after: $after, filter: { status: CONFIRMED }) { nodes { order { id } } } }
    }
  }`;
  const user = [{ __typename: 'User', id: 'usr_lister' }];
  const list = async (viewer: Viewer, representations: object[], after?: string) =>
    (await world.run('orders', viewer, query, { representations, after }))._entities[0];
  const first = (await list(lister, user)).orders;
  expect(first.nodes.map(({ id }: { id: string }) => id)).toEqual(made.slice(0, 2));
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = (await list(lister, user, first.pageInfo.endCursor)).orders;
  expect(second.nodes.map(({ id }: { id: string }) => id)).toEqual(made.slice(2));
  expect((await list(stranger, user)).orders).toBeNull();

  const shop = [{ __typename: 'Shop', id: 'shop_a' }];
  const ofShop = (await list(ownerOfA, shop)).shopOrders;
  expect(ofShop.nodes.map(({ order }: { order: { id: string } }) => order.id)).toEqual(made.slice(0, 2));
  expect((await list(lister, shop)).shopOrders).toBeNull();
});

test('lists are filtered by status, time and text, and by several at once', async () => {
  const seeker = client('usr_seeker');
  const paid = await givenAPaidOrder(world, seeker);
  const open = await givenAnOrder(world, seeker);
  const yesterday = new Date(Date.now() - 86_400_000);
  await world.sql('orders', 'UPDATE orders SET placed_at = ? WHERE id = ?', [yesterday, paid.id]);
  const query = `query ($representations: [_Any!]!, $ofClient: OrderFilterInput, $ofShop: ShopOrderFilterInput) {
    _entities(representations: $representations) {
      ... on User { orders(filter: $ofClient) { nodes { id } } }
      ... on Shop { shopOrders(first: 100, filter: $ofShop) { nodes { order { id } } } }
    }
  }`;
  const ofClient = async (filter: object) => {
    const representations = [{ __typename: 'User', id: 'usr_seeker' }];
    const variables = { representations, ofClient: filter };
    const [user] = (await world.run('orders', seeker, query, variables))._entities;
    return user.orders.nodes.map(({ id }: { id: string }) => id);
  };
  const ofShop = async (filter: object) => {
    const variables = { representations: [{ __typename: 'Shop', id: 'shop_a' }], ofShop: filter };
    const [shop] = (await world.run('orders', ownerOfA, query, variables))._entities;
    const ids = shop.shopOrders.nodes.map(({ order }: { order: { id: string } }) => order.id);
    return ids.filter((id: string) => id === paid.id || id === open.id);
  };
  const both = [open.id, paid.id];
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  expect(await ofClient({})).toEqual(both);
  expect(await ofClient({ status: 'PAID' })).toEqual([paid.id]);
  expect(await ofClient({ placedFrom: hourAgo })).toEqual([open.id]);
  expect(await ofClient({ placedBefore: hourAgo })).toEqual([paid.id]);
  expect(await ofClient({ status: 'PAID', placedFrom: hourAgo })).toEqual([]);
  for (const text of [paid.number, ` ${paid.number.toLowerCase()} `])
    expect(await ofClient({ text })).toEqual([paid.id]);
  for (const text of ['title OF var', 'sku-var_of_shp_two', 'shop shop_b'])
    expect(await ofClient({ text })).toEqual(both);
  for (const text of ['%', '_hp_one', 'nothing like it']) expect(await ofClient({ text })).toEqual([]);

  expect(await ofShop({})).toEqual(both);
  expect(await ofShop({ status: 'CONFIRMED' })).toEqual([paid.id]);
  expect(await ofShop({ placedBefore: hourAgo })).toEqual([paid.id]);
  for (const text of [open.number, ` ${open.number.toLowerCase()} `]) expect(await ofShop({ text })).toEqual([open.id]);
  expect(await ofShop({ text: 'sku-var_of_shp_one' })).toEqual(both);
  // What another shop sells in the same order is not its business.
  expect(await ofShop({ text: 'sku-var_of_shp_two' })).toEqual([]);

  const tooLong = { query, variables: { representations: [{ __typename: 'User', id: 'usr_seeker' }] } };
  const variables = { ...tooLong.variables, ofClient: { text: 'x'.repeat(101) } };
  expectErrorCode(await world.execute('orders', seeker, { ...tooLong, variables }), 'BAD_USER_INPUT');
});

test('what services ask is refused to everybody else', async () => {
  const { id } = await givenAnOrder(world);
  const request = { query: 'query ($id: ID!) { orderForPayment(id: $id) { id status } }', variables: { id } };
  expect((await world.execute('orders', service('payments'), request)).data).toMatchObject({
    orderForPayment: { id, status: 'AWAITING_PAYMENT' },
  });
  expectErrorCode(await world.execute('orders', buyer, request), 'FORBIDDEN');
});

const extendHold = (orderId: string, holdSeconds = 24 * 3_600, viewer: Viewer = service('payments')) =>
  mutate('extendOrderHold', viewer, { orderId, holdSeconds }, 'order { id expiresAt }');

test('an order waits longer for a payment that takes longer, as long as its stock does, and never less long', async () => {
  const { id } = await givenAnOrder(world);
  const until = '2030-01-02T03:04:05.000Z';
  const asked: object[] = [];
  world.warehouses = {
    ...answers,
    extend: (input) => {
      asked.push(input);
      return { __typename: 'ExtendReservationSuccess', reservation: { expiresAt: until } };
    },
  };
  const extended = { __typename: 'ExtendOrderHoldSuccess', order: { id, expiresAt: until } };
  expect(await extendHold(id)).toEqual(extended);
  expect(asked).toEqual([{ orderId: id, holdSeconds: 24 * 3_600 }]);
  world.warehouses = {
    ...answers,
    extend: () => ({ __typename: 'ExtendReservationSuccess', reservation: { expiresAt: '2029-01-01T00:00:00.000Z' } }),
  };
  expect(await extendHold(id, 60)).toEqual(extended);
});

test('an order that is over, or whose stock is, does not wait longer', async () => {
  const { id } = await givenAnOrder(world);
  const [before] = await world.sql('orders', 'SELECT expires_at FROM orders WHERE id = ?', [id]);
  world.warehouses = { ...answers, extend: () => ({ __typename: 'ReservationClosedError' }) };
  expectRefusal(await extendHold(id), 'OrderHoldOverError');
  expect(await world.sql('orders', 'SELECT expires_at FROM orders WHERE id = ?', [id])).toEqual([before]);
  world.warehouses = {
    ...answers,
    extend: async () => {
      await cancelOrder(id);
      return { __typename: 'ExtendReservationSuccess', reservation: { expiresAt: '2030-01-01T00:00:00.000Z' } };
    },
  };
  expectRefusal(await extendHold(id), 'OrderHoldOverError');
  world.warehouses = answers;
  expectRefusal(await extendHold(id), 'OrderHoldOverError');
  expectRefusal(await extendHold('ord_nowhere'), 'OrderHoldOverError');
});

test('only other subgraphs have an order wait longer', async () => {
  const query = 'mutation { extendOrderHold(input: { orderId: "ord_1", holdSeconds: 60 }) { __typename } }';
  for (const viewer of [buyer, ownerOfA, admin])
    expectErrorCode(await world.execute('orders', viewer, { query }), 'FORBIDDEN');
});

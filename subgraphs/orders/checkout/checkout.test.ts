import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  checkoutInput,
  checkoutMutation,
  factsAbout,
  type OrdersWorld,
  shippingAddress,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
let holdEverything: OrdersWorld['warehouses'];
beforeAll(async () => {
  world = await startOrdersWorld();
  holdEverything = world.warehouses;
});
beforeEach(() => {
  world.warehouses = holdEverything;
});
afterAll(() => world.stop());

const checkout = (input: object, viewer = buyer) => world.outcome('orders', viewer, checkoutMutation, { input });
const countOrders = async () => (await world.sql('orders', 'SELECT COUNT(*) AS n FROM orders'))[0]?.n;

test('places one order over two shops at their prices, with names, numbers and warehouses as they were', async () => {
  const { __typename, order } = await checkout(checkoutInput());
  expect(__typename).toBe('CheckoutSuccess');
  expect(order).toMatchObject({
    number: expect.stringMatching(/^P-[2-9B-Z]{5}-[2-9B-Z]{5}$/),
    status: 'AWAITING_PAYMENT',
    total: { amount: '401.00', currencyCode: 'IDR' },
    shippingAddress: { phoneNumber: '+6281100000001', city: 'Bandung' },
  });
  expect(new Date(order.expiresAt).getTime()).toBeGreaterThan(Date.now() + 14 * 60_000);
  expect(order.shopOrders).toHaveLength(2);
  expect(order.shopOrders[0]).toEqual({
    id: expect.stringMatching(/^sho_/),
    shop: { id: 'shop_a' },
    shopName: 'Shop shop_a',
    status: 'PENDING',
    subtotal: { amount: '201.00' },
    items: [
      {
        shopProduct: { id: 'shp_one' },
        product: { id: 'prd_var_of_shp_one' },
        variant: { id: 'var_of_shp_one' },
        title: 'Title of var_of_shp_one',
        sku: 'SKU-var_of_shp_one',
        quantity: 2,
        unitPrice: { amount: '100.50' },
        total: { amount: '201.00' },
        warehouse: { id: 'whs_shop_a' },
      },
    ],
  });
  expect(await factsAbout(world, order.id)).toEqual(['order.placed']);
});

test('asks for the sum of two lines with the same shop product', async () => {
  const line = { shopProductId: 'shp_one', quantity: 3 };
  const { order } = await checkout(checkoutInput({ lines: [line, { ...line, quantity: 4 }] }));
  const asked = world.reservations.find(({ orderId }) => orderId === order.id);
  expect(asked?.lines).toEqual([{ shopId: 'shop_a', variantId: 'var_of_shp_one', quantity: 7 }]);
});

test('refuses what is short, says how short, and answers a repeat the same', async () => {
  world.warehouses = {
    ...holdEverything,
    reserve: ({ lines }) => ({
      __typename: 'StockShortError',
      lines: [{ shopId: lines[1]?.shopId, variantId: lines[1]?.variantId, requested: 1, available: 0 }],
    }),
  };
  const input = checkoutInput();
  const outcome = await checkout(input);
  expectRefusal(outcome, 'OutOfStockError');
  expect(outcome.lines).toEqual([{ shopProductId: 'shp_two', requested: 1, available: 0 }]);
  world.warehouses = holdEverything;
  expect(await checkout(input)).toEqual(outcome);
  const [row] = await world.sql('orders', 'SELECT id FROM orders WHERE idempotency_key = ?', [input.idempotencyKey]);
  expect(await statusOf(world, row?.id)).toEqual(['REFUSED', 'CANCELLED', 'CANCELLED']);
  // Another attempt of the same checkout may be on its way to hold the stock: the warehouses hear that it is over.
  expect(await factsAbout(world, row?.id)).toEqual(['order.closed-unpaid']);
});

test('answers a repeat with the same order', async () => {
  const input = checkoutInput();
  const first = await checkout(input);
  world.offers.set('shp_one', { price: '999', isActive: true, shopId: 'shop_a' });
  expect(await checkout(input)).toEqual(first);
  world.offers.set('shp_one', { price: '100.50', isActive: true, shopId: 'shop_a' });
});

test('makes one order of the same checkout sent twenty times at once', async () => {
  const input = checkoutInput();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => checkout(input)));
  expect(new Set(outcomes.map(({ order }) => order?.id)).size).toBe(1);
  const id = outcomes[0].order.id;
  expect(await statusOf(world, id)).toEqual(['AWAITING_PAYMENT', 'PENDING', 'PENDING']);
  expect(await factsAbout(world, id)).toEqual(['order.placed']);
});

test('refuses the same key with another body, also at the same time', async () => {
  const input = checkoutInput();
  await checkout(input);
  expectRefusal(await checkout({ ...input, lines: input.lines.slice(1) }), 'IdempotencyKeyReusedError');
  const key = newCode(12);
  const outcomes = await Promise.all([
    checkout(checkoutInput({ idempotencyKey: key })),
    checkout(checkoutInput({ idempotencyKey: key, lines: input.lines.slice(1) })),
  ]);
  expect(outcomes.map(({ __typename }) => String(__typename)).sort()).toEqual([
    'CheckoutSuccess',
    'IdempotencyKeyReusedError',
  ]);
});

test('lets two clients use the same key', async () => {
  const input = checkoutInput();
  const [mine, theirs] = [await checkout(input), await checkout(input, client('usr_other'))];
  expect(mine.order.id).not.toBe(theirs.order.id);
});

test('refuses a total above the expected one and passes a lower one on', async () => {
  const before = await countOrders();
  const expectedTotal = { amount: '400.99', currencyCode: 'IDR' };
  const outcome = await checkout(checkoutInput({ expectedTotal }));
  expectRefusal(outcome, 'PriceChangedError');
  expect(outcome.total).toEqual({ amount: '401.00' });
  expect(outcome.lines).toContainEqual({ shopProductId: 'shp_one', unitPrice: { amount: '100.50' } });
  expect(await countOrders()).toBe(before);
  const passedOn = await checkout(checkoutInput({ expectedTotal: { amount: '500', currencyCode: 'IDR' } }));
  expect(passedOn.order.total.amount).toBe('401.00');
});

test('refuses what is not sold now: unknown, stopped, or archived in the catalogue', async () => {
  world.offers.set('shp_stopped', { price: '1', isActive: false, shopId: 'shop_a' });
  world.offers.set('shp_archived', { price: '1', isActive: true, shopId: 'shop_a' });
  const ids = ['shp_unknown', 'shp_stopped', 'shp_archived'];
  const lines = ['shp_one', ...ids].map((shopProductId) => ({ shopProductId, quantity: 1 }));
  const before = await countOrders();
  const outcome = await checkout(checkoutInput({ lines }));
  expectRefusal(outcome, 'ShopProductUnavailableError');
  expect(outcome.shopProductIds).toEqual(ids);
  expect(await countOrders()).toBe(before);
});

test('refuses an empty checkout', async () => {
  expectRefusal(await checkout(checkoutInput({ lines: [] })), 'EmptyCheckoutError');
});

test.each([0, -1, 1e9, 1_001])('refuses a quantity of %d and writes nothing', async (quantity) => {
  const before = await countOrders();
  const outcome = await checkout(checkoutInput({ lines: [{ shopProductId: 'shp_one', quantity }] }));
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems[0].path).toEqual(['lines', '0', 'quantity']);
  expect(await countOrders()).toBe(before);
});

test('refuses 1,000 lines, a bad phone number, a long key and a foreign currency, all problems at once', async () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => ({ shopProductId: `shp_${index}`, quantity: 1 }));
  const outcome = await checkout(
    checkoutInput({
      lines,
      idempotencyKey: 'k'.repeat(129),
      shippingAddress: { ...shippingAddress, phoneNumber: '12', countryCode: 'Indonesia' },
    }),
  );
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
    'idempotencyKey',
    'lines',
    'shippingAddress.countryCode',
    'shippingAddress.phoneNumber',
  ]);
  const foreign = await checkout(checkoutInput({ expectedTotal: { amount: '1', currencyCode: 'USD' } }));
  expectRefusal(foreign, 'InvalidInputError');
});

test('refuses what costs more than any amount may be, and writes nothing', async () => {
  const ids = Array.from({ length: 10 }, (_, index) => `shp_dear-${index}`);
  for (const id of ids) world.offers.set(id, { price: '10000000000000', isActive: true, shopId: 'shop_a' });
  const line = (shopProductId: string, quantity: number) => ({ shopProductId, quantity });
  const [dear = ''] = ids;
  const before = await countOrders();
  const shippingChoices = [{ shopId: 'shop_a', optionId: 'any' }];
  for (const input of [
    { lines: [line(dear, 2)] },
    { lines: [line(dear, 1)], shippingChoices },
    { lines: ids.map((id) => line(id, 1_000)) },
  ]) {
    const outcome = await checkout(checkoutInput(input));
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems[0].path).toEqual(['lines']);
  }
  expect(await countOrders()).toBe(before);
  const { order } = await checkout(checkoutInput({ lines: [line(dear, 1)] }));
  expect(order.total.amount).toBe('10000000000000.00');
});

test('refuses fractions, and a price that the client sends, before anything runs', async () => {
  const lines = [{ shopProductId: 'shp_one', quantity: 1.5 }];
  const fraction = { query: checkoutMutation, variables: { input: checkoutInput({ lines }) } };
  expectErrorCode(await world.execute('orders', buyer, fraction), 'BAD_USER_INPUT');
  const priced = [{ shopProductId: 'shp_one', quantity: 1, unitPrice: '1' }];
  const price = { query: checkoutMutation, variables: { input: checkoutInput({ lines: priced }) } };
  expectErrorCode(await world.execute('orders', buyer, price), 'BAD_USER_INPUT');
});

test('is for clients only', async () => {
  const request = { query: checkoutMutation, variables: { input: checkoutInput() } };
  expectErrorCode(await world.execute('orders', anonymous, request), 'UNAUTHENTICATED');
  for (const viewer of [admin, shopUser()])
    expectErrorCode(await world.execute('orders', viewer, request), 'FORBIDDEN');
});

test('leaves the order PLACING when the warehouses do not answer; a repeat takes it up', async () => {
  world.warehouses = { ...holdEverything, reserve: () => Promise.reject(new Error('no answer')) };
  const input = checkoutInput();
  const pending = await checkout(input);
  expectRefusal(pending, 'CheckoutPendingError');
  expect(await statusOf(world, pending.orderId)).toEqual(['PLACING', 'PENDING', 'PENDING']);
  world.warehouses = holdEverything;
  const { order } = await checkout(input);
  expect(order).toMatchObject({ id: pending.orderId, status: 'AWAITING_PAYMENT' });
});

const makeOlder = (orderId: string, seconds: number) =>
  world.sql('orders', 'UPDATE orders SET placed_at = placed_at - INTERVAL ? SECOND WHERE id = ?', [seconds, orderId]);

test('takes up by itself what a crash left PLACING', async () => {
  world.warehouses = { ...holdEverything, reserve: () => Promise.reject(new Error('crashed')) };
  const { orderId } = await checkout(checkoutInput());
  world.warehouses = holdEverything;
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, orderId)).toEqual(['PLACING', 'PENDING', 'PENDING']);
  await makeOlder(orderId, 11);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, orderId)).toEqual(['AWAITING_PAYMENT', 'PENDING', 'PENDING']);
});

test('gives up what nobody could place for a quarter of an hour, and has its stock released', async () => {
  world.warehouses = { ...holdEverything, reserve: () => Promise.reject(new Error('gone')) };
  const { orderId } = await checkout(checkoutInput());
  await makeOlder(orderId, 16 * 60);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, orderId)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
  expect(await factsAbout(world, orderId)).toEqual(['order.closed-unpaid']);
});

test('ends an order whose reservation was closed before it was made', async () => {
  world.warehouses = {
    ...holdEverything,
    reserve: () => ({ __typename: 'ReservationClosedError', status: 'RELEASED' }),
  };
  const { order } = await checkout(checkoutInput());
  expect(await statusOf(world, order.id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
});

test('carts check out for a client: the same checkout, which they may ask after by its key', async () => {
  const mutation = checkoutMutation
    .replace('CheckoutInput!', 'CheckoutForClientInput!')
    .replace('checkout(', 'checkoutForClient(');
  const input = { clientId: 'usr_buyer', checkout: checkoutInput() };
  const variables = { clientId: 'usr_buyer', key: input.checkout.idempotencyKey };
  const query =
    'query ($clientId: ID!, $key: String!) { orderOfCheckout(clientId: $clientId, idempotencyKey: $key) { id } }';
  const carts = service('carts');
  expect(await world.run('orders', carts, query, variables)).toEqual({ orderOfCheckout: null });
  const { order } = await world.outcome('orders', carts, mutation, { input });
  expect(order).toMatchObject({ status: 'AWAITING_PAYMENT', total: { amount: '401.00' } });
  expect(await world.run('orders', carts, query, variables)).toEqual({ orderOfCheckout: { id: order.id } });
  expect((await checkout(input.checkout)).order.id).toBe(order.id);
  for (const viewer of [buyer, service('payments')]) {
    expectErrorCode(await world.execute('orders', viewer, { query: mutation, variables: { input } }), 'FORBIDDEN');
    expectErrorCode(await world.execute('orders', viewer, { query, variables }), 'FORBIDDEN');
  }
});

describe('of a variant that is limited', () => {
  const oneUnit = (input: object = {}) =>
    checkoutInput({ lines: [{ shopProductId: 'shp_one', quantity: 1 }], ...input });
  const variant = { id: 'var_of_shp_one' };
  beforeEach(() => world.limits.set(variant.id, 2));
  afterEach(() => world.limits.clear());

  test('a client gets so many over all orders, and another client as many again', async () => {
    const [eager, other] = [client('usr_eager'), client('usr_as_eager')];
    const first = oneUnit();
    expect((await checkout(first, eager)).__typename).toBe('CheckoutSuccess');
    expect((await checkout(oneUnit(), eager)).__typename).toBe('CheckoutSuccess');
    const orders = await countOrders();
    expect(await checkout(oneUnit(), eager)).toMatchObject({
      ...{ __typename: 'PurchaseLimitExceededError', variant, limit: 2, requested: 1, bought: 2 },
    });
    expect(await countOrders()).toBe(orders);
    // A repeat of what was ordered is no new order.
    expect((await checkout(first, eager)).__typename).toBe('CheckoutSuccess');
    expect((await checkout(oneUnit(), other)).__typename).toBe('CheckoutSuccess');
  });

  test('more than the limit at once is refused, over all lines', async () => {
    const lines = [1, 2].map((quantity) => ({ shopProductId: 'shp_one', quantity }));
    const refused = await checkout(checkoutInput({ lines }), client('usr_greedy'));
    expect(refused).toMatchObject({ __typename: 'PurchaseLimitExceededError', limit: 2, requested: 3, bought: 0 });
  });

  test('what was cancelled, or expired, may be bought again', async () => {
    const buyerAgain = client('usr_again');
    const { order } = await checkout(oneUnit(), buyerAgain);
    const { order: late } = await checkout(oneUnit(), buyerAgain);
    expect((await checkout(oneUnit(), buyerAgain)).__typename).toBe('PurchaseLimitExceededError');
    const cancel = 'mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }';
    await world.run('orders', buyerAgain, cancel, { id: order.id });
    await world.sql('orders', 'UPDATE orders SET expires_at = NOW(3) - INTERVAL 1 SECOND WHERE id = ?', [late.id]);
    await world.subgraph('orders').sweep();
    expect((await checkout(oneUnit(), buyerAgain)).__typename).toBe('CheckoutSuccess');
    expect((await checkout(oneUnit(), buyerAgain)).__typename).toBe('CheckoutSuccess');
  });

  test('a checkout that is sent twenty times at once, of all that one may buy, is one order and no refusal', async () => {
    const [input, eager] = [
      checkoutInput({ lines: [{ shopProductId: 'shp_one', quantity: 2 }] }),
      client('usr_twenty'),
    ];
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => checkout(input, eager)));
    expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['CheckoutSuccess']));
    expect(new Set(outcomes.map(({ order }) => order.id)).size).toBe(1);
  });

  const rush = async (viewer: ReturnType<typeof client>) => {
    const told = await Promise.all(Array.from({ length: 12 }, () => checkout(oneUnit(), viewer)));
    return told.filter(({ __typename }) => __typename === 'CheckoutSuccess').length;
  };

  test('twelve checkouts of one client at once get two', async () => {
    expect(await rush(client('usr_rushing'))).toBe(2);
  });

  test('control: without the row that makes them wait for each other, the same rush gets more', async () => {
    // What was bought is read before anybody has written: a table without a key has no row to wait for.
    await world.sql('orders', 'ALTER TABLE buyers DROP PRIMARY KEY');
    try {
      expect(await rush(client('usr_unguarded'))).toBeGreaterThan(2);
    } finally {
      await world.sql('orders', 'DELETE FROM buyers');
      await world.sql('orders', 'ALTER TABLE buyers ADD PRIMARY KEY (client_id)');
    }
  });
});

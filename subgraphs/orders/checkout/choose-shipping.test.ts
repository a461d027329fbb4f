import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { service, shopUser } from '#testing/viewers.ts';
import {
  type BookInput,
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  factsAbout,
  type OrdersWorld,
  type QuotedInput,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
let shippingAnswers: OrdersWorld['shipping'];
let warehousesAnswer: OrdersWorld['warehouses'];
beforeAll(async () => {
  world = await startOrdersWorld();
  shippingAnswers = world.shipping;
  warehousesAnswer = world.warehouses;
});
beforeEach(() => {
  world.shipping = shippingAnswers;
  world.warehouses = warehousesAnswer;
});
afterAll(() => world.stop());

const choice = (shopId: string, more: object = {}) => ({ shopId, optionId: `option of ${shopId}`, ...more });
const choices = [choice('shop_a', { windowId: 'window' }), choice('shop_b')];
const checkout = (input: object = {}) =>
  world.outcome('orders', buyer, checkoutMutation, { input: checkoutInput({ shippingChoices: choices, ...input }) });
/** The answer, once what was asked is written down. */
const answerAfter = (_: number, answer: object | Promise<object>) => answer;
const countOrders = async () => (await world.sql('orders', 'SELECT COUNT(*) AS n FROM orders'))[0]?.n;
const seeOrder = async (id: string) => {
  const fields = 'total { amount } shippingTotal { amount } isCashOnDelivery';
  const parts = 'shopOrders { shippingTotal { amount } subtotal { amount } total { amount } }';
  const query = `query ($id: ID!) { order(id: $id) { ${fields} ${parts} } }`;
  return (await world.run('orders', buyer, query, { id })).order;
};

test('adds what the shipping of each part costs to its total and to that of the order', async () => {
  const quoted: QuotedInput[] = [];
  const booked: BookInput[] = [];
  world.shipping = {
    ...shippingAnswers,
    quote: (input) => answerAfter(quoted.push(input), shippingAnswers.quote(input)),
    book: (input) => answerAfter(booked.push(input), shippingAnswers.book(input)),
  };
  const { order } = await checkout({ expectedTotal: { amount: '421.00', currencyCode: 'IDR' } });
  expect(await seeOrder(order.id)).toEqual({
    total: { amount: '421.00' },
    shippingTotal: { amount: '20.00' },
    isCashOnDelivery: false,
    shopOrders: [
      { shippingTotal: { amount: '10.00' }, subtotal: { amount: '201.00' }, total: { amount: '211.00' } },
      { shippingTotal: { amount: '10.00' }, subtotal: { amount: '200.00' }, total: { amount: '210.00' } },
    ],
  });
  const lines = [{ variantId: 'var_of_shp_one', quantity: 2 }];
  const destination = { city: 'Bandung', province: 'Jawa Barat', postalCode: '40111', countryCode: 'ID' };
  expect(quoted).toEqual([
    {
      destination,
      parts: [
        { shopId: 'shop_a', optionId: 'option of shop_a', windowId: 'window', lines },
        expect.objectContaining({ shopId: 'shop_b' }),
      ],
    },
  ]);
  expect(booked).toEqual([
    {
      orderId: order.id,
      clientId: 'usr_buyer',
      holdSeconds: 900,
      destination,
      parts: [
        {
          shopOrderId: order.shopOrders[0].id,
          shopId: 'shop_a',
          optionId: 'option of shop_a',
          windowId: 'window',
          lines,
        },
        expect.objectContaining({ shopOrderId: order.shopOrders[1].id, windowId: null }),
      ],
    },
  ]);
});

test('costs nothing, and asks shipping nothing, when no shipping is chosen', async () => {
  const silent = () => Promise.reject(new Error('not to be asked'));
  world.shipping = { quote: silent, book: silent, extend: silent };
  const { order } = await checkout({ shippingChoices: null });
  expect(await seeOrder(order.id)).toMatchObject({ total: { amount: '401.00' }, shippingTotal: { amount: '0.00' } });
});

test('knows an order whose carriers collect the money', async () => {
  const cash = ['shop_a', 'shop_b'].map((shopId) => ({ shopId, optionId: `cash ${shopId}` }));
  const { order } = await checkout({ shippingChoices: cash });
  expect(await seeOrder(order.id)).toMatchObject({ isCashOnDelivery: true });
});

test.each([
  ['a shop that was forgotten', [choice('shop_a')]],
  ['a shop that has nothing in the order', [...choices, choice('shop_c')]],
  ['a shop twice', [...choices, choice('shop_b', { optionId: 'another' })]],
  ['no shop at all', []],
  ['cash on delivery for one shop only', [choice('shop_a'), choice('shop_b', { optionId: 'cash' })]],
  ['an empty option', [choice('shop_a', { optionId: '' }), choice('shop_b')]],
])('refuses %s, and writes nothing', async (_, shippingChoices) => {
  const before = await countOrders();
  expectRefusal(await checkout({ shippingChoices }), 'InvalidInputError');
  expect(await countOrders()).toBe(before);
});

test.each(['ShippingQuoteInvalidError', 'ShippingQuoteExpiredError'])(
  'refuses a %s before there is an order',
  async (no) => {
    world.shipping = { ...shippingAnswers, quote: () => ({ __typename: no, shopIds: ['shop_b'] }) };
    const before = await countOrders();
    const outcome = await checkout();
    expectRefusal(outcome, 'ShippingOptionInvalidError');
    expect(outcome.shopIds).toEqual(['shop_b']);
    expect(await countOrders()).toBe(before);
  },
);

test('refuses a total that is above the expected one for its shipping alone', async () => {
  const outcome = await checkout({ expectedTotal: { amount: '420.99', currencyCode: 'IDR' } });
  expectRefusal(outcome, 'PriceChangedError');
  expect(outcome.total).toEqual({ amount: '421.00' });
});

const whenBooked = [
  [
    { __typename: 'DeliveryWindowFullError', message: '', shopId: 'shop_a', windowId: 'window' },
    { __typename: 'DeliveryWindowTakenError', shopId: 'shop_a', windowId: 'window' },
  ],
  [
    { __typename: 'ShippingQuoteExpiredError', message: '', shopIds: ['shop_b'] },
    { __typename: 'ShippingOptionInvalidError', shopIds: ['shop_b'] },
  ],
] as const;
test.each(whenBooked)(
  'gives the stock back when shipping says no after it was held, and answers a repeat the same',
  async (no, told) => {
    let id = '';
    world.shipping = {
      ...shippingAnswers,
      book: ({ orderId }) => {
        id = orderId;
        return no;
      },
    };
    const input = { idempotencyKey: `key of ${no.__typename}` };
    const outcome = await checkout(input);
    expectRefusal(outcome, told.__typename);
    expect(outcome).toMatchObject(told);
    expect(await statusOf(world, id)).toEqual(['REFUSED', 'CANCELLED', 'CANCELLED']);
    expect(await factsAbout(world, id)).toEqual(['order.closed-unpaid']);
    world.shipping = shippingAnswers;
    expect(await checkout(input)).toEqual(outcome);
  },
);

test('books nothing for what is out of stock', async () => {
  world.warehouses = {
    ...warehousesAnswer,
    reserve: ({ lines }) => ({ __typename: 'StockShortError', lines: [{ ...lines[0], requested: 2, available: 0 }] }),
  };
  let booked = 0;
  world.shipping = { ...shippingAnswers, book: () => ({ __typename: 'BookShippingSuccess', booked: ++booked }) };
  expectRefusal(await checkout(), 'OutOfStockError');
  expect(booked).toBe(0);
});

test('an order whose booking is not answered stays PLACING, and is placed with the same booking afterwards', async () => {
  const booked: BookInput[] = [];
  world.shipping = {
    ...shippingAnswers,
    book: (input) => {
      booked.push(input);
      throw new Error('no answer');
    },
  };
  const input = { idempotencyKey: 'unanswered' };
  const { __typename, orderId } = await checkout(input);
  expect(__typename).toBe('CheckoutPendingError');
  world.shipping = {
    ...shippingAnswers,
    book: (again) => {
      booked.push(again);
      return { __typename: 'BookShippingSuccess' };
    },
  };
  await world.sql('orders', 'UPDATE orders SET placed_at = NOW(3) - INTERVAL 20 SECOND WHERE id = ?', [orderId]);
  await world.subgraph('orders').sweep();
  expect(await statusOf(world, orderId)).toEqual(['AWAITING_PAYMENT', 'PENDING', 'PENDING']);
  expect(booked[1]).toEqual(booked[0]);
  expect((await checkout(input)).__typename).toBe('CheckoutSuccess');
});

test('an order whose booking is over is given up', async () => {
  let id = '';
  world.shipping = {
    ...shippingAnswers,
    book: ({ orderId }) => {
      id = orderId;
      return { __typename: 'ShippingBookingClosedError', message: '' };
    },
  };
  await checkout();
  expect(await statusOf(world, id)).toEqual(['EXPIRED', 'CANCELLED', 'CANCELLED']);
});

const extendHold = (orderId: string) =>
  world.outcome(
    'orders',
    service('payments'),
    'mutation ($input: ExtendOrderHoldInput!) { extendOrderHold(input: $input) { __typename ... on UserError { message } } }',
    { input: { orderId, holdSeconds: 86_400 } },
  );

test('what was booked waits as long as the stock, for a payment that takes longer', async () => {
  const asked: object[] = [];
  world.shipping = {
    ...shippingAnswers,
    extend: (input) => ({ __typename: 'ExtendShippingHoldSuccess', n: asked.push(input) }),
  };
  const { order } = await checkout();
  expect((await extendHold(order.id)).__typename).toBe('ExtendOrderHoldSuccess');
  expect(asked).toEqual([{ orderId: order.id, holdSeconds: 86_400 }]);
  world.shipping = { ...shippingAnswers, extend: () => ({ __typename: 'ShippingBookingClosedError' }) };
  expectRefusal(await extendHold(order.id), 'OrderHoldOverError');
});

test('a cancelled part gives its shipping back with its goods', async () => {
  const { order } = await checkout();
  await capture(world, order.id);
  const shopOrderId = order.shopOrders[0].id;
  await world.outcome(
    'orders',
    shopUser('usr_a', { shop_a: 'OWNER' }),
    'mutation ($input: CancelShopOrderInput!) { cancelShopOrder(input: $input) { __typename } }',
    { input: { shopOrderId } },
  );
  const [refund] = (await world.events('orders', 'order.refund-requested')).slice(-1);
  expect(refund?.payload).toMatchObject({
    orderId: order.id,
    shopId: 'shop_a',
    amount: { amount: '211.00' },
    shipping: { amount: '10.00' },
  });
});

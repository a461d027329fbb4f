import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import type { Link } from '#subgraph/link.ts';
import { eventually } from '#testing/eventually.ts';
import type { PasarClient, PasarError } from '../../sdk/index.ts';
import { type RunningGateway, startGateway } from '../gateway.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  shippingAddress,
  startJourney,
  stockOf,
} from './journey.ts';
import { snapshot } from './snapshot.ts';

const onHand = 10;

let journey: Journey;
let admin: PasarClient;
let buyer: PasarClient;
let owner: PasarClient;
let offer: Offer;
/** A variant that the shop does not sell yet, and another warehouse of it. */
let unsold: string;
let elsewhere: string;

beforeAll(async () => {
  journey = await startJourney('one process');
  admin = await journey.signIn(administrator, 'ADMIN');
  const variantId = await givenAVariant(journey, admin);
  unsold = await givenAVariant(journey, admin);
  offer = await givenAnOffer(journey, { variantId, price: '15999000', quantity: onHand });
  owner = offer.owner;
  buyer = await journey.signIn(newPhone(), 'CLIENT');
  const open = { shopId: offer.shopId, name: 'Elsewhere', address: warehouseAddress };
  elsewhere = (await journey.ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open })).warehouse.id;
  await expectInvariants(journey);
});
afterAll(() => journey.stop());

const { recipientName: _, phoneNumber: __, ...warehouseAddress } = shippingAddress;

/** How an operation was answered: the type of its one root field, or the code of its error. */
function told(client: PasarClient, text: string, variables: object = {}): Promise<string> {
  return journey.ask(client, text, variables).then(
    ({ __typename }) => __typename,
    ({ code }: PasarError) => code,
  );
}
const tell = (client: PasarClient, name: string, input: object) =>
  told(client, mutation(name, '__typename'), { input });

async function expectNothingWritten(work: () => Promise<unknown>): Promise<void> {
  const before = await snapshot(journey);
  await work();
  expect(await snapshot(journey)).toEqual(before);
}

const checkoutOf = (lines: readonly object[], idempotencyKey = newCode(12)) => ({
  idempotencyKey,
  lines,
  shippingAddress,
});
const lineOf = (quantity: unknown) => ({ shopProductId: offer.shopProductId, quantity });
const clearRefusal = /^(InvalidInputError|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/;

test('control: the snapshot sees one row that is written', async () => {
  const before = await snapshot(journey);
  expect(await tell(buyer, 'updateProfile', { displayName: newCode(8) })).toBe('UpdateProfileSuccess');
  expect(await snapshot(journey)).not.toEqual(before);
});

describe('a quantity that is none', () => {
  // NaN and Infinity become null on their way.
  const wrong = [0, -1, 1e9, 2 ** 31, 1.5, '1e3', '5', Number.NaN, null, true, [1], { quantity: 1 }];
  const inputs: Record<string, [() => PasarClient, (quantity: unknown) => object]> = {
    checkout: [() => buyer, (quantity) => checkoutOf([lineOf(quantity)])],
    addToCart: [() => buyer, (quantity) => ({ ...lineOf(quantity), idempotencyKey: newCode(12) })],
    receiveStock: [
      () => owner,
      (quantity) => ({
        warehouseId: offer.warehouseId,
        variantId: offer.variantId,
        quantity,
        idempotencyKey: newCode(12),
      }),
    ],
    adjustStock: [
      () => owner,
      (quantity) => ({
        warehouseId: offer.warehouseId,
        variantId: offer.variantId,
        // One fewer is an adjustment like others.
        quantity: quantity === -1 ? -1_000_001 : quantity,
        reason: 'COUNTED',
        idempotencyKey: newCode(12),
      }),
    ],
    transferStock: [
      () => owner,
      (quantity) => ({
        fromWarehouseId: offer.warehouseId,
        toWarehouseId: elsewhere,
        lines: [{ variantId: offer.variantId, quantity }],
        idempotencyKey: newCode(12),
      }),
    ],
  };

  test.each(Object.keys(inputs))('is refused by %s, and nothing is written', async (name) => {
    const [client, inputOf] = inputs[name] ?? [];
    if (!client || !inputOf) throw new Error(name);
    await expectNothingWritten(async () => {
      for (const quantity of wrong) {
        const answer = await tell(client(), name, inputOf(quantity));
        expect([quantity, answer]).toEqual([quantity, expect.stringMatching(clearRefusal)]);
      }
    });
  });

  test.each(['1.5', '1e3', '99999999999', '"5"', 'NaN', 'null', '[1]'])(
    'is refused in the text of the operation: %s',
    async (quantity) => {
      const text = `mutation ($id: ID!, $address: ShippingAddressInput!) {
        checkout(input: {
          idempotencyKey: "${newCode(12)}", lines: [{ shopProductId: $id, quantity: ${quantity} }], shippingAddress: $address
        }) { __typename }
      }`;
      const variables = { id: offer.shopProductId, address: shippingAddress };
      await expectNothingWritten(async () => {
        expect(await told(buyer, text, variables)).toMatch(clearRefusal);
      });
      // Control: the same text with a quantity.
      expect(await told(buyer, text.replace(`quantity: ${quantity}`, 'quantity: 1001'), variables)).toBe(
        'InvalidInputError',
      );
    },
  );
});

describe('a price', () => {
  test('is never taken from the buyer', async () => {
    const price = { amount: '1', currencyCode: 'IDR' };
    await expectNothingWritten(async () => {
      for (const more of [{ price }, { unitPrice: price }, { currencyCode: 'IDR' }, { amount: '1' }]) {
        expect(await tell(buyer, 'checkout', checkoutOf([{ ...lineOf(1), ...more }]))).toBe('BAD_USER_INPUT');
      }
      const total = { ...checkoutOf([lineOf(1)]), total: price };
      expect(await tell(buyer, 'checkout', total)).toBe('BAD_USER_INPUT');
    });
  });

  const wrong: [unknown, string][] = [
    ['0', 'IDR'],
    ['0.00', 'IDR'],
    ['-1', 'IDR'],
    ['-0.01', 'IDR'],
    ['1.005', 'IDR'],
    ['15999000.001', 'IDR'],
    ['100', 'USD'],
    ['100', 'XXX'],
    ['100', ''],
    [1.5, 'IDR'],
    ['1e3', 'IDR'],
    ['0x10', 'IDR'],
    ['1,000', 'IDR'],
    [' 1', 'IDR'],
    ['', 'IDR'],
    ['NaN', 'IDR'],
    ['Infinity', 'IDR'],
    [Number.NaN, 'IDR'],
    ['\u0661\u0662', 'IDR'],
    ['99999999999999999999', 'IDR'],
    ['9999999999999999', 'IDR'],
    [Number.MAX_SAFE_INTEGER + 2, 'IDR'],
  ];

  test.each(wrong)(
    'of %j %s is refused for an offer, old or new, and nothing is written',
    async (amount, currencyCode) => {
      const price = { amount, currencyCode };
      await expectNothingWritten(async () => {
        const sell = await tell(owner, 'sellProduct', { shopId: offer.shopId, variantId: unsold, price });
        const change = await tell(owner, 'changePrice', { shopProductId: offer.shopProductId, price });
        expect([sell, change]).toEqual([expect.stringMatching(clearRefusal), expect.stringMatching(clearRefusal)]);
      });
    },
  );
});

describe('a checkout', () => {
  const reserved = async () => (await stockOf(offer)).reserved;
  const cancel = async (orderId: string) => {
    expect((await buyer.cancelOrder({ orderId })).__typename).toBe('CancelOrderSuccess');
    await eventually(async () => expect(await reserved()).toBe(0));
  };

  test('sums the lines with the same offer before it looks at the stock', async () => {
    const outcome = await buyer.checkout(checkoutOf([lineOf(6), lineOf(6)]) as never);
    expect(outcome).toMatchObject({
      __typename: 'OutOfStockError',
      lines: [{ shopProductId: offer.shopProductId, requested: 12, available: onHand }],
    });
    expect(await reserved()).toBe(0);
    // Control: two lines that the stock meets.
    const met = await buyer.checkout(checkoutOf([lineOf(6), lineOf(4)]) as never);
    expect(met).toMatchObject({
      __typename: 'CheckoutSuccess',
      order: { shopOrders: [{ items: [{ quantity: 10 }] }] },
    });
    expect(await reserved()).toBe(10);
    if (met.__typename === 'CheckoutSuccess') await cancel(met.order.id);
  });

  test('takes no thousand lines, and no lines that come to a thousand and one of an offer', async () => {
    await expectNothingWritten(async () => {
      const lines = (count: number, quantity: number) => Array.from({ length: count }, () => lineOf(quantity));
      expect(await tell(buyer, 'checkout', checkoutOf(lines(1_000, 1)))).toBe('InvalidInputError');
      expect(await tell(buyer, 'checkout', checkoutOf(lines(101, 1)))).toBe('InvalidInputError');
      expect(await tell(buyer, 'checkout', checkoutOf([]))).toBe('EmptyCheckoutError');
    });
  });

  test('answers offers that are not there by their ids, whatever the ids are', async () => {
    const odd = ['spr_none', '', "' OR 1=1 --", 'x'.repeat(65), '\u0000', '\u{1f600}', '../1', '%', 'spr_%'];
    await expectNothingWritten(async () => {
      for (const shopProductId of odd) {
        const answer = await tell(buyer, 'checkout', checkoutOf([{ shopProductId, quantity: 1 }]));
        expect(answer).toMatch(/^(ShopProductUnavailableError|InvalidInputError)$/);
      }
    });
  });

  test('with a key that was used for another one is refused', async () => {
    const key = newCode(12);
    const first = await buyer.checkout(checkoutOf([lineOf(1)], key) as never);
    if (first.__typename !== 'CheckoutSuccess') throw new Error(first.message);
    await expectInvariants(journey);
    await expectNothingWritten(async () => {
      expect(await tell(buyer, 'checkout', checkoutOf([lineOf(2)], key))).toBe('IdempotencyKeyReusedError');
      const sentElsewhere = { ...checkoutOf([lineOf(1)], key), shippingAddress: { ...shippingAddress, city: 'Medan' } };
      expect(await tell(buyer, 'checkout', sentElsewhere)).toBe('IdempotencyKeyReusedError');
      expect(await tell(buyer, 'checkout', checkoutOf([lineOf(1)], key))).toBe('CheckoutSuccess');
    });
    await cancel(first.order.id);
  });

  test.each(['', 'k'.repeat(129)])('with the key %j is refused', async (key) => {
    await expectNothingWritten(async () => {
      expect(await tell(buyer, 'checkout', checkoutOf([lineOf(1)], key))).toBe('InvalidInputError');
    });
  });
});

describe('the same key fifty times at once', () => {
  const fiftyTimes = (ask: () => Promise<unknown>) => Promise.all(Array.from({ length: 50 }, ask));
  const count = async (subgraph: string, from: string, values: unknown[]) =>
    (await journey.sql(subgraph, `SELECT COUNT(*) AS n FROM ${from}`, values))[0]?.n;

  test('is one order, and one payment of it', async () => {
    const idempotencyKey = newCode(12);
    const text = `mutation ($input: CheckoutInput!) {
      checkout(input: $input) {
        __typename ... on CheckoutSuccess { order { id } } ... on CheckoutPendingError { orderId }
      }
    }`;
    const input = checkoutOf([lineOf(2)], idempotencyKey);
    const outcomes = (await fiftyTimes(() => journey.ask(buyer, text, { input }))) as Record<string, unknown>[];
    const ids = outcomes.map(({ order, orderId }) => (order as { id: string } | undefined)?.id ?? orderId);
    expect(new Set(ids).size).toBe(1);
    expect(outcomes.some(({ __typename }) => __typename === 'CheckoutSuccess')).toBe(true);
    expect(await count('orders', 'orders WHERE idempotency_key = ?', [idempotencyKey])).toBe(1);
    expect(await count('warehouses', 'reservation_lines WHERE order_id = ?', [ids[0]])).toBe(1);
    expect((await stockOf(offer)).reserved).toBe(2);

    const pay = { orderId: ids[0], method: 'CARD', idempotencyKey };
    const paid = (await fiftyTimes(() => tell(buyer, 'payOrder', pay))) as string[];
    expect(new Set(paid)).toEqual(new Set(['PayOrderSuccess']));
    expect(await count('payments', 'payments WHERE order_id = ?', [ids[0]])).toBe(1);
    await eventually(async () => expect((await buyer.order(String(ids[0])))?.status).toBe('PAID'));
    await expectInvariants(journey);
    expect(await stockOf(offer)).toEqual({ onHand: onHand - 2, reserved: 0 });

    await expectNothingWritten(async () => {
      const other = { ...pay, method: 'QRIS' };
      expect(await tell(buyer, 'payOrder', other)).toBe('IdempotencyKeyReusedError');
      expect(await tell(buyer, 'payOrder', { ...pay, idempotencyKey: newCode(12) })).toMatch(
        /^(PaymentUnderWayError|OrderNotPayableError)$/,
      );
    });
  });

  test('is one arrival of goods, one correction and one transfer', async () => {
    const level = { warehouseId: offer.warehouseId, variantId: offer.variantId };
    const idempotencyKey = newCode(12);
    const before = (await stockOf(offer)).onHand;
    const inputs: [string, object, object, number][] = [
      ['receiveStock', { ...level, quantity: 7 }, { quantity: 8 }, before + 7],
      ['adjustStock', { ...level, quantity: -3, reason: 'LOST' }, { quantity: -4 }, before + 4],
      [
        'transferStock',
        {
          fromWarehouseId: offer.warehouseId,
          toWarehouseId: elsewhere,
          lines: [{ variantId: offer.variantId, quantity: 2 }],
        },
        { lines: [{ variantId: offer.variantId, quantity: 1 }] },
        before + 2,
      ],
    ];
    for (const [name, input, change, after] of inputs) {
      const told = await fiftyTimes(() => tell(owner, name, { ...input, idempotencyKey }));
      expect([name, new Set(told)]).toEqual([name, new Set([`${name[0]?.toUpperCase()}${name.slice(1)}Success`])]);
      expect((await stockOf(offer)).onHand).toBe(after);
      await expectNothingWritten(async () => {
        const reused = await tell(owner, name, { ...input, ...change, idempotencyKey });
        expect([name, reused]).toEqual([name, 'IdempotencyKeyReusedError']);
      });
    }
    // Control: another key is another arrival.
    const again = { ...level, quantity: 1, idempotencyKey: newCode(12) };
    expect(await tell(owner, 'receiveStock', again)).toBe('ReceiveStockSuccess');
    expect((await stockOf(offer)).onHand).toBe(before + 3);
    await expectInvariants(journey);
  });
});

describe('a document that asks for too much', () => {
  let gateway: RunningGateway;
  let asked = 0;

  /** In place of the subgraphs: counts how often the gateway asks one. */
  const counting: Link = {
    answerWithinMs: Infinity,
    request: async () => {
      asked += 1;
      return { data: {} };
    },
    deliver: async () => {},
    raw: async () => ({ status: 404, headers: {}, body: '' }),
    close: async () => {},
  };
  beforeAll(async () => {
    const settings = { currency: 'IDR', publicUrl: 'http://localhost:4000', environment: 'test' } as const;
    gateway = await startGateway({ link: counting, settings, log: pino({ level: 'silent' }), port: 0 });
  });
  afterAll(() => gateway.stop());

  const execute = async (query: string, variables: object = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code;
  };

  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');
  const nested = (levels: number, open: string) =>
    [...Array(levels).fill(`${open} {`), 'id', '}'.repeat(levels)].join(' ');
  /** Every fragment spreads the next one twice: 2^levels fields in a few hundred bytes. */
  const doubling = (levels: number) => `{ categories { ...F0 } }
    ${times(levels, (i) => `fragment F${i} on Category { parent { ...F${i + 1} } children { ...F${i + 1} } }`)}
    fragment F${levels} on Category { id }`;
  const signIn = 'signIn(input: { phoneNumber: "+6281100000001", kind: CLIENT, code: "000000" }) { __typename }';
  const requestOtp = 'requestOtp(input: { phoneNumber: "+6281100000001", kind: CLIENT }) { __typename }';
  const refresh = 'refreshSession(input: { refreshToken: "x" }) { __typename }';
  const pay = 'payOrder(input: { orderId: "o", method: CARD, idempotencyKey: "k" }) { __typename }';
  const signOut = 'signOut(input: { refreshToken: "x" }) { __typename }';
  const page = (first: number, more: string) => `(first: ${first}) { nodes { id ${more} } }`;

  const tooMuch: [string, string, string][] = [
    ['thirty levels', `{ categories { ${nested(29, 'parent')} } }`, `{ categories { ${nested(10, 'parent')} } }`],
    [
      'a hundred aliases',
      `{ ${times(100, (i) => `a${i}: brands { id }`)} }`,
      `{ ${times(30, (i) => `a${i}: brands { id }`)} }`,
    ],
    [
      'a hundred aliases in a fragment',
      `{ ...F } fragment F on Query { ${times(100, (i) => `a${i}: brands { id }`)} }`,
      '{ ...F } fragment F on Query { brands { id } }',
    ],
    ['ten thousand tokens', `{ brands { ${times(10_000, () => 'id')} } }`, `{ brands { ${times(100, () => 'id')} } }`],
    [
      'a thousand directives',
      `{ brands ${times(1_000, () => '@include(if: true)')} { id } }`,
      '{ brands @include(if: true) { id } }',
    ],
    [
      'fragments that go round',
      '{ brands { ...A } } fragment A on Brand { ...B } fragment B on Brand { ...A }',
      '{ brands { ...A } } fragment A on Brand { id }',
    ],
    ['fragments that double', doubling(18), doubling(3)],
    ['a page of 101', `{ products${page(101, '')} }`, `{ products${page(100, '')} }`],
    ['a page of none', `{ products${page(0, '')} }`, `{ products${page(1, '')} }`],
    ['a page of less than none', `{ products${page(-1, '')} }`, `{ products${page(1, '')} }`],
    [
      'pages in pages',
      `{ products${page(100, `variants { shopProducts${page(100, `shop { shopProducts${page(2, '')} }`)} }`)} }`,
      `{ products${page(100, `variants { shopProducts${page(100, '')} }`)} }`,
    ],
    [
      'pages in pages behind a union',
      `mutation { cancelOrder(input: { orderId: "o" }) { ... on CancelOrderResult { ... on CancelOrderSuccess {
        order { client { orders${page(100, `shopOrders { shop { shopProducts${page(100, `shop { shopProducts${page(2, '')} }`)} } }`)} } }
      } } } }`,
      `mutation { cancelOrder(input: { orderId: "o" }) { ... on CancelOrderResult { ... on CancelOrderSuccess {
        order { client { orders${page(100, '')} } }
      } } } }`,
    ],
    [
      'eleven mutations',
      `mutation { ${times(11, (i) => `a${i}: ${signOut}`)} }`,
      `mutation { ${times(10, (i) => `a${i}: ${signOut}`)} }`,
    ],
    ['two guesses of a code', `mutation { a: ${signIn} b: ${signIn} }`, `mutation { a: ${signIn} }`],
    ['two codes', `mutation { a: ${requestOtp} b: ${requestOtp} }`, `mutation { a: ${requestOtp} }`],
    ['two refreshes', `mutation { a: ${refresh} b: ${refresh} }`, `mutation { a: ${refresh} }`],
    ['two payments', `mutation { a: ${pay} b: ${pay} }`, `mutation { a: ${pay} }`],
    [
      'two guesses, one of them in a fragment',
      `mutation { a: ${signIn} ...More } fragment More on Mutation { b: ${signIn} }`,
      `mutation { ...More } fragment More on Mutation { b: ${signIn} }`,
    ],
    [
      'two guesses, one of them inline',
      `mutation { a: ${signIn} ... { ... on Mutation { b: ${signIn} } } }`,
      `mutation { ... { ... on Mutation { b: ${signIn} } } }`,
    ],
  ];

  test.each(tooMuch)('such as %s is refused before anybody is asked', async (_, query, modest) => {
    asked = 0;
    const started = performance.now();
    expect(await execute(query)).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED)$/);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(asked).toBe(0);
    // Control: the same kind of document in a modest size goes through.
    await execute(modest);
    expect(asked).toBeGreaterThan(0);
  });

  test('is refused by its variables as well', async () => {
    const query = `query ($first: Int! = 20) { products(first: $first) { nodes { id } } }`;
    asked = 0;
    for (const first of [101, 0, -1, 2 ** 31, 1.5, '5', null]) {
      expect(await execute(query, { first })).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    }
    expect(asked).toBe(0);
    await execute(query, {});
    expect(asked).toBe(1);
  });

  test('may ask for the whole schema, but not for all of it over and over', async () => {
    expect(await execute(getIntrospectionQuery())).toBeUndefined();
    expect(await execute(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }))).toBeUndefined();
    const deep = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`;
    expect(await execute(deep)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await execute(`{ ${times(31, (i) => `a${i}: __schema { types { name } }`)} }`)).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('text of any kind', () => {
  const texts: Record<string, string> = {
    'right to left': '\u0645\u062a\u062c\u0631 \u202eabc',
    emoji: '\u{1f600} \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    'the NUL character': 'a\u0000b',
    'ten thousand combining marks': `e${'\u0301'.repeat(10_000)}`,
    'a few combining marks': `e${'\u0301'.repeat(20)}`,
    'half a character': 'a\ud800b',
    SQL: `Robert'); DROP TABLE shops; -- "\\' OR 1=1`,
    HTML: '<script>alert("1")</script> & <b>',
    'a template': '{{7*7}} #{7*7} %s %00 \\u0000',
    'a formula': '=HYPERLINK("http://127.0.0.1")',
    'line ends': 'a\r\nb\tc',
    'nothing but blanks': ' \t\n ',
  };

  /** What writes the text, and what is read back of it. */
  const places: Record<string, [() => PasarClient, string, (text: string) => object, (success: never) => unknown]> = {
    'the name of a user': [
      () => buyer,
      mutation('updateProfile', 'user { displayName }'),
      (displayName) => ({ displayName }),
      ({ user }: { user: { displayName: string } }) => user.displayName,
    ],
    'an address': [
      () => buyer,
      mutation('addAddress', 'address { recipientName street city province }'),
      (text) => ({ ...shippingAddress, recipientName: text, street: text, city: text, province: text }),
      ({ address }: { address: Record<string, string> }) => [...new Set(Object.values(address))].join('|'),
    ],
    'the name of a wishlist': [
      () => buyer,
      mutation('createWishlist', 'wishlist { name }'),
      (name) => ({ name }),
      ({ wishlist }: { wishlist: { name: string } }) => wishlist.name,
    ],
    'the name of a shop': [
      () => owner,
      mutation('updateShop', 'shop { name }'),
      (name) => ({ shopId: offer.shopId, name }),
      ({ shop }: { shop: { name: string } }) => shop.name,
    ],
    'the description of a shop': [
      () => owner,
      mutation('updateShop', 'shop { description }'),
      (description) => ({ shopId: offer.shopId, description }),
      ({ shop }: { shop: { description: string } }) => shop.description,
    ],
    'the name of a warehouse': [
      () => owner,
      mutation('openWarehouse', 'warehouse { name address { street } }'),
      (text) => ({ shopId: offer.shopId, name: text, address: { ...warehouseAddress, street: text } }),
      ({ warehouse }: { warehouse: { name: string; address: { street: string } } }) =>
        [...new Set([warehouse.name, warehouse.address.street])].join('|'),
    ],
    'the title of a product': [
      () => admin,
      mutation('createProduct', 'product { title description }'),
      (text) => ({
        title: text,
        description: text,
        brand: 'Texts',
        categoryId: category,
        slug: `text-${newCode(8).toLowerCase()}`,
      }),
      ({ product }: { product: Record<string, string> }) => [...new Set(Object.values(product))].join('|'),
    ],
    'a note': [
      () => owner,
      mutation('adjustStock', 'movement { note }'),
      (note) => ({
        warehouseId: offer.warehouseId,
        variantId: offer.variantId,
        quantity: 1,
        reason: 'FOUND',
        idempotencyKey: newCode(12),
        note,
      }),
      ({ movement }: { movement: { note: string | null } }) => movement.note ?? '',
    ],
    'the address of an order': [
      () => buyer,
      mutation('checkout', 'order { id shippingAddress { recipientName street } }'),
      (text) => ({
        ...checkoutOf([lineOf(1)]),
        shippingAddress: { ...shippingAddress, recipientName: text, street: text },
      }),
      ({ order }: { order: { shippingAddress: Record<string, string> } }) =>
        [...new Set(Object.values(order.shippingAddress))].join('|'),
    ],
  };

  let category: string;
  beforeAll(async () => {
    const input = { name: 'Texts' };
    category = (await journey.ask(admin, mutation('createCategory', 'category { id }'), { input })).category.id;
  });

  test.each(Object.keys(places))('is kept as it is or refused: %s', async (place) => {
    const [client, operation, inputOf, readBack] = places[place] ?? [];
    if (!client || !operation || !inputOf || !readBack) throw new Error(place);
    const verdicts: [string, string][] = [];
    for (const [kind, text] of Object.entries(texts)) {
      const outcome = await journey
        .ask(client(), operation, { input: inputOf(text) })
        .catch(({ code }: PasarError) => ({ __typename: code }));
      const isKept = outcome.__typename.endsWith('Success');
      // Blanks around it do not count.
      const isAsItWas = isKept && readBack(outcome as never) === text.trim();
      const isRefused = clearRefusal.test(outcome.__typename);
      verdicts.push([kind, isAsItWas ? 'kept' : isRefused ? 'refused' : JSON.stringify(outcome)]);
    }
    const clear = ['kept', 'refused'];
    expect(verdicts.filter(([, verdict]) => !clear.includes(verdict))).toEqual([]);
    expect(verdicts.filter(([, verdict]) => verdict === 'kept').length).toBeGreaterThan(3);
  });

  test('is nobody else in a search', async () => {
    for (const text of Object.values(texts)) {
      const answer = await told(buyer, 'query ($filter: ProductFilter) { products(filter: $filter) { __typename } }', {
        filter: { text },
      });
      expect(answer).toMatch(/^(ProductConnection|BAD_USER_INPUT)$/);
    }
  });
});

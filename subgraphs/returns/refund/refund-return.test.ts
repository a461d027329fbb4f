import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous } from '#testing/viewers.ts';
import {
  anItem,
  buyer,
  expectInvariants,
  factsOf,
  givenAnApproved,
  givenAReturn,
  givenAShopOrder,
  idr,
  letTimePass,
  mutate,
  owner,
  type ReturnsWorld,
  receive,
  refund,
  request,
  see,
  staff,
  startReturnsWorld,
  stranger,
  tell,
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

test('good units are refunded whole at once, and told to the stock that they came from', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2, 1]);
  await tell(world, 'delivered', one.id);
  const outcome = await receive(world, one, shopOrder, [
    [2, 0],
    [1, 0],
  ]);
  expect(outcome).toMatchObject({
    __typename: 'ReceiveReturnSuccess',
    return: {
      status: 'REFUNDED',
      respondBy: null,
      refundTotal: { amount: '211.00' },
      items: [
        { good: 2, damaged: 0, undecided: 0, refunded: { amount: '201.00', currencyCode: 'IDR' } },
        { good: 1, damaged: 0, undecided: 0, refunded: { amount: '10.00' } },
      ],
      refunds: [{ amount: { amount: '211.00' }, shipping: { amount: '0.00' }, actor: null }],
    },
  });
  const { id: orderId, paymentId } = shopOrder.order;
  const [{ id: refundId }] = outcome.return.refunds;
  expect(await factsOf(world, one, 'refund-requested')).toEqual([
    { refundId, orderId, paymentId, shopId: 'shp_1', amount: idr('211.00'), reason: 'The goods came back' },
  ]);
  const [phone, cases] = shopOrder.items;
  const received = { returnId: one.id, orderId, shopOrderId: shopOrder.id, shopId: 'shp_1' };
  expect(await factsOf(world, one, 'received')).toEqual([
    {
      ...received,
      items: [
        { orderItemId: phone?.id, variantId: 'var_phone', warehouseId: 'whs_1', good: 1, damaged: 0 },
        { orderItemId: phone?.id, variantId: 'var_phone', warehouseId: 'whs_2', good: 1, damaged: 0 },
        { orderItemId: cases?.id, variantId: 'var_case', warehouseId: 'whs_1', good: 1, damaged: 0 },
      ],
    },
  ]);
});

test('is handed in at the shop without a parcel; what did not come may be given back another time', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2, 3]);
  expect(await receive(world, one, shopOrder, [[1, 0]])).toMatchObject({
    return: { status: 'REFUNDED', refundTotal: { amount: '100.50' }, items: [{ good: 1 }, { good: 0, damaged: 0 }] },
  });
  expect(await unitsOf(world, shopOrder)).toEqual([
    [1, 1],
    [0, 0],
  ]);
  const rest = (await request(world, shopOrder, [1, 3])).return;
  await mutate(world, owner, 'approveReturn', { returnId: rest.id });
  await receive(world, rest, shopOrder, [[1, 0]]);
  // The second one of the item came from the other warehouse.
  expect((await factsOf(world, rest, 'received'))[0].items).toMatchObject([{ warehouseId: 'whs_2', good: 1 }]);
});

test('is counted once, however often and at once that is asked for', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2]);
  const idempotencyKey = newId('key');
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      receive(world, one, shopOrder, [[2, 0]], index < 10 ? { idempotencyKey } : {}),
    ),
  );
  for (const { __typename } of outcomes) expect(__typename).toMatch(/^ReceiveReturnSuccess$|^ReturnStatusError$/);
  expect(await factsOf(world, one, 'received')).toHaveLength(1);
  expect(await see(world, one)).toMatchObject({ refundTotal: { amount: '201.00' } });
  const winner = await receive(world, one, shopOrder, [[2, 0]], { idempotencyKey });
  if (winner.__typename === 'ReceiveReturnSuccess') {
    const other = await receive(world, one, shopOrder, [[1, 0]], { idempotencyKey });
    expectRefusal(other, 'IdempotencyKeyReusedError');
  }
});

test('answers a repeat of a receipt, and refuses its key for another one', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2]);
  const idempotencyKey = newId('key');
  const first = await receive(world, one, shopOrder, [[1, 1]], { idempotencyKey });
  expect(await receive(world, one, shopOrder, [[1, 1]], { idempotencyKey })).toEqual(first);
  expectRefusal(await receive(world, one, shopOrder, [[2, 0]], { idempotencyKey }), 'IdempotencyKeyReusedError');
  expectRefusal(await receive(world, one, shopOrder, [[1, 1]]), 'ReturnStatusError');
});

test('counts no more than was asked for, nor anything else, nor nothing', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [1]);
  const [phone, cases] = shopOrder.items;
  const refused = await receive(world, one, shopOrder, [
    [1, 1],
    [1, 0],
  ]);
  expectRefusal(refused, 'ReturnItemsError');
  expect(refused.items).toEqual([
    { orderItemId: phone?.id, left: 1 },
    { orderItemId: cases?.id, left: 0 },
  ]);
  expectRefusal(await receive(world, one, shopOrder, []), 'InvalidInputError');
  const negative = [{ orderItemId: phone?.id, good: 2, damaged: -1 }];
  const input = { returnId: one.id, items: negative, idempotencyKey: newId('key') };
  expectRefusal(await mutate(world, owner, 'receiveReturn', input), 'InvalidInputError');
  expect((await see(world, one)).status).toBe('APPROVED');
  expect(await factsOf(world, one, 'received')).toEqual([]);
  const asked = await givenAReturn(world, shopOrder, [1]);
  expectRefusal(await receive(world, asked, shopOrder, [[1, 0]]), 'ReturnStatusError');
});

test('damaged units are refunded whole when they came so, else as the shop decides', async () => {
  const shopOrder = givenAShopOrder(world);
  const faulty = await givenAnApproved(world, shopOrder, [1], 'DAMAGED');
  expect(await receive(world, faulty, shopOrder, [[0, 1]])).toMatchObject({
    return: { status: 'REFUNDED', refundTotal: { amount: '100.50' } },
  });
  const used = await givenAnApproved(world, shopOrder, [1, 2]);
  const counted = await receive(world, used, shopOrder, [
    [0, 1],
    [1, 1],
  ]);
  expect(counted).toMatchObject({
    return: {
      status: 'RECEIVED',
      respondBy: expect.any(String),
      refundTotal: { amount: '10.00' },
      items: [{ undecided: 1 }, { undecided: 1 }],
    },
  });
  const [phone, cases] = shopOrder.items;
  const partly = await refund(world, used, {
    items: [{ orderItemId: phone?.id, amount: idr('40.25') }],
    reason: 'Scratched',
  });
  expect(partly).toMatchObject({
    __typename: 'RefundReturnSuccess',
    return: {
      status: 'RECEIVED',
      items: [{ undecided: 0, refunded: { amount: '40.25' } }, { undecided: 1 }],
      refunds: [{ amount: { amount: '10.00' } }, { reason: 'Scratched', actor: { id: 'usr_owner' } }],
    },
  });
  const nothing = { items: [{ orderItemId: cases?.id, amount: idr('0') }], reason: 'Broken in two' };
  expect(await refund(world, used, nothing, staff)).toMatchObject({
    return: { status: 'REFUNDED', refundTotal: { amount: '50.25' } },
  });
  // The marketplace overrules them.
  expect(await refund(world, used, { items: [{ orderItemId: cases?.id }] }, admin)).toMatchObject({
    return: { status: 'REFUNDED', refundTotal: { amount: '60.25' } },
  });
});

test('a shop that does not say what it refunds refunds the whole after three days', async () => {
  const shopOrder = givenAShopOrder(world);
  const [silent, quick] = [
    await givenAnApproved(world, shopOrder, [1, 1]),
    await givenAnApproved(world, shopOrder, [1]),
  ];
  await receive(world, silent, shopOrder, [
    [0, 1],
    [0, 1],
  ]);
  await receive(world, quick, shopOrder, [[0, 1]]);
  await refund(world, silent, { items: [{ orderItemId: shopOrder.items[1]?.id, amount: idr('1') }] });
  await letTimePass(world, silent);
  await world.subgraph('returns').sweep();
  expect(await see(world, silent)).toMatchObject({ status: 'REFUNDED', refundTotal: { amount: '101.50' } });
  expect(await see(world, quick)).toMatchObject({ status: 'RECEIVED', refundTotal: { amount: '0.00' } });
});

test('never refunds more than was paid for what came back, nor for shipping', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [2]);
  const [phone, cases] = shopOrder.items;
  expectRefusal(await refund(world, one, { items: [{ orderItemId: phone?.id }] }), 'ReturnStatusError');
  await receive(world, one, shopOrder, [[0, 1]]);
  const tooHigh = await refund(world, one, {
    items: [
      { orderItemId: phone?.id, amount: idr('100.51') },
      { orderItemId: cases?.id, amount: idr('1') },
    ],
    shipping: idr('20.01'),
  });
  expectRefusal(tooHigh, 'ReturnRefundTooHighError');
  expect(tooHigh).toMatchObject({
    items: [
      { orderItemId: phone?.id, left: { amount: '100.50' } },
      { orderItemId: cases?.id, left: { amount: '0.00' } },
    ],
    shippingLeft: { amount: '20.00' },
  });
  expect(await refund(world, one, { shipping: idr('20') })).toMatchObject({
    return: { status: 'RECEIVED', refunds: [{ amount: { amount: '20.00' }, shipping: { amount: '20.00' } }] },
  });
  expectRefusal(await refund(world, one, { shipping: idr('0.01') }), 'ReturnRefundTooHighError');
  expect((await factsOf(world, one, 'refund-requested')).map(({ shipping }) => shipping)).toEqual([idr('20.00')]);
});

test('fifty refunds at once of one unit take no more than it cost', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [1]);
  await receive(world, one, shopOrder, [[0, 1]]);
  const items = [{ orderItemId: shopOrder.items[0]?.id, amount: idr('30') }];
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => refund(world, one, { items })));
  const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
  expect([have('RefundReturnSuccess'), have('ReturnRefundTooHighError')]).toEqual([3, 47]);
  expect(await see(world, one)).toMatchObject({ refundTotal: { amount: '90.00' } });
  expect(await factsOf(world, one, 'refund-requested')).toHaveLength(3);
});

test('fifty repeats of one refund are one refund', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [1]);
  await receive(world, one, shopOrder, [[0, 1]]);
  const input = { items: [{ orderItemId: shopOrder.items[0]?.id, amount: idr('30') }], idempotencyKey: newId('key') };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => refund(world, one, input)));
  for (const outcome of outcomes) expect(outcome).toMatchObject({ return: { refundTotal: { amount: '30.00' } } });
  expect(await factsOf(world, one, 'refund-requested')).toHaveLength(1);
  expectRefusal(await refund(world, one, { ...input, reason: 'Another' }), 'IdempotencyKeyReusedError');
});

test('(control) fifty refunds that look first and write then take more than it cost', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [1]);
  await receive(world, one, shopOrder, [[0, 1]]);
  const given = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const look = 'SELECT unit_price_minor - refunded_minor AS kept FROM return_items WHERE return_id = ?';
      const [row] = await world.sql('returns', look, [one.id]);
      if (row?.kept < 3_000) return 0;
      const write = 'UPDATE return_items SET refunded_minor = ? WHERE return_id = ?';
      await world.sql('returns', write, [10_050 - row?.kept + 3_000, one.id]);
      return 3_000;
    }),
  );
  expect(given.reduce((sum: number, amount) => sum + amount, 0)).toBeGreaterThan(10_050);
  await world.sql('returns', 'UPDATE return_items SET refunded_minor = 0 WHERE return_id = ?', [one.id]);
});

test('shipping is refunded once, when the last unit of the part has come back, by the terms', async () => {
  const shopOrder = givenAShopOrder(world, { items: [anItem('var_phone', '100.50', { whs_1: 3 })] });
  const first = await givenAnApproved(world, shopOrder, [1], 'FAULTY');
  const second = await givenAnApproved(world, shopOrder, [1]);
  const third = await givenAnApproved(world, shopOrder, [1]);
  expect(await receive(world, first, shopOrder, [[1, 0]])).toMatchObject({
    return: { refundTotal: { amount: '100.50' } },
  });
  const [one, other] = await Promise.all([
    receive(world, second, shopOrder, [[1, 0]]),
    receive(world, third, shopOrder, [[1, 0]]),
  ]);
  const totals = [one, other].map((outcome) => outcome.return.refundTotal.amount);
  expect(new Set(totals)).toEqual(new Set(['100.50', '120.50']));

  const kept = givenAShopOrder(world, { items: [anItem('var_phone', '100.50', { whs_1: 1 })] });
  const minded = await givenAnApproved(world, kept, [1]);
  expect(await receive(world, minded, kept, [[1, 0]])).toMatchObject({ return: { refundTotal: { amount: '100.50' } } });
});

const nowhere = { id: 'ret_nowhere' } as Awaited<ReturnType<typeof givenAReturn>>;
test('is counted and refunded by the shop and the marketplace only', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await givenAnApproved(world, shopOrder, [1]);
  expectRefusal(await receive(world, one, shopOrder, [[1, 0]], { viewer: stranger }), 'ReturnNotFoundError');
  expectRefusal(await refund(world, one, { shipping: idr('1') }, stranger), 'ReturnNotFoundError');
  expectRefusal(await receive(world, nowhere, shopOrder, [[1, 0]]), 'ReturnNotFoundError');
  expectRefusal(await refund(world, nowhere, { shipping: idr('1') }), 'ReturnNotFoundError');
  for (const input of [
    {},
    { shipping: idr('0') },
    { shipping: { amount: '1', currencyCode: 'USD' } },
    { shipping: idr('1'), reason: ' ' },
    { items: [{ orderItemId: 'itm_1', amount: idr('-1') }] },
    { items: [{ orderItemId: 'itm_1' }, { orderItemId: 'itm_1' }] },
  ]) {
    expectRefusal(await refund(world, one, input), 'InvalidInputError');
  }
  const id = `returnId: "${one.id}", items: [], idempotencyKey: "x"`;
  for (const query of [
    `mutation { receiveReturn(input: { ${id} }) { __typename } }`,
    `mutation { refundReturn(input: { ${id}, reason: "x" }) { __typename } }`,
  ]) {
    expectErrorCode(await world.execute('returns', anonymous, { query }), 'UNAUTHENTICATED');
    expectErrorCode(await world.execute('returns', buyer, { query }), 'FORBIDDEN');
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import {
  buyer,
  expectInvariants,
  factsOf,
  type GivenReturn,
  type GivenShopOrder,
  givenAnApproved,
  givenAShopOrder,
  idr,
  letTimePass,
  mutate,
  type ReturnsWorld,
  receive,
  refund,
  request,
  see,
  startReturnsWorld,
} from '../testing/given.ts';

let world: ReturnsWorld;
beforeAll(async () => {
  world = await startReturnsWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const exchangeOf = (shopOrder: GivenShopOrder, quantities: readonly number[], reason = 'DOES_NOT_FIT') =>
  givenAnApproved(world, shopOrder, quantities, reason, 'spr_red');

const placementsOf = ({ id }: GivenReturn) => world.placements.filter(({ returnId }) => returnId === id);
const statuses = (history: readonly { readonly status: string }[]) => history.map(({ status }) => status);

/** Until the end of the block orders answer this. */
async function whileOrders<Outcome>(
  place: ReturnsWorld['exchanges']['place'],
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const before = world.exchanges.place;
  world.exchanges.place = place;
  return work().finally(() => {
    world.exchanges.place = before;
  });
}
const refuse = () => ({ __typename: 'ExchangeRefusedError', message: 'It is out of stock' });
const silence = () => Promise.reject(new Error('silence'));
const letExchangeFallDue = ({ id }: GivenReturn) =>
  world.sql('returns', 'UPDATE returns SET exchange_due_at = NOW(3) WHERE id = ? AND exchange_due_at IS NOT NULL', [
    id,
  ]);

test('good units are exchanged and not refunded; their stock goes back as of any return', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2]);
  const outcome = await receive(world, one, shopOrder, [[2, 0]]);
  expect(outcome).toMatchObject({
    __typename: 'ReceiveReturnSuccess',
    return: {
      status: 'EXCHANGED',
      resolution: 'EXCHANGE',
      exchange: { id: one.id.replace('ret_', 'ord_') },
      respondBy: null,
      refundTotal: { amount: '0.00' },
      refunds: [],
      items: [{ good: 2, exchanged: 2, exchangeFor: { id: 'spr_red' }, refunded: { amount: '0.00' } }],
    },
  });
  expect(statuses(outcome.return.history)).toEqual(['REQUESTED', 'APPROVED', 'RECEIVED', 'EXCHANGED']);
  expect(placementsOf(one)).toEqual([
    {
      returnId: one.id,
      clientId: 'usr_buyer',
      exchange: {
        originalShopOrderId: shopOrder.id,
        lines: [{ orderItemId: shopOrder.items[0]?.id, shopProductId: 'spr_red', quantity: 2 }],
      },
    },
  ]);
  expect(await factsOf(world, one, 'refund-requested')).toEqual([]);
  expect(await factsOf(world, one, 'received')).toHaveLength(1);
  // There is no money left of them for the shop to refund.
  const more = await refund(world, one, { items: [{ orderItemId: shopOrder.items[0]?.id, amount: idr('0.01') }] });
  expectRefusal(more, 'ReturnRefundTooHighError');
});

test('units that came faulty are exchanged in whatever condition they come back', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2], 'FAULTY');
  expect(await receive(world, one, shopOrder, [[0, 2]])).toMatchObject({
    return: { status: 'EXCHANGED', refundTotal: { amount: '0.00' }, items: [{ damaged: 2, exchanged: 2 }] },
  });
});

test('what the client damaged waits for the shop: the rest is exchanged, and it is EXCHANGED when both are done', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2]);
  const counted = await receive(world, one, shopOrder, [[1, 1]]);
  expect(counted.return).toMatchObject({ status: 'RECEIVED', exchange: {}, items: [{ exchanged: 1, undecided: 1 }] });
  expect(counted.return.respondBy).not.toBeNull();
  const [phone] = shopOrder.items;
  expect(await refund(world, one, { items: [{ orderItemId: phone?.id, amount: idr('40.00') }] })).toMatchObject({
    return: { status: 'EXCHANGED', refundTotal: { amount: '40.00' } },
  });
});

test('while orders are silent it stays RECEIVED, and the sweep asks again', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [1, 0]);
  const counted = await whileOrders(silence, () => receive(world, one, shopOrder, [[1, 0]]));
  expect(counted.return).toMatchObject({ status: 'RECEIVED', exchange: null, respondBy: null });
  await world.subgraph('returns').sweep();
  expect((await see(world, one)).status).toBe('RECEIVED');
  await letExchangeFallDue(one);
  await whileOrders(silence, () => world.subgraph('returns').sweep());
  expect((await see(world, one)).status).toBe('RECEIVED');
  await letExchangeFallDue(one);
  await whileOrders(
    () => ({ __typename: 'ExchangePendingError', message: 'Wait' }),
    () => world.subgraph('returns').sweep(),
  );
  await letExchangeFallDue(one);
  await world.subgraph('returns').sweep();
  expect(await see(world, one)).toMatchObject({
    status: 'EXCHANGED',
    exchange: { id: one.id.replace('ret_', 'ord_') },
  });
});

test('what cannot be had is refunded as of any return, with shipping by the terms, and the history says why', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2, 3], 'FAULTY');
  const outcome = await whileOrders(refuse, () =>
    receive(world, one, shopOrder, [
      [2, 0],
      [2, 1],
    ]),
  );
  const reason = 'It could not be exchanged: It is out of stock';
  expect(outcome.return).toMatchObject({
    status: 'REFUNDED',
    exchange: null,
    refundTotal: { amount: '251.00' },
    refunds: [{ amount: { amount: '251.00' }, shipping: { amount: '20.00' }, reason }],
    items: [{ exchanged: 0 }, { exchanged: 0 }],
  });
  expect(outcome.return.history.at(-1)).toMatchObject({ status: 'REFUNDED', reason });
});

test('refused beside units that the shop decides about, it refunds the others, and no more than the shop says of those', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2]);
  await whileOrders(silence, () => receive(world, one, shopOrder, [[1, 1]]));
  const [phone] = shopOrder.items;
  // The shop is quicker than orders.
  const decided = await refund(world, one, { items: [{ orderItemId: phone?.id, amount: idr('40.00') }] });
  expect(decided.return).toMatchObject({ status: 'RECEIVED', respondBy: null, refundTotal: { amount: '40.00' } });
  await letExchangeFallDue(one);
  await whileOrders(refuse, () => world.subgraph('returns').sweep());
  expect(await see(world, one)).toMatchObject({ status: 'REFUNDED', refundTotal: { amount: '140.50' } });

  const other = givenAShopOrder(world);
  const two = await exchangeOf(other, [2]);
  const open = await whileOrders(refuse, () => receive(world, two, other, [[1, 1]]));
  expect(open.return).toMatchObject({ status: 'RECEIVED', refundTotal: { amount: '100.50' } });
  expect(open.return.history.at(-1)).toMatchObject({ status: 'RECEIVED', reason: expect.stringContaining('stock') });
  await letTimePass(world, two);
  await world.subgraph('returns').sweep();
  expect(await see(world, two)).toMatchObject({ status: 'REFUNDED', refundTotal: { amount: '201.00' } });
});

test('what is given up for a replacement keeps its shipping; the rest of the part does not bring it back', async () => {
  const shopOrder = givenAShopOrder(world);
  await receive(world, await exchangeOf(shopOrder, [2], 'FAULTY'), shopOrder, [[2, 0]]);
  const rest = await givenAnApproved(world, shopOrder, [0, 3], 'FAULTY');
  const outcome = await receive(world, rest, shopOrder, [
    [0, 0],
    [3, 0],
  ]);
  expect(outcome.return.refunds).toMatchObject([{ amount: { amount: '30.00' }, shipping: { amount: '0.00' } }]);
});

test('a replacement that is returned is refunded from the payment of the first order', async () => {
  const order = { id: newId('ord'), status: 'PAID', paymentId: newId('pay'), client: { id: 'usr_buyer' } };
  const shopOrder = givenAShopOrder(world, { order: { ...order, paidThroughOrderId: 'ord_first' } });
  const one = await givenAnApproved(world, shopOrder, [1]);
  await receive(world, one, shopOrder, [[1, 0]]);
  const about = { orderId: 'ord_first', paymentId: order.paymentId, amount: idr('100.50') };
  expect(await factsOf(world, one, 'refund-requested')).toMatchObject([about]);
});

test('what cannot be exchanged is refused when it is asked for, with why and what to do', async () => {
  const shopOrder = givenAShopOrder(world);
  world.exchanges.obstacle = () => 'It costs IDR 1 more now';
  const outcome = await request(world, shopOrder, [1], { exchangeFor: 'spr_dear' });
  world.exchanges.obstacle = () => null;
  expect(outcome).toEqual({
    __typename: 'ExchangeNotPossibleError',
    message: 'It costs IDR 1 more now. Ask for a refund, and order anew.',
  });
  // Nothing was taken.
  expect((await request(world, shopOrder, [2], { exchangeFor: 'spr_red' })).__typename).toBe('RequestReturnSuccess');
});

test.each([
  ['an exchange that does not say for what', 'EXCHANGE', {}],
  ['a refund that says for what', 'REFUND', { exchangeFor: 'spr_red' }],
])('%s is invalid', async (_, resolution, more) => {
  const shopOrder = givenAShopOrder(world);
  const items = [{ orderItemId: shopOrder.items[0]?.id, quantity: 1, reason: 'OTHER', ...more }];
  const input = { shopOrderId: shopOrder.id, resolution, items, idempotencyKey: newId('key') };
  expectRefusal(await mutate(world, buyer, 'requestReturn', input), 'InvalidInputError');
});

test('received fifty times at once, with sweeps between, one is written and no money', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2]);
  const idempotencyKey = newId('key');
  // Control: orders are asked several times, and would place several without the return as their key.
  const isAsked = (times: number) =>
    eventually(async () => expect(placementsOf(one).length).toBeGreaterThanOrEqual(times), 20_000);
  const { place } = world.exchanges;
  const receiveOrSweep = async (index: number) => {
    if (index % 5 < 4) return receive(world, one, shopOrder, [[2, 0]], index % 2 === 0 ? { idempotencyKey } : {});
    // What nobody has asked for yet cannot fall due.
    await isAsked(1);
    await letExchangeFallDue(one);
    return world.subgraph('returns').sweep();
  };
  await whileOrders(
    async (input) => {
      await isAsked(2);
      return place(input);
    },
    () => Promise.all(Array.from({ length: 50 }, (_, index) => receiveOrSweep(index))),
  );
  const seen = await see(world, one);
  expect(seen).toMatchObject({ status: 'EXCHANGED', refunds: [] });
  expect(statuses(seen.history)).toEqual(['REQUESTED', 'APPROVED', 'RECEIVED', 'EXCHANGED']);
  expect(new Set(placementsOf(one).map((asked) => JSON.stringify(asked))).size).toBe(1);
});

test('refused fifty times at once it is refunded once', async () => {
  const shopOrder = givenAShopOrder(world);
  const one = await exchangeOf(shopOrder, [2]);
  await whileOrders(refuse, () =>
    Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 5 < 4) return receive(world, one, shopOrder, [[2, 0]], { idempotencyKey: newId('key') });
        await letExchangeFallDue(one);
        return world.subgraph('returns').sweep();
      }),
    ),
  );
  expect(await see(world, one)).toMatchObject({ status: 'REFUNDED', refundTotal: { amount: '201.00' } });
  expect(await factsOf(world, one, 'refund-requested')).toHaveLength(1);
});

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { givenACapturedPayment, givenASale, givenAShop, tellPaid } from '../testing/given.ts';
import { expectInvariants, idr, owner, type PaymentsWorld, seeShop, startPayments } from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterEach(() => expectInvariants(world));
afterAll(() => world.stop());

const mutation = `mutation ($input: SetCommissionInput!) {
  setCommission(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on SetCommissionSuccess { shop { id commissionBasisPoints commissionHistory { basisPoints changedBy { id } } } }
  }
}`;
const set = (shopId: string, basisPoints: number) =>
  world.outcome('payments', admin, mutation, { input: { shopId, basisPoints } });
const change = (basisPoints: number) => ({ basisPoints, changedBy: { id: 'usr_admin' } });

test('gives a shop a commission of its own, keeps what it was before, and says a repeat once', async () => {
  const shopId = givenAShop();
  await set(shopId, 250);
  const outcome = await set(shopId, 1_000);
  const shop = { id: shopId, commissionBasisPoints: 1_000, commissionHistory: [change(1_000), change(250)] };
  expect(outcome).toEqual({ __typename: 'SetCommissionSuccess', shop });
  expect(await set(shopId, 1_000)).toEqual(outcome);
});

test('counts for payments that start from then on, also for a shop that has sold before', async () => {
  const shopId = givenAShop();
  const total = idr('100000.00');
  const order = world.givenAnOrder({ total, shopOrders: [{ shop: { id: shopId }, subtotal: total }] });
  const started = await givenACapturedPayment(world, order);
  await set(shopId, 0);
  await tellPaid(world, order.id, started.id);
  expect((await seeShop(world, shopId)).balance).toEqual(idr('95000.00'));
  await givenASale(world, { [shopId]: '100000.00' });
  expect((await seeShop(world, shopId)).balance).toEqual(idr('195000.00'));
});

test('numbers ten changes at once one after the other', async () => {
  const shopId = givenAShop();
  await Promise.all(Array.from({ length: 10 }, (_, index) => set(shopId, index)));
  const { commissionHistory, commissionBasisPoints } = await seeShop(world, shopId);
  expect(commissionHistory).toHaveLength(10);
  expect(commissionHistory[0].basisPoints).toBe(commissionBasisPoints);
});

test.each([-1, 10_001])('refuses %i of ten thousand', async (basisPoints) => {
  const outcome = await set('shp_one', basisPoints);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([{ path: ['basisPoints'] }]);
});

test('refuses a shop that is not there', async () => {
  expectRefusal(await set('shp_none', 100), 'PaymentShopNotFoundError');
});

test.each([
  ['a visitor', anonymous, 'UNAUTHENTICATED'],
  ['a client', client(), 'FORBIDDEN'],
  ['the OWNER of the shop', owner, 'FORBIDDEN'],
])('does not let %s set it', async (_, viewer, code) => {
  const input = { shopId: 'shp_one', basisPoints: 0 };
  expectErrorCode(await world.execute('payments', viewer, { query: mutation, variables: { input } }), code);
});

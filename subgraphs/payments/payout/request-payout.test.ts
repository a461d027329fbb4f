import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import { sandbox } from '../provider/sandbox/sandbox.ts';
import { payouts, shopAccounts } from '../tables.ts';
import {
  givenAPayout,
  givenASale,
  letTimePass,
  letWebhooksCome,
  receiveRefund,
  requestPayout,
  sweepMoney,
} from '../testing/given.ts';
import {
  brokenInvariants,
  expectInvariants,
  idr,
  owner,
  type PaymentsWorld,
  seeShop,
  staff,
  startPayments,
} from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterEach(async () => {
  vi.restoreAllMocks();
  world.door.isOpen = true;
  await expectInvariants(world);
});
afterAll(() => world.stop());

/** Of a shop that `usr_owner` runs: what it has now, after a sale of this much without commission. */
async function givenABalance(shopId = 'shp_one', amount = '100000.00') {
  await givenASale(world, { [shopId]: amount });
  return Number((await seeShop(world, shopId)).balance.amount);
}
const balance = async (shopId = 'shp_one') => Number((await seeShop(world, shopId)).balance.amount);
const factsAbout = async (payoutId: string) =>
  (await world.events('payments')).filter(({ aggregateId }) => aggregateId === payoutId).map(({ type }) => type);
const statusOf = async (id: string) => {
  const [row] = await world.sql('payments', 'SELECT status, failure_reason FROM payouts WHERE id = ?', [id]);
  return row;
};
const countRows = async () => {
  const [row] = await world.sql(
    'payments',
    `SELECT (SELECT COUNT(*) FROM payouts) + (SELECT COUNT(*) FROM ledger_transactions)
      + (SELECT COUNT(*) FROM idempotency_keys) + (SELECT COUNT(*) FROM outbox)
      + (SELECT COUNT(*) FROM ${world.databasePrefix}_sandbox.payouts) AS n`,
  );
  return row?.n;
};

test('takes the money from the balance, pays it out and tells so', async () => {
  const before = await givenABalance();
  const outcome = await requestPayout(world, { amount: idr('30000.00') });
  expect(outcome).toEqual({
    __typename: 'RequestPayoutSuccess',
    payout: {
      id: expect.stringMatching(/^pyo_/),
      shop: { id: 'shp_one' },
      amount: idr('30000.00'),
      status: 'SENT',
      failureReason: null,
    },
  });
  const { id } = outcome.payout;
  expect(await balance()).toBe(before - 30_000);
  await letWebhooksCome(world);
  expect(await statusOf(id)).toEqual({ status: 'PAID', failure_reason: null });
  expect(await balance()).toBe(before - 30_000);
  expect(await factsAbout(id)).toEqual(['payout.requested', 'payout.paid']);
  expect((await seeShop(world, 'shp_one')).payouts.nodes[0]).toMatchObject({ id, status: 'PAID' });
});

test('puts the money back when the bank sends it back, and says why', async () => {
  const before = await givenABalance();
  const { id } = await givenAPayout(world, '1000.13');
  await letWebhooksCome(world);
  expect(await statusOf(id)).toEqual({ status: 'FAILED', failure_reason: 'The bank knows no such account.' });
  expect(await balance()).toBe(before);
  expect(await factsAbout(id)).toEqual(['payout.requested', 'payout.failed']);
  const [newest] = (await seeShop(world, 'shp_one')).ledger.nodes;
  expect(newest).toEqual({ kind: 'PAYOUT_FAILED', amount: { amount: '1000.13' }, order: null, payout: { id } });
});

test('pays out no more than the balance of fifty requests at once', async () => {
  const before = await givenABalance();
  const each = `${Math.floor(before / 10)}.00`;
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => requestPayout(world, { amount: idr(each) })));
  const refused = outcomes.filter(({ __typename }) => __typename === 'BalanceTooLowError');
  expect([outcomes.length - refused.length, refused.length]).toEqual([10, 40]);
  await letWebhooksCome(world);
  expect(await balance()).toBeLessThan(Number(each));
  expect(await balance()).toBeGreaterThanOrEqual(0);
});

test('would pay out more if it read first and took then: the control', async () => {
  const own = await startPayments();
  try {
    await givenASale(own, { shp_one: '100000.00' });
    const context = own.subgraph('payments').serviceContext();
    const takeUnguarded = () =>
      context.transaction('control', async (tx) => {
        const [account] = await tx.select().from(shopAccounts).where(eq(shopAccounts.shopId, 'shp_one'));
        const left = (account?.balanceMinor ?? 0n) - 950_000n;
        if (left < 0n) return;
        const row = { shopId: 'shp_one', amountMinor: 950_000n, currency: 'IDR' as const, requestedBy: 'control' };
        await tx.insert(payouts).values({ ...row, id: newId('pyo'), dueAt: new Date('2030-01-01') });
        await tx.update(shopAccounts).set({ balanceMinor: left }).where(eq(shopAccounts.shopId, 'shp_one'));
      });
    await Promise.all(Array.from({ length: 50 }, takeUnguarded));
    const [row] = await own.sql('payments', 'SELECT COUNT(*) AS n FROM payouts');
    expect(Number(row?.n)).toBeGreaterThan(10);
    expect(await brokenInvariants(own)).toContain(
      'the balance of a shop is the sum of its entries, and below zero only by refunds after a payout',
    );
  } finally {
    await own.stop();
  }
});

test('makes one payout of the same request sent twenty times at once, and answers all alike', async () => {
  const before = await givenABalance();
  const payOut = vi.spyOn(sandbox, 'payOut');
  const input = { amount: idr('100.00'), idempotencyKey: newId('key') };
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => requestPayout(world, input)));
  expect(new Set(outcomes.map(({ payout }) => payout.id)).size).toBe(1);
  expect(payOut).toHaveBeenCalledTimes(1);
  expect(await balance()).toBe(before - 100);
  expectRefusal(await requestPayout(world, { ...input, amount: idr('100.01') }), 'IdempotencyKeyReusedError');
});

test('takes a payout up again that stopped before the call, and one whose answer and webhook got lost', async () => {
  await givenABalance();
  world.door.isOpen = false;
  const payOut = vi.spyOn(sandbox, 'payOut').mockRejectedValueOnce(new Error('The process was killed here'));
  const { id, status } = await givenAPayout(world, '200.00');
  expect(status).toBe('REQUESTED');
  await letTimePass(world);
  await sweepMoney(world);
  expect(payOut).toHaveBeenCalledTimes(2);
  expect(await statusOf(id)).toMatchObject({ status: 'SENT' });
  await letWebhooksCome(world);
  await letTimePass(world);
  await sweepMoney(world);
  expect(await statusOf(id)).toMatchObject({ status: 'PAID' });
  expect(await factsAbout(id)).toEqual(['payout.requested', 'payout.paid']);
});

test('goes below zero only by refunds after a payout, and makes up for it by later sales', async () => {
  const payment = await givenASale(world, { shp_two: '100000.00' });
  expectRefusal(await requestPayout(world, { shopId: 'shp_two', amount: idr('95000.01') }), 'BalanceTooLowError');
  await givenAPayout(world, '95000.00', 'shp_two');
  await receiveRefund(world, payment, '40000.00', 'shp_two');
  expect(await balance('shp_two')).toBe(-38_000);
  const refused = await requestPayout(world, { shopId: 'shp_two', amount: idr('0.01') });
  expect(refused).toMatchObject({ __typename: 'BalanceTooLowError', balance: idr('-38000.00') });
  expect(await givenABalance('shp_two')).toBe(57_000);
});

test.each([
  ['nothing', { amount: idr('0.00') }, 'amount'],
  ['less than nothing', { amount: idr('-1.00') }, 'amount'],
  ['parts of a unit', { amount: idr('1.001') }, 'amount'],
  ['another currency', { amount: { amount: '1.00', currencyCode: 'USD' } }, 'currencyCode'],
])('refuses a payout of %s, and writes nothing', async (_, input, field) => {
  const before = await countRows();
  const outcome = await requestPayout(world, input);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toMatchObject([{ path: ['amount', field] }]);
  expect(await countRows()).toBe(before);
});

test('refuses more than the balance, says how much there is, and writes nothing', async () => {
  const now = await givenABalance();
  const before = await countRows();
  const outcome = await requestPayout(world, { amount: idr(`${now + 1}.00`) });
  expectRefusal(outcome, 'BalanceTooLowError');
  expect(Number(outcome.balance.amount)).toBe(now);
  expect(await countRows()).toBe(before);
});

test('is for the OWNER of the shop, as of now: to others it is not there', async () => {
  await givenABalance();
  const before = await countRows();
  const amount = idr('1.00');
  const ofNobody = await requestPayout(world, { amount, shopId: 'shp_none' });
  expectRefusal(ofNobody, 'PaymentShopNotFoundError');
  expect(await requestPayout(world, { amount }, shopUser('usr_other'))).toEqual(ofNobody);
  const refused: readonly [Viewer, string][] = [
    [staff, 'FORBIDDEN'],
    [admin, 'FORBIDDEN'],
    [client(), 'FORBIDDEN'],
    [anonymous, 'UNAUTHENTICATED'],
  ];
  for (const [viewer, code] of refused) {
    const query = 'mutation ($input: RequestPayoutInput!) { requestPayout(input: $input) { __typename } }';
    const input = { shopId: 'shp_one', amount, idempotencyKey: 'mine' };
    expectErrorCode(await world.execute('payments', viewer, { query, variables: { input } }), code);
  }
  expect(await countRows()).toBe(before);
  expect(owner.kind).toBe('SHOP_USER');
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Draw, drawFor } from '#kernel/draw.ts';
import { newId } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { type FailingOperation, failureKinds } from '../../../../sandbox-provider/failure.rules.ts';
import {
  givenACapturedPayment,
  givenAPayment,
  letTimePass,
  receiveRefund,
  seePayment,
  sweepMoney,
  tellMoved,
} from '../../testing/given.ts';
import { brokenInvariants, expectInvariants, type PaymentsWorld, startPayments } from '../../testing/payments-world.ts';
import { provider } from '../chosen.ts';

/** Cards are charged when goods are shipped: a payment has to do with every operation but payouts. */
let world: PaymentsWorld;
beforeAll(async () => {
  vi.stubEnv('SANDBOX_ANSWER_WITHIN_MS', '300');
  world = await startPayments({ cardCapture: 'WHEN_SHIPPED' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.stop();
});

const most = { paymentsOfAStory: 6, failuresOfAnOperation: 3, times: 2 };

/** For every operation some of all that can go wrong with it. */
async function planSome(draw: Draw): Promise<string[]> {
  // What an earlier story did not come to is not of this one.
  await world.sql('sandbox', 'DELETE FROM failures');
  const planned: string[] = [];
  for (const [operation, kinds] of Object.entries(failureKinds)) {
    for (const kind of draw.shuffle(kinds).slice(0, most.failuresOfAnOperation)) {
      const failure = { operation: operation as FailingOperation, kind, times: draw.whole(1, most.times) };
      const request = { method: 'POST', path: '/sandbox/failures', headers: {}, body: JSON.stringify(failure) };
      expect((await world.subgraph('payments').raw(request)).status).toBe(200);
      planned.push(`${operation} ${kind} ${failure.times}`);
    }
  }
  return planned;
}

type Payment = Awaited<ReturnType<typeof givenAPayment>>;

/** Time goes by until it is so of every payment. */
const untilAll = (payments: readonly Payment[], isSo: (payment: never) => void) =>
  eventually(async () => {
    await letTimePass(world);
    await sweepMoney(world);
    for (const { id } of payments) isSo((await seePayment(world, id)) as never);
  });

/** Like orders do: what is asked while a capture is under way comes again. */
const refund = (payment: Payment, amount: string, shopId: string) =>
  eventually(async () => {
    await letTimePass(world);
    await sweepMoney(world);
    await receiveRefund(world, payment, amount, shopId);
  });

test.each([1, 2, 3, 4])('every payment comes to its end once, whatever goes wrong at once: story %i', async (seed) => {
  const planned = await planSome(drawFor(seed, 'failures'));
  const all = await Promise.all(Array.from({ length: most.paymentsOfAStory }, () => givenAPayment(world)));
  await untilAll(all, ({ status }: { status: string }) => expect(['AUTHORIZED', 'DECLINED']).toContain(status));
  const seen = await Promise.all(all.map(({ id }) => seePayment(world, id)));
  const good = all.filter((_, index) => seen[index].status === 'AUTHORIZED');
  expect(good.length, planned.join(', ')).toBeGreaterThan(0);

  // One part is shipped and another cancelled; of what was shipped some comes back.
  await Promise.all(good.map(({ order }) => tellMoved(world, order, 'shp_one', { to: 'shipped' })));
  await Promise.all(good.map((payment) => refund(payment, '50000.00', 'shp_two')));
  await untilAll(good, (payment) => expect(payment).toMatchObject({ status: 'CAPTURED' }));
  await Promise.all(good.map((payment) => refund(payment, '30000.00', 'shp_one')));
  await untilAll(good, (payment) =>
    expect(payment, planned.join(', ')).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      capturedAmount: { amount: '100000.00' },
      voidedAmount: { amount: '50000.00' },
      refundedAmount: { amount: '30000.00' },
    }),
  );

  for (const { id, order } of good) {
    const [charge] = await world.sql(
      'sandbox',
      'SELECT status, uncaptured_minor, refunded_minor FROM charges WHERE id = ?',
      [id],
    );
    expect(charge, planned.join(', ')).toMatchObject({ status: 'CAPTURED' });
    expect([Number(charge?.uncaptured_minor), Number(charge?.refunded_minor)]).toEqual([5_000_000, 3_000_000]);
    const facts = (await world.events('payments')).filter(({ aggregateId }) => aggregateId === order.id);
    expect(facts.map(({ type }) => type)).toEqual(['payment.authorized', 'payment.captured']);
  }
  await expectInvariants(world);
});

test('control: payments that took a new key for every attempt would give back too much, and that is found', async () => {
  const own = await startPayments();
  const { refund: refundOnce } = provider;
  const naive = vi.spyOn(provider, 'refund').mockImplementation(async (context, asked) => {
    const { refundId } = asked;
    return { ...(await refundOnce(context, { ...asked, refundId: newId('rfd') })), refundId };
  });
  try {
    const payment = await givenACapturedPayment(own);
    const body = JSON.stringify({ operation: 'refund', kind: 'times-out-after', times: 2 });
    await own.subgraph('payments').raw({ method: 'POST', path: '/sandbox/failures', headers: {}, body });
    await receiveRefund(own, payment, '30000.00');
    for (let asked = 1; asked < 3; asked += 1) {
      await letTimePass(own, ['refunds']);
      await sweepMoney(own);
    }
    expect(naive).toHaveBeenCalledTimes(3);
    const [charge] = await own.sql('sandbox', 'SELECT refunded_minor FROM charges');
    expect(Number(charge?.refunded_minor)).toBe(9_000_000);
    expect(await brokenInvariants(own)).toContain(
      'every charge of the sandbox is a payment, and it gives back no more than we promised',
    );
  } finally {
    naive.mockRestore();
    await own.stop();
  }
});

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { eventually } from '#testing/eventually.ts';
import { type FailingOperation, type FailureKind, failureKinds } from '../../../../sandbox-provider/failure.rules.ts';
import {
  cancelPayment,
  givenACapturedPayment,
  givenAPayment,
  givenAPayout,
  givenASale,
  letTimePass,
  letWebhooksCome,
  receiveRefund,
  seePayment,
  sweepMoney,
  tellMoved,
} from '../../testing/given.ts';
import {
  brokenInvariants,
  expectInvariants,
  type PaymentsWorld,
  seeShop,
  startPayments,
} from '../../testing/payments-world.ts';
import type { Provider } from '../provider.ts';
import { sandbox } from './sandbox.ts';

/** Of all ways to call it, the one that payments has: nothing about failures is known there. */
const provider: Provider = sandbox;

/** Cards are charged at once in the one, when goods are shipped in the other. */
let world: PaymentsWorld;
let later: PaymentsWorld;
beforeAll(async () => {
  [world, later] = await Promise.all([startPayments(), startPayments({ cardCapture: 'WHEN_SHIPPED' })]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const one of [world, later]) {
    one.door.isOpen = true;
    await expectInvariants(one);
  }
});
afterAll(() => Promise.all([world.stop(), later.stop()]));

async function ask(at: PaymentsWorld, method: string, body: unknown = '') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await at.subgraph('payments').raw({ method, path: '/sandbox/failures', headers: {}, body: text });
  return { status: answer.status, ...JSON.parse(answer.body) };
}
function plan(at: PaymentsWorld, operation: FailingOperation, kind: FailureKind, times = 1) {
  // Whoever is late or never answers shall not keep the test waiting.
  if (kind === 'late' || kind === 'never') vi.stubEnv('SANDBOX_ANSWER_WITHIN_MS', '400');
  return ask(at, 'POST', { operation, kind, times });
}
const plannedIn = async (at: PaymentsWorld) => (await ask(at, 'GET')).failures;
const rowsOf = async (at: PaymentsWorld, text: string, ...values: string[]) => {
  const rows = await at.sql('sandbox', text, values);
  return rows.map((row) => Object.values(row).map((value) => (/^\d+$/.test(String(value)) ? Number(value) : value)));
};
const chargesOf = (at: PaymentsWorld, id: string) =>
  rowsOf(at, 'SELECT status, amount_minor - uncaptured_minor, refunded_minor FROM charges WHERE id = ?', id);
const statusesOf = async (at: PaymentsWorld, id: string): Promise<string[]> =>
  (await seePayment(at, id)).history.map(({ status }: { status: string }) => status);
const factsAbout = async (at: PaymentsWorld, id: string) =>
  (await at.events('payments')).filter(({ aggregateId }) => aggregateId === id).map(({ type }) => type);

/** Time goes by until it is so, what was planned has gone wrong, and every webhook was taken. */
async function goesOnUntil(at: PaymentsWorld, isSo: () => Promise<void>): Promise<void> {
  const goOn = async () => {
    await letTimePass(at);
    await sweepMoney(at);
  };
  await eventually(async () => {
    await goOn();
    await isSo();
    expect(await plannedIn(at)).toEqual([]);
  });
  at.door.isOpen = true;
  await eventually(async () => {
    await goOn();
    expect(await rowsOf(at, 'SELECT id FROM webhooks WHERE due_at IS NOT NULL')).toEqual([]);
  });
  await isSo();
}

/** What was asked for too late has happened by now: only then is it known that nothing happens twice. */
const happened = (at: PaymentsWorld, text: string, id: string) =>
  eventually(async () => expect(await rowsOf(at, text, id)).toHaveLength(1));

test.each(failureKinds.charge)('ends as one payment whatever becomes of the charge: %s', async (kind) => {
  await plan(world, 'charge', kind);
  const { id, order } = await givenAPayment(world);
  if (kind === 'late') await happened(world, 'SELECT id FROM charges WHERE id = ?', id);
  const isDeclined = kind === 'declines';
  const end = isDeclined ? 'DECLINED' : 'CAPTURED';
  await goesOnUntil(world, async () => expect((await seePayment(world, id)).status).toBe(end));
  expect(await chargesOf(world, id)).toEqual([[end, 15_000_000, 0]]);
  expect((await statusesOf(world, id)).filter((status) => status === end)).toHaveLength(1);
  expect(await factsAbout(world, order.id)).toEqual(isDeclined ? [] : ['payment.captured']);
});

test.each(['E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT'])('declines what is paid by %s, too', async (method) => {
  await plan(world, 'charge', 'declines');
  const { id } = await givenAPayment(world, { method });
  expect(await seePayment(world, id)).toMatchObject({ status: 'DECLINED', declineReason: expect.any(String) });
});

test.each(failureKinds.find)('asks again what was not answered: %s', async (kind) => {
  world.door.isOpen = false;
  await plan(world, 'find', kind);
  const { id, order } = await givenAPayment(world, { cardToken: 'tok_times_out_after_capture' });
  await letTimePass(world, ['payments']);
  await sweepMoney(world);
  expect((await seePayment(world, id)).status).toBe('CREATED');
  await goesOnUntil(world, async () => expect((await seePayment(world, id)).status).toBe('CAPTURED'));
  expect(await factsAbout(world, order.id)).toEqual(['payment.captured']);
});

/** A card payment that the bank keeps for us, of 100,000 for `shp_one` and 50,000 for `shp_two`. */
async function givenAuthorized() {
  const order = later.givenAnOrder();
  const payment = await givenAPayment(later, {}, order);
  await letWebhooksCome(later);
  return { order, payment };
}

test.each(failureKinds.capture)('takes a part once whatever becomes of the capture: %s', async (kind) => {
  const { order, payment } = await givenAuthorized();
  await plan(later, 'capture', kind);
  await tellMoved(later, order, 'shp_one', { to: 'shipped' });
  const captures = 'SELECT amount_minor FROM captures WHERE charge_id = ?';
  if (kind === 'late') await happened(later, captures, payment.id);
  await goesOnUntil(later, async () =>
    expect(await seePayment(later, payment.id)).toMatchObject({
      status: 'PARTIALLY_CAPTURED',
      capturedAmount: { amount: '100000.00' },
    }),
  );
  expect(await rowsOf(later, captures, payment.id)).toEqual([[10_000_000]]);
  expect(await chargesOf(later, payment.id)).toEqual([['AUTHORIZED', 10_000_000, 0]]);
  await tellMoved(later, order, 'shp_two', { to: 'shipped' });
  expect(await chargesOf(later, payment.id)).toEqual([['CAPTURED', 15_000_000, 0]]);
});

test.each(failureKinds.void)('lets the card have its money again whatever becomes of the void: %s', async (kind) => {
  const { payment } = await givenAuthorized();
  await plan(later, 'void', kind);
  await receiveRefund(later, payment, '150000.00');
  expect((await seePayment(later, payment.id)).status).toBe('VOIDED');
  await goesOnUntil(later, async () => expect(await chargesOf(later, payment.id)).toEqual([['VOIDED', 0, 0]]));
  expect(
    await rowsOf(later, `SELECT due_at FROM ${later.databasePrefix}_payments.payment_voids WHERE id = ?`, payment.id),
  ).toEqual([[null]]);
});

test.each(failureKinds.void)('cancels what waits whatever becomes of the void: %s', async (kind) => {
  const { id, order } = await givenAPayment(world, { method: 'QRIS' });
  await plan(world, 'void', kind);
  const { payment } = await cancelPayment(world, id);
  expect(payment.status).toBe(kind === 'answers-twice' ? 'CANCELLED' : 'PENDING');
  // The bank takes no money meanwhile: it does not wait for a void that comes late.
  await world.sql('sandbox', "UPDATE charges SET due_at = NULL WHERE status = 'PENDING'");
  await goesOnUntil(world, async () => expect((await seePayment(world, id)).status).toBe('CANCELLED'));
  expect(await chargesOf(world, id)).toEqual([['VOIDED', 0, 0]]);
  expect(await statusesOf(world, id)).toEqual(['CREATED', 'PENDING', 'CANCELLED']);
  expect(await factsAbout(world, order.id)).toEqual([]);
});

test.each(failureKinds.charge)('cancels what may have been started, or not: %s', async (kind) => {
  await plan(world, 'charge', kind);
  const { id, order } = await givenAPayment(world, { method: 'VIRTUAL_ACCOUNT' });
  const outcome = await cancelPayment(world, id);
  if (kind === 'late') await happened(world, 'SELECT id FROM charges WHERE id = ?', id);
  const end = kind === 'declines' ? 'DECLINED' : 'CANCELLED';
  expect(outcome.payment.status).toBe(end);
  await goesOnUntil(world, async () => expect((await seePayment(world, id)).status).toBe(end));
  expect(await chargesOf(world, id)).toMatchObject([
    [kind === 'declines' ? 'DECLINED' : 'VOIDED', expect.anything(), 0],
  ]);
  expect(await factsAbout(world, order.id)).toEqual([]);
});

test.each(failureKinds.refund)('gives back once whatever becomes of the refund: %s', async (kind) => {
  const payment = await givenACapturedPayment(world);
  await plan(world, 'refund', kind);
  await receiveRefund(world, payment, '40000.00');
  const refunds = 'SELECT status, amount_minor FROM refunds WHERE charge_id = ?';
  if (kind === 'late') await happened(world, refunds, payment.id);
  await goesOnUntil(world, async () =>
    expect(await seePayment(world, payment.id)).toMatchObject({
      status: 'PARTIALLY_REFUNDED',
      refundedAmount: { amount: '40000.00' },
      refunds: [{ status: 'SUCCEEDED' }],
    }),
  );
  expect(await rowsOf(world, refunds, payment.id)).toEqual([['SUCCEEDED', 4_000_000]]);
  expect(await chargesOf(world, payment.id)).toEqual([['CAPTURED', 15_000_000, 4_000_000]]);
});

test.each(failureKinds.payout)(
  'pays out once, or lets the shop have it again, whatever becomes of the payout: %s',
  async (kind) => {
    await givenASale(world, { shp_one: '100000.00' });
    const balance = async () => Number((await seeShop(world, 'shp_one')).balance.amount);
    const before = await balance();
    await plan(world, 'payout', kind);
    const { id } = await givenAPayout(world, '30000.00');
    const payouts = 'SELECT status, amount_minor FROM payouts WHERE id = ?';
    if (kind === 'late') await happened(world, payouts, id);
    const [end, left] = kind === 'declines' ? ['FAILED', before] : ['PAID', before - 30_000];
    await goesOnUntil(world, async () =>
      expect(
        await rowsOf(world, `SELECT status FROM ${world.databasePrefix}_payments.payouts WHERE id = ?`, id),
      ).toEqual([[end]]),
    );
    expect(await rowsOf(world, payouts, id)).toEqual([[end, 3_000_000]]);
    expect(await balance()).toBe(left);
    expect(await factsAbout(world, id)).toEqual(['payout.requested', `payout.${end?.toString().toLowerCase()}`]);
  },
);

test.each(failureKinds.webhook)('takes in once, or asks for, what a webhook tells: %s', async (kind) => {
  const { id, order } = await givenAPayment(world);
  await plan(world, 'webhook', kind);
  await letWebhooksCome(world);
  const isHeard = kind === 'times-out-after' || kind === 'answers-twice';
  expect((await seePayment(world, id)).status).toBe(isHeard ? 'CAPTURED' : 'PENDING');
  await goesOnUntil(world, async () => expect((await seePayment(world, id)).status).toBe('CAPTURED'));
  expect(await statusesOf(world, id)).toEqual(['CREATED', 'PENDING', 'CAPTURED']);
  expect(await factsAbout(world, order.id)).toEqual(['payment.captured']);
});

describe('does once what was given up and asked for again when the first asking comes last', () => {
  let own: PaymentsWorld;
  beforeAll(async () => {
    own = await startPayments();
  });
  afterAll(() => own.stop());

  const [paymentId, captureId] = [newId('pay'), newId('cap')];
  const key = { paymentId, reference: null };
  const asked = { ...key, amount: money(5_000_000n, 'IDR') };
  const charge = { ...asked, method: 'CARD', cardToken: null, isCapturedLater: true, expiresAt: null } as const;
  const refund = { ...asked, refundId: newId('rfd') };
  const capture = { ...asked, captureId, isLast: false };
  const payout = { payoutId: newId('pyo'), shopId: 'shp_one', amount: asked.amount };
  const calls: [FailingOperation, (context: Context) => Promise<unknown>][] = [
    ['charge', (context) => provider.start(context, { ...charge, amount: money(15_000_000n, 'IDR') })],
    ['capture', (context) => provider.capture(context, capture)],
    ['refund', (context) => provider.refund(context, refund)],
    ['payout', async (context) => provider.payOut?.(context, payout)],
  ];

  test.each(calls)('%s', async (operation, call) => {
    await letTimePass(own);
    await sweepMoney(own);
    const context = own.subgraph('payments').serviceContext();
    await plan(own, operation, 'late');
    const transactions = vi.spyOn(own.sandbox.database.pool, 'getConnection');
    await expect(call(context)).rejects.toThrow('did not answer in 400 ms');
    // Only the failure was counted down.
    expect(transactions).toHaveBeenCalledTimes(1);
    vi.unstubAllEnvs();
    await call(context);
    expect(transactions).toHaveBeenCalledTimes(2);
    await eventually(async () => expect(transactions).toHaveBeenCalledTimes(3));
    transactions.mockRestore();
    const [row] = await rowsOf(
      own,
      `SELECT (SELECT COUNT(*) FROM charges), 
        (SELECT SUM(IF(status = 'PENDING', 0, amount_minor - uncaptured_minor)) FROM charges),
        (SELECT SUM(refunded_minor) FROM charges), (SELECT COUNT(*) FROM payouts)`,
    );
    const step = calls.findIndex(([name]) => name === operation);
    expect(row).toEqual([1, step >= 1 ? 5_000_000 : 0, step >= 2 ? 5_000_000 : 0, step >= 3 ? 1 : 0]);
  });
});

test('control: who asks under a new key after a time-out takes the money twice, and that is found', async () => {
  const own = await startPayments();
  try {
    const { id } = await givenAPayment(own);
    const context = own.subgraph('payments').serviceContext();
    const naive = async (): Promise<unknown> => {
      const amount = money(15_000_000n, 'IDR');
      const key = { paymentId: newId('pay'), reference: null };
      const charge = {
        ...key,
        amount,
        method: 'CARD',
        cardToken: null,
        isCapturedLater: false,
        expiresAt: null,
      } as const;
      return provider.start(context, charge).catch(naive);
    };
    await plan(own, 'charge', 'times-out-after', 2);
    await naive();
    await letTimePass(own);
    await sweepMoney(own);
    expect(await rowsOf(own, 'SELECT COUNT(*) FROM charges WHERE id <> ?', id)).toEqual([[3]]);
    expect(await brokenInvariants(own)).toContain(
      'every charge of the sandbox is a payment, and it gives back no more than we promised',
    );
  } finally {
    await own.stop();
  }
});

describe('/sandbox/failures', () => {
  test('has them take their turns, so many times each, and then all goes well', async () => {
    await plan(world, 'find', 'answers-500', 2);
    const { status, failures } = await plan(world, 'find', 'times-out-before');
    expect([status, failures]).toEqual([
      200,
      [
        { operation: 'find', kind: 'answers-500', timesLeft: 2 },
        { operation: 'find', kind: 'times-out-before', timesLeft: 1 },
      ],
    ]);
    const context = world.subgraph('payments').serviceContext();
    const said: string[] = [];
    for (let asked = 0; asked < 4; asked += 1) {
      const answer = provider.find(context, { paymentId: 'pay_none', reference: null });
      said.push(
        await answer.then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      );
    }
    const [broken, gone] = [
      'The sandbox answered 500: {"message":"As was asked for."}',
      'The sandbox could not be reached',
    ];
    expect(said).toEqual([broken, broken, gone, 'answered']);
    expect(await plannedIn(world)).toEqual([]);
  });

  test('lets all go well again with no times', async () => {
    await plan(world, 'refund', 'never', 7);
    await plan(world, 'payout', 'late', 1);
    expect((await ask(world, 'POST', { operation: 'refund', times: 0 })).failures).toEqual([
      { operation: 'payout', kind: 'late', timesLeft: 1 },
    ]);
    await ask(world, 'POST', { operation: 'payout', times: 0 });
  });

  test.each([
    ['{', 'input'],
    [{ operation: 'charge' }, 'kind'],
    [{ operation: 'transfer', kind: 'late' }, 'operation'],
    [{ operation: 'charge', kind: 'explodes' }, 'kind'],
    [{ operation: 'find', kind: 'declines' }, 'kind'],
    [{ operation: 'webhook', kind: 'answers-500' }, 'kind'],
    [{ operation: 'charge', kind: 'late', times: -1 }, 'times'],
    [{ operation: 'charge', kind: 'late', times: 1.5 }, 'times'],
    [{ operation: 'charge', kind: 'late', time: 1 }, 'input'],
  ])('refuses %j and plans nothing', async (body, path) => {
    const { status, problems } = await ask(world, 'POST', body);
    expect(status).toBe(400);
    expect(problems.map((problem: { path: string[] }) => problem.path.join('.') || 'input')).toEqual([path]);
    expect(await plannedIn(world)).toEqual([]);
  });

  test('is not there in production', async () => {
    const settings = world.settings as { environment: string };
    settings.environment = 'production';
    try {
      for (const method of ['GET', 'POST']) expect(await ask(world, method)).toMatchObject({ status: 404 });
    } finally {
      settings.environment = 'test';
    }
  });
});

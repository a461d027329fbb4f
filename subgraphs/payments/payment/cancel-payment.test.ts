import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import { letBankTimePass } from '../../../sandbox-provider/testing/world.ts';
import { cash } from '../provider/cash/cash.ts';
import { provider } from '../provider/chosen.ts';
import type { Charge } from '../provider/provider.ts';
import {
  cancelPayment,
  eventuallyIs,
  givenACapturedPayment,
  givenAPayment,
  letTimePass,
  letWebhooksCome,
  pay,
  receiveRefund,
  seePayment,
  sweepInTime,
  sweepMoney,
  tellClosed,
} from '../testing/given.ts';
import { brokenInvariants, expectInvariants, type PaymentsWorld, startPayments } from '../testing/payments-world.ts';
import { capturedMessage, sendWebhook } from '../testing/send-webhook.ts';

/** Cards are charged at once in the one, when goods are shipped in the other. */
let world: PaymentsWorld;
let later: PaymentsWorld;
beforeAll(async () => {
  [world, later] = await Promise.all([startPayments(), startPayments({ cardCapture: 'WHEN_SHIPPED' })]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const one of [world, later]) {
    one.door.isOpen = true;
    await expectInvariants(one);
  }
});
afterAll(() => Promise.all([world.stop(), later.stop()]));

const historyOf = async (at: PaymentsWorld, id: string): Promise<string[]> =>
  (await seePayment(at, id)).history.map(({ status }: { status: string }) => status);
const chargeOf = async (at: PaymentsWorld, id: string) => {
  const [row] = await at.sql('sandbox', 'SELECT status FROM charges WHERE id = ?', [id]);
  return row?.status;
};
const factsAbout = async (at: PaymentsWorld, order: { readonly id: string }) =>
  (await at.events('payments')).filter(({ aggregateId }) => aggregateId === order.id).map(({ type }) => type);
const voidDueOf = async (at: PaymentsWorld, id: string) => {
  const [row] = await at.sql('payments', 'SELECT due_at FROM payment_voids WHERE id = ?', [id]);
  return row?.due_at;
};
const sweep = async (at: PaymentsWorld) => {
  await letTimePass(at);
  await sweepMoney(at);
};
const noAnswer = () => new Error('The connection timed out');

test('lets a client who was shown a QR code pay by card instead, once', async () => {
  const order = world.givenAnOrder();
  const first = await givenAPayment(world, { method: 'QRIS' }, order);
  expect(await seePayment(world, first.id)).toMatchObject({ instructions: { qrString: expect.any(String) } });
  expectRefusal(await pay(world, order), 'PaymentUnderWayError');

  const outcome = await cancelPayment(world, first.id);
  expect(outcome).toMatchObject({
    __typename: 'CancelPaymentSuccess',
    payment: { id: first.id, status: 'CANCELLED', cancelRequestedAt: expect.any(String), instructions: null },
  });
  expect(await historyOf(world, first.id)).toEqual(['CREATED', 'PENDING', 'CANCELLED']);
  expect(await chargeOf(world, first.id)).toBe('VOIDED');

  const second = await givenAPayment(world, {}, order);
  await letWebhooksCome(world);
  await sweep(world);
  expect([(await seePayment(world, first.id)).status, (await seePayment(world, second.id)).status]).toEqual([
    'CANCELLED',
    'CAPTURED',
  ]);
  expect(await factsAbout(world, order)).toEqual(['payment.captured']);
});

test.each(['E_WALLET', 'VIRTUAL_ACCOUNT', 'CARD'])('ends a payment by %s that waits', async (method) => {
  const { id } = await givenAPayment(world, { method });
  expect(await cancelPayment(world, id)).toMatchObject({ payment: { status: 'CANCELLED' } });
  await letWebhooksCome(world);
  expect([(await seePayment(world, id)).status, await chargeOf(world, id)]).toEqual(['CANCELLED', 'VOIDED']);
});

test('asks the provider about it no more, and tells it nothing again', async () => {
  const { id } = await givenAPayment(world, { method: 'QRIS' });
  await cancelPayment(world, id);
  const asked = [vi.spyOn(provider, 'find'), vi.spyOn(provider, 'voidCharge'), vi.spyOn(provider, 'start')];
  await sweep(world);
  for (const one of asked) expect(one).not.toHaveBeenCalled();
});

test('is a success however often, and happens once of twenty at once', async () => {
  const { id } = await givenAPayment(world, { method: 'QRIS' });
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => cancelPayment(world, id)));
  for (const { __typename } of outcomes) expect(__typename).toBe('CancelPaymentSuccess');
  const again = await cancelPayment(world, id);
  expect(again).toMatchObject({ __typename: 'CancelPaymentSuccess', payment: { status: 'CANCELLED' } });
  expect(await historyOf(world, id)).toEqual(['CREATED', 'PENDING', 'CANCELLED']);
  const { cancelRequestedAt } = again.payment;
  expect((await cancelPayment(world, id)).payment.cancelRequestedAt).toBe(cancelRequestedAt);
});

test("answers somebody else's payment like one that is not there, and leaves it alone", async () => {
  const { id } = await givenAPayment(world, { method: 'QRIS' });
  const missing = await cancelPayment(world, 'pay_nowhere');
  expectRefusal(missing, 'PaymentNotFoundError');
  expect(await cancelPayment(world, id, client('usr_other'))).toEqual(missing);
  expect(await seePayment(world, id)).toMatchObject({ status: 'PENDING', cancelRequestedAt: null });
});

test.each([
  ['a visitor', anonymous, 'UNAUTHENTICATED'],
  ['ADMIN', admin, 'FORBIDDEN'],
  ['a shop user', shopUser(), 'FORBIDDEN'],
])('does not let %s cancel', async (_, viewer, code) => {
  const { id } = await givenAPayment(world, { method: 'QRIS' });
  const query = 'mutation ($input: CancelPaymentInput!) { cancelPayment(input: $input) { __typename } }';
  const variables = { input: { paymentId: id } };
  expectErrorCode(await world.execute('payments', viewer, { query, variables }), code);
  expect(await seePayment(world, id)).toMatchObject({ status: 'PENDING', cancelRequestedAt: null });
});

describe('refuses what does not wait any more, and says what it is', () => {
  test.each<[string, () => Promise<{ readonly id: string }>]>([
    ['CAPTURED', () => givenACapturedPayment(world)],
    ['DECLINED', () => givenAPayment(world, { cardToken: 'tok_declined' })],
    ['AUTHORIZED', () => givenAPayment(world, { method: 'CASH_ON_DELIVERY' }, cashOrder())],
  ])('%s', async (status, given) => {
    const { id } = await given();
    await letWebhooksCome(world);
    const voidCharge = vi.spyOn(provider, 'voidCharge');
    const outcome = await cancelPayment(world, id);
    expectRefusal(outcome, 'PaymentNotCancellableError');
    expect(outcome.payment).toMatchObject({ id, status, cancelRequestedAt: null });
    expect(voidCharge).not.toHaveBeenCalled();
  });

  test('VOIDED', async () => {
    const payment = await givenAPayment(later);
    await letWebhooksCome(later);
    await receiveRefund(later, payment, '150000.00');
    const outcome = await cancelPayment(later, payment.id);
    expectRefusal(outcome, 'PaymentNotCancellableError');
    expect(outcome.payment.status).toBe('VOIDED');
  });

  const cashOrder = () => world.givenAnOrder({ isCashOnDelivery: true });
});

describe('while the provider does not answer', () => {
  const { voidCharge } = provider;

  test.each([
    ['before it had its effect', false],
    ['after it had', true],
  ])('leaves the payment under way %s, and finishes it by itself', async (_, hasEffect) => {
    // Nothing but the sweep shall bring news of it.
    world.door.isOpen = false;
    const order = world.givenAnOrder();
    const { id } = await givenAPayment(world, { method: 'QRIS' }, order);
    vi.spyOn(provider, 'voidCharge').mockImplementationOnce(async (context, charge) => {
      if (hasEffect) await voidCharge(context, charge);
      throw noAnswer();
    });
    const outcome = await cancelPayment(world, id);
    expect(outcome).toMatchObject({
      __typename: 'CancelPaymentSuccess',
      payment: { status: 'PENDING', cancelRequestedAt: expect.any(String), instructions: null },
    });
    const other = await pay(world, order);
    expectRefusal(other, 'PaymentUnderWayError');
    expect(other.payment.id).toBe(id);

    await sweepInTime(world, ['payment_voids']);
    expect(await historyOf(world, id)).toEqual(['CREATED', 'PENDING', 'CANCELLED']);
    expect(await chargeOf(world, id)).toBe('VOIDED');
    expect((await pay(world, order)).__typename).toBe('PayOrderSuccess');
  });

  test('asks again when the client does', async () => {
    const { id } = await givenAPayment(world, { method: 'QRIS' });
    vi.spyOn(provider, 'voidCharge').mockRejectedValueOnce(noAnswer());
    expect((await cancelPayment(world, id)).payment.status).toBe('PENDING');
    expect((await cancelPayment(world, id)).payment.status).toBe('CANCELLED');
  });

  test('goes on asking while the bank cannot say yet, and hears of the money that it took', async () => {
    const order = world.givenAnOrder();
    const { id } = await givenAPayment(world, { method: 'QRIS' }, order);
    const processing = vi
      .spyOn(provider, 'voidCharge')
      .mockImplementation(async (context, charge) => (await provider.find(context, charge)) as Charge);
    expect((await cancelPayment(world, id)).payment.status).toBe('PENDING');
    await sweepInTime(world, ['payment_voids']);
    expect(processing).toHaveBeenCalledTimes(2);
    expect((await seePayment(world, id)).status).toBe('PENDING');
    await letBankTimePass(world, ['charges']);
    await world.sandbox.sweep('charges');
    await sweepInTime(world, ['payment_voids']);
    expect((await seePayment(world, id)).status).toBe('CAPTURED');
    expect(await voidDueOf(world, id)).toBeNull();
    expect(await factsAbout(world, order)).toEqual(['payment.captured']);
  });
});

describe('leaves no charge behind that its start makes', () => {
  const { start } = provider;

  test('when it stopped before the call', async () => {
    vi.spyOn(provider, 'start').mockRejectedValueOnce(noAnswer());
    const { id } = await givenAPayment(world);
    expect((await cancelPayment(world, id)).payment.status).toBe('CANCELLED');
    await sweep(world);
    expect([await historyOf(world, id), await chargeOf(world, id)]).toEqual([['CREATED', 'CANCELLED'], 'VOIDED']);
  });

  test('when the call arrives after the cancel', async () => {
    const order = world.givenAnOrder();
    vi.spyOn(provider, 'start').mockImplementationOnce(async (context, charge) => {
      expect((await cancelPayment(world, charge.paymentId)).payment.status).toBe('CANCELLED');
      return start(context, charge);
    });
    const { payment } = await pay(world, order, { cardToken: 'tok_times_out_after_capture' });
    expect(payment.status).toBe('CANCELLED');
    await letWebhooksCome(world);
    expect([await historyOf(world, payment.id), await chargeOf(world, payment.id)]).toEqual([
      ['CREATED', 'CANCELLED'],
      'VOIDED',
    ]);
    expect(await factsAbout(world, order)).toEqual([]);
  });

  test('when its answer comes after the cancel: then the provider is told once more', async () => {
    vi.spyOn(provider, 'start').mockImplementationOnce(async (context, charge) => {
      const answer = await start(context, charge);
      expect((await cancelPayment(world, charge.paymentId)).payment.status).toBe('CANCELLED');
      return answer;
    });
    const { payment } = await pay(world, world.givenAnOrder(), { method: 'QRIS' });
    expect(payment.status).toBe('CANCELLED');
    expect(await voidDueOf(world, payment.id)).toEqual(expect.any(Date));
    await world.subgraph('payments').sweep();
    expect(await voidDueOf(world, payment.id)).toBeNull();
    expect(await historyOf(world, payment.id)).toEqual(['CREATED', 'CANCELLED']);
  });

  test('when the provider makes one after it said that it never would', async () => {
    vi.spyOn(provider, 'start').mockRejectedValueOnce(noAnswer());
    const { id } = await givenAPayment(world, { method: 'QRIS' });
    await cancelPayment(world, id);
    await world.sql('sandbox', "UPDATE charges SET status = 'PENDING' WHERE id = ?", [id]);
    const told = { ...JSON.parse(capturedMessage(id)), type: 'charge.pending' };
    told.data.status = 'PENDING';
    expect((await sendWebhook(world, { body: JSON.stringify(told) })).status).toBe(200);
    await world.subgraph('payments').sweep();
    expect([await historyOf(world, id), await chargeOf(world, id)]).toEqual([['CREATED', 'CANCELLED'], 'VOIDED']);
  });
});

test('takes money that comes after it was cancelled for what it is, and tells orders of it', async () => {
  const order = world.givenAnOrder();
  const { id } = await givenAPayment(world, { method: 'VIRTUAL_ACCOUNT' }, order);
  await cancelPayment(world, id);
  const other = await givenAPayment(world, {}, order);
  await letWebhooksCome(world);
  await world.sql('sandbox', "UPDATE charges SET status = 'CAPTURED', uncaptured_minor = 0 WHERE id = ?", [id]);
  for (let times = 0; times < 2; times += 1) {
    expect((await sendWebhook(world, { body: capturedMessage(id) })).status).toBe(200);
  }
  expect(await historyOf(world, id)).toEqual(['CREATED', 'PENDING', 'CANCELLED', 'CAPTURED']);
  const captured = (await world.events('payments', 'payment.captured')).map(({ payload }) => payload);
  // Orders keep the one and give the other back.
  expect(captured.filter((payload) => (payload as { orderId: string }).orderId === order.id)).toMatchObject([
    { paymentId: other.id },
    { paymentId: id },
  ]);
  expectRefusal(await cancelPayment(world, id), 'PaymentNotCancellableError');
});

describe('a promise that comes while it is being cancelled', () => {
  test('is let go, and nobody hears of it', async () => {
    const order = later.givenAnOrder();
    const { id } = await givenAPayment(later, {}, order);
    const { voidCharge } = provider;
    vi.spyOn(provider, 'voidCharge').mockImplementationOnce(async (context, charge) => {
      await letWebhooksCome(later);
      expect(await chargeOf(later, id)).toBe('AUTHORIZED');
      return voidCharge(context, charge);
    });
    expect((await cancelPayment(later, id)).payment.status).toBe('CANCELLED');
    await letWebhooksCome(later);
    await sweep(later);
    expect([await historyOf(later, id), await chargeOf(later, id)]).toEqual([
      ['CREATED', 'PENDING', 'CANCELLED'],
      'VOIDED',
    ]);
    expect(await factsAbout(later, order)).toEqual([]);
  });

  test('is none of a payment in cash that stopped before it', async () => {
    vi.spyOn(cash, 'start').mockRejectedValueOnce(new Error('The process was killed here'));
    const order = later.givenAnOrder({ isCashOnDelivery: true });
    const { id } = await givenAPayment(later, { method: 'CASH_ON_DELIVERY' }, order);
    expect((await cancelPayment(later, id)).payment.status).toBe('CANCELLED');
    await sweep(later);
    expect(await historyOf(later, id)).toEqual(['CREATED', 'CANCELLED']);
  });
});

describe('at the moment at which the bank takes the money', () => {
  /** What has become of it when all is told. The bank is so many round trips slower than it could be. */
  async function race(at: PaymentsWorld, roundTrips = 0) {
    const order = at.givenAnOrder();
    const { id } = await givenAPayment(at, { method: 'QRIS' }, order);
    await letBankTimePass(at, ['charges']);
    const bankActs = async () => {
      for (let gone = 0; gone < roundTrips; gone += 1) await at.sql('sandbox', 'SELECT 1');
      await at.sandbox.sweep('charges');
    };
    await Promise.all([cancelPayment(at, id), bankActs()]);
    await letWebhooksCome(at);
    await sweep(at);
    const history = await historyOf(at, id);
    return { id, order, ends: history.filter((status) => status === 'CANCELLED' || status === 'CAPTURED') };
  }

  test('it is cancelled or captured, never both, and the money is told of', { timeout: 60_000 }, async () => {
    const seen = new Set<string>();
    for (let times = 0; times < 40; times += 1) {
      const { id, order, ends } = await race(world, (times % 10) * 3);
      expect(ends).toHaveLength(1);
      const isCaptured = ends[0] === 'CAPTURED';
      expect(await chargeOf(world, id)).toBe(isCaptured ? 'CAPTURED' : 'VOIDED');
      expect(await factsAbout(world, order)).toEqual(isCaptured ? ['payment.captured'] : []);
      seen.add(String(ends));
    }
    expect([...seen].toSorted()).toEqual(['CANCELLED', 'CAPTURED']);
  });

  test('control: who calls it cancelled without asking has both, and calls money cancelled that was taken', async () => {
    const own = await startPayments();
    try {
      own.door.isOpen = false;
      vi.spyOn(provider, 'voidCharge').mockImplementation(async (_, { paymentId, amount }) => {
        const nothing = { reference: null, instructions: null, declineReason: null };
        return { ...nothing, paymentId, amount, status: 'VOIDED' };
      });
      const { id } = await race(own);
      expect(await chargeOf(own, id)).toBe('CAPTURED');
      expect(await brokenInvariants(own)).toContain('a settled payment is to the sandbox what it is to us');
      own.door.isOpen = true;
      await letWebhooksCome(own);
      expect(await historyOf(own, id)).toEqual(['CREATED', 'PENDING', 'CANCELLED', 'CAPTURED']);
    } finally {
      await own.stop();
    }
  });
});

describe('an order that ends unpaid', () => {
  let order: ReturnType<PaymentsWorld['givenAnOrder']>;
  beforeEach(() => {
    order = world.givenAnOrder();
  });

  test('takes its payment along, whose charge nobody can pay any more', async () => {
    const { id } = await givenAPayment(world, { method: 'QRIS' }, order);
    order.status = 'EXPIRED';
    for (const fact of ['evt_closed', 'evt_closed', 'evt_closed_again']) await tellClosed(world, order.id, fact);
    expect(await seePayment(world, id)).toMatchObject({ status: 'PENDING', instructions: null });
    await world.subgraph('payments').sweep();
    expect([await historyOf(world, id), await chargeOf(world, id)]).toEqual([
      ['CREATED', 'PENDING', 'CANCELLED'],
      'VOIDED',
    ]);
    const find = vi.spyOn(provider, 'find');
    await sweep(world);
    expect(find).not.toHaveBeenCalled();
  });

  test('leaves a payment alone that was captured, or never was', async () => {
    const { id } = await givenACapturedPayment(world, order);
    await tellClosed(world, order.id);
    await tellClosed(world, world.givenAnOrder().id);
    await sweep(world);
    expect((await seePayment(world, id)).status).toBe('CAPTURED');
  });

  test('is heard of by asking when it told so before there was a payment', async () => {
    await tellClosed(world, order.id);
    const { id } = await givenAPayment(world, { method: 'QRIS' }, order);
    order.status = 'EXPIRED';
    await sweepInTime(world, ['payments']);
    expect([(await seePayment(world, id)).status, await chargeOf(world, id)]).toEqual(['CANCELLED', 'VOIDED']);
  });

  test('has nobody start a payment of it that was not started yet', async () => {
    const start = vi.spyOn(provider, 'start').mockRejectedValueOnce(noAnswer());
    const { id } = await givenAPayment(world, {}, order);
    order.status = 'CANCELLED';
    await sweepInTime(world, ['payments']);
    expect(start).toHaveBeenCalledTimes(1);
    expect([await historyOf(world, id), await chargeOf(world, id)]).toEqual([['CREATED', 'CANCELLED'], 'VOIDED']);
  });

  test('keeps its payment under way while orders do not answer', async () => {
    const { id } = await givenAPayment(world, { method: 'QRIS' }, order);
    const ask = world.link.request;
    vi.spyOn(world.link, 'request').mockImplementation(async (to, asked, who) => {
      if (asked.query.includes('OrderForPayment')) throw noAnswer();
      return ask(to, asked, who);
    });
    await sweepInTime(world, ['payments']);
    expect(await seePayment(world, id)).toMatchObject({ status: 'PENDING', cancelRequestedAt: null });
    vi.restoreAllMocks();
    await eventuallyIs(world, id, 'CAPTURED');
  });
});

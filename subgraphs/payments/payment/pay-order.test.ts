import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import { provider } from '../provider/chosen.ts';
import {
  eventuallyIs,
  givenACapturedPayment,
  givenAPayment,
  letTimePass,
  letWebhooksCome,
  pay,
  seePayment,
  sweepMoney,
} from '../testing/given.ts';
import {
  brokenInvariants,
  expectInvariants,
  idr,
  type PaymentsWorld,
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

const countRows = async () => {
  const [row] = await world.sql(
    'payments',
    `SELECT (SELECT COUNT(*) FROM payments) + (SELECT COUNT(*) FROM payment_events)
      + (SELECT COUNT(*) FROM idempotency_keys) + (SELECT COUNT(*) FROM ${world.databasePrefix}_sandbox.charges) AS n`,
  );
  return row?.n;
};
const capturedEvents = async (paymentId: string) =>
  (await world.events('payments', 'payment.captured')).filter(
    ({ payload }) => (payload as { paymentId: string }).paymentId === paymentId,
  );
const statusesOf = async (paymentId: string) =>
  (await seePayment(world, paymentId)).history.map(({ status }: { status: string }) => status);

test('starts a card payment of the total of the order, captures it later and tells so once', async () => {
  const order = world.givenAnOrder();
  const outcome = await pay(world, order);
  expect(outcome).toEqual({
    __typename: 'PayOrderSuccess',
    payment: {
      id: expect.stringMatching(/^pay_/),
      status: 'PENDING',
      method: 'CARD',
      amount: order.total,
      refundedAmount: { amount: '0.00' },
      capturedAmount: { amount: '0.00' },
      voidedAmount: { amount: '0.00' },
      declineReason: null,
      cancelRequestedAt: null,
      instructions: null,
      refunds: [],
      history: [{ status: 'CREATED' }, { status: 'PENDING' }],
      order: { id: order.id },
    },
  });
  const { id } = outcome.payment;
  await letWebhooksCome(world);
  expect(await statusesOf(id)).toEqual(['CREATED', 'PENDING', 'CAPTURED']);
  expect(await capturedEvents(id)).toMatchObject([
    { aggregateId: order.id, payload: { orderId: order.id, paymentId: id, amount: order.total } },
  ]);
});

test('captures a card by itself within seconds', async () => {
  const { id } = await givenAPayment(world);
  await eventuallyIs(world, id, 'CAPTURED');
  expect(await capturedEvents(id)).toHaveLength(1);
});

test('tells how to pay into a virtual account, until when, and nothing more once it is paid', async () => {
  const { payment } = await pay(world, world.givenAnOrder(), { method: 'VIRTUAL_ACCOUNT' });
  expect(payment.instructions).toEqual({
    text: expect.stringContaining('IDR 150000.00'),
    amount: { amount: '150000.00' },
    bank: 'Sandbox Bank',
    virtualAccountNumber: expect.stringMatching(/^8808\d{8}$/),
    qrString: null,
    url: null,
    expiresAt: '2030-01-03T02:49:05.000Z',
  });
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED', instructions: null });
});

test('gives a QR code to scan', async () => {
  const { payment } = await pay(world, world.givenAnOrder({ expiresAt: null }), { method: 'QRIS' });
  expect(payment.instructions).toMatchObject({ qrString: expect.stringContaining(payment.id), expiresAt: null });
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
});

test('asks for a payment to be confirmed in an e-wallet', async () => {
  const { payment } = await pay(world, world.givenAnOrder(), { method: 'E_WALLET' });
  expect(payment.instructions.text).toContain('e-wallet');
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
});

test('has the stock wait for a virtual account before it tells the number, and for nothing else longer than it does', async () => {
  const order = world.givenAnOrder();
  const started = vi.spyOn(provider, 'start').mockImplementationOnce(async (_, charge) => {
    expect(charge.expiresAt?.toISOString()).toBe('2030-01-03T02:49:05.000Z');
    expect(order.expiresAt).toBe('2030-01-03T02:49:05.000Z');
    throw new Error('The connection was refused');
  });
  const { payment } = await pay(world, order, { method: 'VIRTUAL_ACCOUNT' });
  expect(started).toHaveBeenCalledTimes(1);
  expect(payment).toMatchObject({ status: 'CREATED', instructions: null });
  started.mockRestore();
  await letTimePass(world, ['payments']);
  await eventuallyIs(world, payment.id, 'CAPTURED');

  const other = world.givenAnOrder();
  await givenAPayment(world, { method: 'QRIS' }, other);
  expect(other.expiresAt).toBe('2030-01-02T03:04:05.000Z');
});

test('asks nobody for money when the order is over before its stock could be held for longer', async () => {
  const order = world.givenAnOrder();
  const ask = world.link.request;
  vi.spyOn(world.link, 'request').mockImplementation((to, asked, who) => {
    if (asked.query.includes('ExtendOrderHold')) order.status = 'EXPIRED';
    return ask(to, asked, who);
  });
  const start = vi.spyOn(provider, 'start');
  const { payment } = await pay(world, order, { method: 'VIRTUAL_ACCOUNT' });
  expect(payment).toMatchObject({ status: 'DECLINED', declineReason: 'The order was over.', instructions: null });
  expect(start).not.toHaveBeenCalled();
  expect(await world.sql('sandbox', 'SELECT id FROM charges WHERE id = ?', [payment.id])).toEqual([]);
});

test('takes a payment up again that stopped before its stock was held', async () => {
  const ask = world.link.request;
  const lost = vi.spyOn(world.link, 'request').mockImplementation(async (to, asked, who) => {
    if (asked.query.includes('ExtendOrderHold')) throw new Error('The connection was refused');
    return ask(to, asked, who);
  });
  const start = vi.spyOn(provider, 'start');
  const { payment } = await pay(world, world.givenAnOrder(), { method: 'VIRTUAL_ACCOUNT' });
  expect([payment.status, start.mock.calls.length]).toEqual(['CREATED', 0]);
  lost.mockRestore();
  await letTimePass(world);
  await eventuallyIs(world, payment.id, 'CAPTURED');
});

test.each([
  ['9999.99', 'VIRTUAL_ACCOUNT', ['CARD', 'E_WALLET', 'QRIS']],
  ['10000000.01', 'QRIS', ['CARD', 'E_WALLET', 'VIRTUAL_ACCOUNT']],
  ['20000000.01', 'E_WALLET', ['CARD', 'VIRTUAL_ACCOUNT']],
])('refuses to take %s by %s, says which ways there are, and writes nothing', async (amount, method, methods) => {
  const total = idr(amount);
  const order = world.givenAnOrder({ total, shopOrders: [{ shop: { id: 'shp_one' }, subtotal: total }] });
  const before = await countRows();
  const outcome = await pay(world, order, { method });
  expectRefusal(outcome, 'PaymentMethodNotOfferedError');
  expect(outcome.methods).toEqual(methods);
  expect(await countRows()).toBe(before);
});

test('lets an order be paid again after a declined payment', async () => {
  const order = world.givenAnOrder();
  const declined = await givenAPayment(world, { cardToken: 'tok_declined' }, order);
  await letWebhooksCome(world);
  expect(await seePayment(world, declined.id)).toMatchObject({
    status: 'DECLINED',
    declineReason: 'The bank declined the card.',
  });
  const second = await givenACapturedPayment(world, order);
  expect(await capturedEvents(declined.id)).toEqual([]);
  expect(await capturedEvents(second.id)).toHaveLength(1);
});

test('finds out by asking that a payment was captured although the call timed out', async () => {
  world.door.isOpen = false;
  const { payment } = await pay(world, world.givenAnOrder(), { cardToken: 'tok_times_out_after_capture' });
  expect(payment.status).toBe('CREATED');
  await letTimePass(world);
  await sweepMoney(world);
  expect(await statusesOf(payment.id)).toEqual(['CREATED', 'CAPTURED']);
  world.door.isOpen = true;
  await letWebhooksCome(world);
  expect(await capturedEvents(payment.id)).toHaveLength(1);
});

test('hears by webhook that a payment was captured although the call timed out', async () => {
  const { id } = await givenAPayment(world, { cardToken: 'tok_times_out_after_capture' });
  await letWebhooksCome(world);
  expect(await statusesOf(id)).toEqual(['CREATED', 'CAPTURED']);
});

test('takes news that come twice and out of order for what they are', async () => {
  const { id } = await givenAPayment(world, { cardToken: 'tok_answers_twice' });
  await letWebhooksCome(world);
  await letWebhooksCome(world);
  const [sent] = await world.sql(
    'sandbox',
    'SELECT COUNT(*) AS n, SUM(due_at IS NULL) AS taken FROM webhooks WHERE body LIKE ?',
    [`%${id}%`],
  );
  expect([Number(sent?.n), Number(sent?.taken)]).toEqual([3, 3]);
  expect(await statusesOf(id)).toEqual(['CREATED', 'PENDING', 'CAPTURED']);
  expect(await capturedEvents(id)).toHaveLength(1);
});

test('keeps a capture that the webhook tells of before the call is answered', async () => {
  const start = provider.start;
  vi.spyOn(provider, 'start').mockImplementationOnce(async (context, charge) => {
    const answer = await start(context, charge);
    await letWebhooksCome(world);
    return answer;
  });
  const { payment } = await pay(world, world.givenAnOrder());
  expect(payment.status).toBe('CAPTURED');
  expect(await statusesOf(payment.id)).toEqual(['CREATED', 'CAPTURED']);
  expect(await capturedEvents(payment.id)).toHaveLength(1);
});

test('takes a payment up again that stopped between the intent and the call', async () => {
  const start = vi.spyOn(provider, 'start').mockRejectedValueOnce(new Error('The process was killed here'));
  const { payment } = await pay(world, world.givenAnOrder());
  expect(payment.status).toBe('CREATED');
  expect(await world.sql('sandbox', 'SELECT id FROM charges WHERE id = ?', [payment.id])).toEqual([]);
  await letTimePass(world);
  await sweepMoney(world);
  expect(start).toHaveBeenCalledTimes(2);
  await eventuallyIs(world, payment.id, 'CAPTURED');
  expect(await capturedEvents(payment.id)).toHaveLength(1);
});

test('goes on asking, later each time, while the provider does not answer', async () => {
  vi.spyOn(provider, 'start').mockRejectedValueOnce(new Error('The connection was refused'));
  const find = vi.spyOn(provider, 'find').mockRejectedValue(new Error('The connection was refused'));
  const { id } = await givenAPayment(world);
  await letTimePass(world);
  await sweepMoney(world);
  expect(find).toHaveBeenCalledTimes(1);
  const [row] = await world.sql(
    'payments',
    'SELECT status, attempts, TIMESTAMPDIFF(SECOND, NOW(3), due_at) AS pause FROM payments WHERE id = ?',
    [id],
  );
  expect(row).toMatchObject({ status: 'CREATED', attempts: 1 });
  expect(row?.pause).toBeGreaterThan(10);
  find.mockRestore();
  await letTimePass(world);
  await eventuallyIs(world, id, 'CAPTURED');
});

test('resolves a lost webhook by asking', async () => {
  world.door.isOpen = false;
  const { id } = await givenAPayment(world);
  await letTimePass(world);
  await eventuallyIs(world, id, 'PENDING');
  await letTimePass(world);
  await eventuallyIs(world, id, 'CAPTURED');
  const [webhook] = await world.sql('sandbox', 'SELECT attempts, last_error FROM webhooks WHERE body LIKE ?', [
    `%${id}%`,
  ]);
  expect(webhook).toMatchObject({ last_error: 'answered 503' });
});

test('answers a repeat with the same payment, also when the order is paid by now', async () => {
  const order = world.givenAnOrder();
  const input = { idempotencyKey: 'once' };
  const { payment } = await pay(world, order, input);
  await letWebhooksCome(world);
  order.status = 'PAID';
  const repeat = await pay(world, order, input);
  expect(repeat).toMatchObject({ __typename: 'PayOrderSuccess', payment: { id: payment.id, status: 'CAPTURED' } });
});

test('makes one payment of the same request sent twenty times at once', async () => {
  const start = vi.spyOn(provider, 'start');
  const order = world.givenAnOrder();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => pay(world, order, { idempotencyKey: 'twenty times' })),
  );
  expect(new Set(outcomes.map(({ payment }) => payment.id)).size).toBe(1);
  expect(start).toHaveBeenCalledTimes(1);
  const rows = await world.sql('payments', 'SELECT id FROM payments WHERE order_id = ?', [order.id]);
  expect(rows).toHaveLength(1);
});

test('makes one payment of twenty different requests for an order at once', async () => {
  const order = world.givenAnOrder();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => pay(world, order)));
  const [won] = outcomes.filter(({ __typename }) => __typename === 'PayOrderSuccess');
  const refused = outcomes.filter(({ __typename }) => __typename === 'PaymentUnderWayError');
  expect(refused).toHaveLength(19);
  expect(new Set(refused.map(({ payment }) => payment.id))).toEqual(new Set([won.payment.id]));
});

test('would make several payments of them without the unique index: the control', async () => {
  const own = await startPayments();
  try {
    await own.sql('payments', 'DROP INDEX payments_active_order ON payments');
    const order = own.givenAnOrder();
    await Promise.all([pay(own, order), pay(own, order)]);
    expect(await brokenInvariants(own)).toContain(
      'an order has at most one payment that was neither declined nor cancelled',
    );
  } finally {
    await own.stop();
  }
});

test.each([
  ['under way', async () => {}],
  ['captured', () => letWebhooksCome(world)],
])('refuses another payment while one is %s, and says which', async (_, happen) => {
  const order = world.givenAnOrder();
  const { id } = await givenAPayment(world, {}, order);
  await happen();
  const before = await countRows();
  const outcome = await pay(world, order);
  expectRefusal(outcome, 'PaymentUnderWayError');
  expect(outcome.payment.id).toBe(id);
  expect(await countRows()).toBe(before);
});

test('refuses orders that are not there or somebody else has, all alike', async () => {
  const before = await countRows();
  const theirs = world.givenAnOrder({ client: { id: 'usr_other' } });
  const missing = await pay(world, { id: 'ord_nowhere' });
  expectRefusal(missing, 'PaymentOrderNotFoundError');
  expect(await pay(world, theirs)).toEqual(missing);
  expect(await countRows()).toBe(before);
});

test('refuses orders that do not wait for a payment', async () => {
  const before = await countRows();
  for (const status of ['PLACING', 'REFUSED', 'PAID', 'EXPIRED', 'CANCELLED']) {
    expectRefusal(await pay(world, world.givenAnOrder({ status })), 'OrderNotPayableError');
  }
  expect(await countRows()).toBe(before);
});

test('refuses a key that was used for something else', async () => {
  const input = { idempotencyKey: 'used' };
  await pay(world, world.givenAnOrder(), input);
  const before = await countRows();
  expectRefusal(await pay(world, world.givenAnOrder(), input), 'IdempotencyKeyReusedError');
  expect(await countRows()).toBe(before);
});

test('lets a refused request be sent again with its key', async () => {
  const order = world.givenAnOrder({ status: 'PLACING' });
  const input = { idempotencyKey: 'again' };
  expectRefusal(await pay(world, order, input), 'OrderNotPayableError');
  order.status = 'AWAITING_PAYMENT';
  expect(await pay(world, order, input)).toMatchObject({ __typename: 'PayOrderSuccess' });
});

test.each([
  ['a token that the provider does not know', { cardToken: 'tok_unknown' }, 'cardToken'],
  ['a token for what is not paid by card', { method: 'QRIS', cardToken: 'tok_succeeds' }, 'cardToken'],
  ['an empty key', { idempotencyKey: '' }, 'idempotencyKey'],
  ['a key of 129 characters', { idempotencyKey: 'k'.repeat(129) }, 'idempotencyKey'],
])('refuses %s, and writes nothing', async (_, input, path) => {
  const before = await countRows();
  const outcome = await pay(world, world.givenAnOrder(), input);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toMatchObject([{ path: [path] }]);
  expect(await countRows()).toBe(before);
});

test('refuses the number of a card, neither repeating nor keeping it', async () => {
  const before = await countRows();
  const outcome = await pay(world, world.givenAnOrder(), { cardToken: '4242 4242 4242 4242' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(JSON.stringify(outcome)).not.toContain('4242');
  expect(outcome.message).toContain('number of a card');
  expect(await countRows()).toBe(before);
});

test.each([
  ['a visitor', anonymous, 'UNAUTHENTICATED'],
  ['ADMIN', admin, 'FORBIDDEN'],
  ['a shop user', shopUser(), 'FORBIDDEN'],
])('does not let %s pay', async (_, viewer, code) => {
  const query = `mutation ($input: PayOrderInput!) { payOrder(input: $input) { __typename } }`;
  const input = { orderId: world.givenAnOrder().id, method: 'CARD', idempotencyKey: 'mine' };
  const before = await countRows();
  expectErrorCode(await world.execute('payments', viewer, { query, variables: { input } }), code);
  expect(await countRows()).toBe(before);
});

test('shows a payment to its client and ADMIN, and to nobody else', async () => {
  const { id } = await givenAPayment(world);
  for (const viewer of [client(), admin]) expect(await seePayment(world, id, viewer)).toMatchObject({ id });
  for (const viewer of [anonymous, shopUser(), client('usr_other')]) {
    expect(await seePayment(world, id, viewer)).toBeNull();
  }
  expect(await seePayment(world, 'pay_nowhere')).toBeNull();
});

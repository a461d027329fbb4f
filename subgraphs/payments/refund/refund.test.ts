import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { eq } from '#mysql/drizzle.ts';
import { provider } from '../provider/chosen.ts';
import { payments, refunds } from '../tables.ts';
import {
  eventuallyIs,
  givenACapturedPayment,
  givenAPayment,
  letTimePass,
  letWebhooksCome,
  seePayment,
} from '../testing/given.ts';
import { brokenInvariants, expectInvariants, type PaymentsWorld, startPayments } from '../testing/payments-world.ts';

const asksForTooMuch = 'orders never ask for more back than was captured';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterEach(async () => {
  vi.restoreAllMocks();
  world.door.isOpen = true;
  await expectInvariants(world, { but: asksForTooMuch });
});
afterAll(() => world.stop());

type Payment = Awaited<ReturnType<typeof givenAPayment>>;

const requested = (payment: Payment, amount: string, changes: object = {}) => ({
  id: newId('evt'),
  type: 'order.refund-requested',
  aggregateId: payment.order.id,
  payload: {
    refundId: newId('rfd'),
    orderId: payment.order.id,
    paymentId: payment.id,
    amount: { amount, currencyCode: 'IDR' },
    reason: 'The shop cancelled its part',
    ...changes,
  },
});
const receive = (event: ReturnType<typeof requested>) => world.subgraph('payments').receive(event);

test('gives back in part, and then the rest', async () => {
  const payment = await givenACapturedPayment(world);
  await receive(requested(payment, '50000.00'));
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'CAPTURED',
    refundedAmount: { amount: '0.00' },
    refunds: [{ amount: { amount: '50000.00' }, reason: 'The shop cancelled its part', status: 'PENDING' }],
  });
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'PARTIALLY_REFUNDED',
    refundedAmount: { amount: '50000.00' },
    refunds: [{ status: 'SUCCEEDED' }],
  });
  await receive(requested(payment, '100000.00'));
  await letWebhooksCome(world);
  const { status, refundedAmount, history } = await seePayment(world, payment.id);
  expect({ status, refundedAmount }).toEqual({ status: 'REFUNDED', refundedAmount: { amount: '150000.00' } });
  expect(history.map((step: { status: string }) => step.status)).toEqual([
    'CREATED',
    'PENDING',
    'CAPTURED',
    'PARTIALLY_REFUNDED',
    'REFUNDED',
  ]);
});

test('gives back once however often the request is delivered, at once and under other event ids', async () => {
  const payment = await givenACapturedPayment(world);
  const refund = vi.spyOn(provider, 'refund');
  const event = requested(payment, '50000.00');
  await Promise.all(Array.from({ length: 10 }, () => receive(event)));
  await receive({ ...event, id: newId('evt') });
  expect(refund).toHaveBeenCalledTimes(1);
  await letWebhooksCome(world);
  await receive(event);
  expect(await seePayment(world, payment.id)).toMatchObject({ refundedAmount: { amount: '50000.00' } });
});

test('gives back at most what was captured of fifty requests at once', async () => {
  const payment = await givenACapturedPayment(world);
  await Promise.all(Array.from({ length: 50 }, () => receive(requested(payment, '4000.00'))));
  const rows = await world.sql('payments', 'SELECT status FROM refunds WHERE payment_id = ?', [payment.id]);
  expect(rows.filter(({ status }) => status === 'PENDING')).toHaveLength(37);
  expect(rows.filter(({ status }) => status === 'REFUSED')).toHaveLength(13);
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'PARTIALLY_REFUNDED',
    refundedAmount: { amount: '148000.00' },
  });
  expect(await brokenInvariants(world)).toEqual([asksForTooMuch]);
});

test('would promise more than was captured if it read first and wrote then: the control', async () => {
  const payment = await givenACapturedPayment(world);
  const context = world.subgraph('payments').serviceContext();
  const promiseUnguarded = () =>
    context.transaction('control', async (tx) => {
      const [row] = await tx.select().from(payments).where(eq(payments.id, payment.id));
      const promised = (row?.refundRequestedMinor ?? 0n) + 400_000n;
      if (promised > (row?.amountMinor ?? 0n)) return;
      const own = { paymentId: payment.id, amountMinor: 400_000n, currency: 'IDR' as const, reason: 'control' };
      await tx.insert(refunds).values({ ...own, id: newId('rfd'), dueAt: new Date('2030-01-01') });
      await tx.update(payments).set({ refundRequestedMinor: promised }).where(eq(payments.id, payment.id));
    });
  await Promise.all(Array.from({ length: 50 }, promiseUnguarded));
  expect(await brokenInvariants(world)).toContain('what a payment says of its refunds is the sum of its refunds');
  await world.sql('payments', "DELETE FROM refunds WHERE reason = 'control'");
  await world.sql('payments', 'UPDATE payments SET refund_requested_minor = 0 WHERE id = ?', [payment.id]);
});

test.each([
  ['more than was captured', '150000.01', {}],
  ['nothing', '0.00', {}],
  ['less than nothing', '-1.00', {}],
  ['another currency', '50000.00', { amount: { amount: '50000.00', currencyCode: 'USD' } }],
  ['a payment of another order', '50000.00', { orderId: 'ord_other' }],
  ['a payment that is not there', '50000.00', { paymentId: 'pay_nowhere' }],
])('keeps a request for %s as refused, and gives nothing back', async (_, amount, changes) => {
  const payment = await givenACapturedPayment(world);
  const refund = vi.spyOn(provider, 'refund');
  const event = requested(payment, amount, changes);
  await receive(event);
  const [row] = await world.sql('payments', 'SELECT status FROM refunds WHERE id = ?', [event.payload.refundId]);
  expect(row).toEqual({ status: 'REFUSED' });
  expect(refund).not.toHaveBeenCalled();
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED', refunds: [] });
});

test('gives nothing back of a payment that was not captured', async () => {
  const payment = await givenAPayment(world);
  await receive(requested(payment, '1.00'));
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'PENDING', refunds: [] });
});

test('takes a refund up again that stopped before the call', async () => {
  const payment = await givenACapturedPayment(world);
  vi.spyOn(provider, 'refund').mockRejectedValueOnce(new Error('The process was killed here'));
  await receive(requested(payment, '150000.00'));
  expect(await world.sql('sandbox', 'SELECT id FROM refunds WHERE charge_id = ?', [payment.id])).toEqual([]);
  await letTimePass(world);
  await eventuallyIs(world, payment.id, 'REFUNDED');
});

test('gives back once when the call is repeated because its answer got lost', async () => {
  const payment = await givenACapturedPayment(world);
  const refund = provider.refund;
  vi.spyOn(provider, 'refund').mockImplementationOnce(async (context, asked) => {
    await refund(context, asked);
    throw new Error('The connection timed out');
  });
  await receive(requested(payment, '50000.00'));
  await letTimePass(world);
  await eventuallyIs(world, payment.id, 'PARTIALLY_REFUNDED');
  const rows = await world.sql('sandbox', 'SELECT refunded_minor FROM charges WHERE id = ?', [payment.id]);
  expect(rows.map((row) => Number(row.refunded_minor))).toEqual([5_000_000]);
});

test('finds out by asking that a refund succeeded whose webhook got lost', async () => {
  const payment = await givenACapturedPayment(world);
  world.door.isOpen = false;
  await receive(requested(payment, '150000.00'));
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
  await letTimePass(world);
  await eventuallyIs(world, payment.id, 'REFUNDED');
});

test('adds up refunds whose webhooks come at once', async () => {
  const payment = await givenACapturedPayment(world);
  await Promise.all(Array.from({ length: 10 }, () => receive(requested(payment, '15000.00'))));
  await letWebhooksCome(world);
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'REFUNDED',
    refundedAmount: { amount: '150000.00' },
  });
});

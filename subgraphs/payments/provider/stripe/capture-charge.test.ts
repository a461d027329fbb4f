import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { pay, receiveRefund, seePayment, sweepInTime, tellMoved } from '../../testing/given.ts';
import { expectInvariants, idr, type PaymentsWorld, startPayments } from '../../testing/payments-world.ts';
import { type StripeServer, startStripeServer } from '../../testing/stripe-server.ts';

vi.hoisted(() => {
  process.env.PAYMENT_PROVIDER = 'stripe';
  process.env.STRIPE_SECRET_KEY = 'sk_test_of_these_tests';
  process.env.STRIPE_WEBHOOK_SECRET = 'whsec_of_these_tests';
});

let stripe: StripeServer;
let world: PaymentsWorld;
beforeAll(async () => {
  stripe = await startStripeServer();
  process.env.STRIPE_API_URL = stripe.url;
  world = await startPayments({ cardCapture: 'WHEN_SHIPPED' });
});
afterEach(async () => {
  stripe.answersToLose = 0;
  stripe.losesAnswersTo = '';
  await expectInvariants(world);
});
afterAll(async () => {
  await world.stop();
  stripe.stop();
});

const ofOneShop = () => {
  const total = idr('150000.00');
  return world.givenAnOrder({ total, shopOrders: [{ shop: { id: 'shp_one' }, subtotal: total }] });
};
const payFor = async (order = ofOneShop()) => {
  const { payment } = await pay(world, order, { cardToken: 'pm_card_visa' });
  return { order, payment: payment as { id: string; status: string; order: { id: string } } };
};
const intentOf = (paymentId: string) => stripe.intents.find(({ metadata }) => metadata.paymentId === paymentId);
const ship = (order: { id: string }) => tellMoved(world, order, 'shp_one', { to: 'shipped' });
const sweep = () => sweepInTime(world);

test('keeps the money on the card, and takes it when the goods are shipped', async () => {
  const { order, payment } = await payFor();
  expect(payment.status).toBe('AUTHORIZED');
  expect(intentOf(payment.id)).toMatchObject({ status: 'requires_capture', amount_received: 0 });
  await ship(order);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
  expect(intentOf(payment.id)).toMatchObject({ status: 'succeeded', amount_received: 15_000_000 });
});

test('takes less when less is left, which releases the rest', async () => {
  const { order, payment } = await payFor();
  await receiveRefund(world, payment, '50000.00', 'shp_one');
  await ship(order);
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'CAPTURED',
    capturedAmount: { amount: '100000.00' },
    voidedAmount: { amount: '50000.00' },
  });
  expect(intentOf(payment.id)).toMatchObject({ status: 'succeeded', amount_received: 10_000_000 });
});

test('cancels what will not be taken at all, once', async () => {
  const { payment } = await payFor();
  stripe.answersToLose = 2;
  await receiveRefund(world, payment, '150000.00');
  stripe.answersToLose = 0;
  await sweep();
  expect(intentOf(payment.id)).toMatchObject({ status: 'canceled', amount_received: 0 });
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'VOIDED' });
});

test('takes it once when the answer got lost: what became of it is asked', async () => {
  const { order, payment } = await payFor();
  stripe.losesAnswersTo = '/capture';
  // The library itself asks once more when a connection ends without an answer.
  stripe.answersToLose = 2;
  await ship(order);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'AUTHORIZED' });
  const asked = stripe.asked.length;
  await sweep();
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
  expect(stripe.asked.slice(asked).filter((one) => one.endsWith('/capture'))).toEqual([]);
  expect(intentOf(payment.id)).toMatchObject({ amount_received: 15_000_000 });
});

test('an order over several shops is paid at once: it could not be captured in parts', async () => {
  const { payment } = await payFor(world.givenAnOrder());
  expect(payment.status).toBe('CAPTURED');
});

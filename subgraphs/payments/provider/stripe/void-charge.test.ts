import Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { cancelPayment, pay, seePayment, sweepInTime, tellClosed } from '../../testing/given.ts';
import { expectInvariants, idr, type PaymentsWorld, startPayments } from '../../testing/payments-world.ts';
import { type StripeServer, startStripeServer } from '../../testing/stripe-server.ts';
import { provider } from '../chosen.ts';

const webhookSecret = vi.hoisted(() => {
  process.env.PAYMENT_PROVIDER = 'stripe';
  process.env.STRIPE_SECRET_KEY = 'sk_test_of_these_tests';
  process.env.STRIPE_WEBHOOK_SECRET = 'whsec_of_these_tests';
  return 'whsec_of_these_tests';
});

let stripe: StripeServer;
let world: PaymentsWorld;
beforeAll(async () => {
  stripe = await startStripeServer();
  process.env.STRIPE_API_URL = stripe.url;
  world = await startPayments({ cardCapture: 'WHEN_SHIPPED' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  Object.assign(stripe, { answersToLose: 0, losesAnswersTo: '', isIndexed: true });
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
/** Waits for its client, who is with the bank. */
async function givenAWaitingPayment(order = world.givenAnOrder()) {
  const { payment } = await pay(world, order, { cardToken: 'pm_card_authenticationRequired' });
  expect(payment.status).toBe('PENDING');
  return { id: payment.id as string, intent: intentOf(payment.id), order };
}
const intentOf = (paymentId: string) => {
  const [intent, ...others] = stripe.intents.filter(({ metadata }) => metadata.paymentId === paymentId);
  if (!intent || others.length > 0) throw new Error(`${paymentId} has ${others.length} intents too many`);
  return intent;
};
const becomes = (intent: object, status: string) =>
  Object.assign(intent, { status, amount_received: status === 'succeeded' ? 15_000_000 : 0, next_action: null });
const statusOf = async (id: string) => (await seePayment(world, id)).status;
const sweep = () => sweepInTime(world);
const library = new Stripe('sk_test_of_these_tests');
async function tell(type: string, object: object): Promise<void> {
  const body = JSON.stringify({ id: `evt_${newCode(16)}`, object: 'event', type, data: { object } });
  const signature = library.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret } as never);
  const headers = { 'stripe-signature': signature };
  const answer = await world.subgraph('payments').raw({ method: 'POST', path: '/webhooks/stripe', headers, body });
  expect(answer.status).toBe(200);
}

test('cancels what waits for the client, who pays by another card', async () => {
  const { id, intent, order } = await givenAWaitingPayment();
  expect((await cancelPayment(world, id)).payment.status).toBe('CANCELLED');
  expect(intent.status).toBe('canceled');
  await tell('payment_intent.canceled', intent);
  expect((await pay(world, order, { cardToken: 'pm_card_visa' })).payment.status).toBe('CAPTURED');
});

test('hears by webhook of a cancel whose answer got lost, and of one that nobody here asked for', async () => {
  const { id, intent } = await givenAWaitingPayment();
  // The library itself asks once more when a connection ends without an answer.
  Object.assign(stripe, { losesAnswersTo: '/cancel', answersToLose: 2 });
  expect((await cancelPayment(world, id)).payment.status).toBe('PENDING');
  await tell('payment_intent.canceled', intent);
  expect(await statusOf(id)).toBe('CANCELLED');

  const other = await givenAWaitingPayment();
  await tell('payment_intent.canceled', becomes(other.intent, 'canceled'));
  expect(await seePayment(world, other.id)).toMatchObject({ status: 'CANCELLED', cancelRequestedAt: null });
});

test('cancels it again when the answer got lost: it is cancelled already', async () => {
  const { id } = await givenAWaitingPayment();
  Object.assign(stripe, { losesAnswersTo: '/cancel', answersToLose: 2 });
  expect((await cancelPayment(world, id)).payment.status).toBe('PENDING');
  await sweep();
  expect(await statusOf(id)).toBe('CANCELLED');
});

/** Stripe hears of the cancel when it has just heard of the client: after the question, before the cancel. */
function confirmBeforeCancel(intent: object, status: string): void {
  vi.spyOn(stripe.asked, 'push')
    .mockImplementationOnce(() => 0)
    .mockImplementationOnce(() => {
      becomes(intent, status);
      return 0;
    });
}

test('looks at what it may not cancel: it was paid just before', async () => {
  const { id, intent } = await givenAWaitingPayment();
  confirmBeforeCancel(intent, 'succeeded');
  const outcome = await cancelPayment(world, id);
  expectRefusal(outcome, 'PaymentNotCancellableError');
  expect(outcome.payment.status).toBe('CAPTURED');
});

test.each([
  ['takes it', 'succeeded', 'CAPTURED', 'succeeded'],
  ['refuses', 'requires_payment_method', 'CANCELLED', 'canceled'],
])('asks again while it is with the bank, which then %s', async (_, answer, end, atStripe) => {
  const { id, intent } = await givenAWaitingPayment();
  confirmBeforeCancel(intent, 'processing');
  expect((await cancelPayment(world, id)).payment.status).toBe('PENDING');
  await sweep();
  expect(await statusOf(id)).toBe('PENDING');
  becomes(intent, answer);
  await sweep();
  expect([await statusOf(id), intent.status]).toEqual([end, atStripe]);
});

test('lets go of what was authorised meanwhile, and does not believe the news of it', async () => {
  const { id, intent, order } = await givenAWaitingPayment(ofOneShop());
  const { voidCharge } = provider;
  vi.spyOn(provider, 'voidCharge').mockImplementationOnce(async (...asked) => {
    becomes(intent, 'requires_capture');
    return voidCharge(...asked);
  });
  const authorized = { ...intent, status: 'requires_capture', next_action: null };
  expect((await cancelPayment(world, id)).payment.status).toBe('CANCELLED');
  await tell('payment_intent.amount_capturable_updated', authorized);
  await sweep();
  expect([await statusOf(id), intent.status]).toEqual(['CANCELLED', 'canceled']);
  expect((await world.events('payments')).filter(({ aggregateId }) => aggregateId === order.id)).toEqual([]);
});

test('takes the key of a start that never came: should it come later, it charges nothing', async () => {
  const { start } = provider;
  let comeLater: () => Promise<unknown> = async () => {};
  vi.spyOn(provider, 'start').mockImplementationOnce(async (...asked) => {
    comeLater = () => start(...asked);
    throw new Error('The process was killed here');
  });
  const { payment } = await pay(world, world.givenAnOrder(), { cardToken: 'pm_card_visa' });
  expect((await cancelPayment(world, payment.id)).payment.status).toBe('CANCELLED');
  expect(intentOf(payment.id)).toMatchObject({ status: 'canceled', amount_received: 0 });
  await expect(comeLater()).rejects.toThrow('same parameters');
  expect(intentOf(payment.id)).toMatchObject({ status: 'canceled', amount_received: 0 });
});

test('waits for a search to find what a start has made whose answer got lost', async () => {
  Object.assign(stripe, { answersToLose: 2, isIndexed: false });
  const { payment } = await pay(world, world.givenAnOrder(), { cardToken: 'pm_card_authenticationRequired' });
  expect(payment.status).toBe('CREATED');
  expect((await cancelPayment(world, payment.id)).payment.status).toBe('CREATED');
  expect(intentOf(payment.id).status).toBe('requires_action');
  stripe.isIndexed = true;
  await sweep();
  expect([await statusOf(payment.id), intentOf(payment.id).status]).toEqual(['CANCELLED', 'canceled']);
});

test('cancels what an order leaves behind that is over', async () => {
  const { id, intent, order } = await givenAWaitingPayment();
  await tellClosed(world, order.id);
  await world.subgraph('payments').sweep();
  expect([await statusOf(id), intent.status]).toEqual(['CANCELLED', 'canceled']);
});

import Stripe from 'stripe';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import { pay, receiveRefund, requestPayout, seePayment, sweepInTime, tellPaid } from '../../testing/given.ts';
import { expectInvariants, idr, type PaymentsWorld, startPayments } from '../../testing/payments-world.ts';
import { type StripeServer, startStripeServer } from '../../testing/stripe-server.ts';
import { checkProvider, provider } from '../chosen.ts';

const webhookSecret = vi.hoisted(() => {
  process.env.PAYMENT_PROVIDER = 'stripe';
  process.env.STRIPE_SECRET_KEY = 'sk_test_of_these_tests';
  process.env.STRIPE_WEBHOOK_SECRET = 'whsec_old whsec_of_these_tests';
  return 'whsec_of_these_tests';
});

let stripe: StripeServer;
let world: PaymentsWorld;
beforeAll(async () => {
  stripe = await startStripeServer();
  process.env.STRIPE_API_URL = stripe.url;
  world = await startPayments();
});
afterEach(async () => {
  stripe.answersToLose = 0;
  stripe.isIndexed = true;
  vi.unstubAllEnvs();
  await expectInvariants(world);
});
afterAll(async () => {
  await world.stop();
  stripe.stop();
});

const library = new Stripe('sk_test_of_these_tests');
const sweep = () => sweepInTime(world);
const payBy = (cardToken: string, order = world.givenAnOrder()) => pay(world, order, { cardToken });
const intentsOf = (paymentId: string) => stripe.intents.filter(({ metadata }) => metadata.paymentId === paymentId);
const eventOf = (type: string, object: object) => ({
  id: `evt_${newCode(16)}`,
  object: 'event',
  type,
  data: { object },
});

interface Sent {
  readonly secret?: string;
  readonly timestamp?: number;
  readonly sentBody?: string;
  readonly header?: string;
}

/** Sends an event as Stripe would, signed by its own library; every part of it can be forged. */
function send(told: object, { secret = webhookSecret, timestamp, sentBody, header }: Sent = {}) {
  const body = JSON.stringify(told);
  const options = { payload: body, secret, ...(timestamp ? { timestamp } : {}) };
  const signature = header ?? library.webhooks.generateTestHeaderString(options as never);
  return world.subgraph('payments').raw({
    method: 'POST',
    path: '/webhooks/stripe',
    headers: { 'stripe-signature': signature },
    body: sentBody ?? body,
  });
}

test('charges a card with the exact amount, once, and is known by our id', async () => {
  expect(provider.name).toBe('STRIPE');
  const { payment } = await payBy('pm_card_visa');
  expect(payment).toMatchObject({ status: 'CAPTURED', amount: idr('150000.00') });
  expect(intentsOf(payment.id)).toMatchObject([{ amount: 15_000_000, currency: 'idr', status: 'succeeded' }]);
  expect(await world.events('payments', 'payment.captured')).toHaveLength(1);
});

test('says why a card was declined, and lets the order be paid by another', async () => {
  const order = world.givenAnOrder();
  const { payment } = await payBy('pm_card_visa_chargeDeclined', order);
  expect(payment).toMatchObject({ status: 'DECLINED', declineReason: 'Your card was declined.' });
  expect((await payBy('pm_card_visa', order)).payment.status).toBe('CAPTURED');
});

test('takes what Stripe will not have for a decline: nothing was charged', async () => {
  const { payment } = await payBy('pm_of_nobody');
  expect(payment).toMatchObject({ status: 'DECLINED', declineReason: "No such PaymentMethod: 'pm_of_nobody'" });
  expect(intentsOf(payment.id)).toEqual([]);
});

test('sends the client to the bank where that is needed, and hears by webhook how it went', async () => {
  const { payment } = await payBy('pm_card_authenticationRequired');
  expect(payment).toMatchObject({ status: 'PENDING', instructions: { url: expect.stringMatching(/^https:/) } });
  const [intent] = intentsOf(payment.id);
  Object.assign(intent ?? {}, { status: 'succeeded', amount_received: 15_000_000, next_action: null });
  const told = eventOf('payment_intent.succeeded', intent ?? {});
  for (let times = 0; times < 3; times += 1) expect((await send(told)).status).toBe(200);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED', instructions: null });
});

test('takes a client who did not confirm for a decline', async () => {
  const { payment } = await payBy('pm_card_authenticationRequired');
  const [intent] = intentsOf(payment.id);
  const failed = { message: 'We are unable to authenticate your payment method.' };
  Object.assign(intent ?? {}, { status: 'requires_payment_method', last_payment_error: failed, next_action: null });
  await sweep();
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'DECLINED', declineReason: failed.message });
});

test.each([true, false])(
  'finds out by asking what became of a charge whose answer got lost: found by a search %s',
  async (isIndexed) => {
    // The library itself asks once more when a connection ends without an answer.
    stripe.answersToLose = 2;
    stripe.isIndexed = isIndexed;
    const { payment } = await payBy('pm_card_visa');
    expect(payment.status).toBe('CREATED');
    await sweep();
    expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
    expect(intentsOf(payment.id)).toHaveLength(1);
  },
);

test('gives money back once, however often it asks, and when the key is long forgotten', async () => {
  const order = world.givenAnOrder();
  const { payment } = await payBy('pm_card_visa', order);
  await tellPaid(world, order.id, payment.id);
  stripe.answersToLose = 2;
  await receiveRefund(world, payment, '50000.00', 'shp_two');
  await sweep();
  stripe.answersToLose = 0;
  await sweep();
  const [intent] = intentsOf(payment.id);
  const given = stripe.refunds.filter((refund) => refund.payment_intent === intent?.id);
  expect(given).toMatchObject([{ amount: 5_000_000, status: 'pending' }]);
  const posted = stripe.asked.filter((asked) => asked === 'POST /v1/refunds').length;
  await sweep();
  expect(stripe.asked.filter((asked) => asked === 'POST /v1/refunds')).toHaveLength(posted);
  Object.assign(given[0] ?? {}, { status: 'succeeded' });
  expect((await send(eventOf('refund.updated', given[0] ?? {}))).status).toBe(200);
  expect(await seePayment(world, payment.id)).toMatchObject({
    status: 'PARTIALLY_REFUNDED',
    refundedAmount: { amount: '50000.00' },
  });
});

test('keeps a refund that Stripe could not give as open, for an operator to see', async () => {
  const { payment } = await payBy('pm_card_visa');
  await receiveRefund(world, payment, '150000.00');
  const refund = stripe.refunds.at(-1);
  Object.assign(refund ?? {}, { status: 'failed', failure_reason: 'expired_or_canceled_card' });
  expect((await send(eventOf('refund.failed', refund ?? {}))).status).toBe(200);
  await sweep();
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED', refunds: [{ status: 'PENDING' }] });
});

const now = () => Math.floor(Date.now() / 1_000);

test.each<[string, () => Sent]>([
  ['by somebody else', () => ({ secret: 'whsec_of_somebody_else' })],
  ['six minutes ago', () => ({ timestamp: now() - 360 })],
  ['over another body', () => ({ sentBody: '{"id":"evt_1","type":"payment_intent.succeeded"}' })],
  ['by nobody', () => ({ header: '' })],
  ['in a way that is none', () => ({ header: 'v1=AAAA' })],
])('does not believe what was signed %s', async (_, forged) => {
  const { payment } = await payBy('pm_card_authenticationRequired');
  const [intent] = intentsOf(payment.id);
  const captured = { ...intent, status: 'succeeded', amount_received: 15_000_000 };
  expect((await send(eventOf('payment_intent.succeeded', captured), forged())).status).toBe(401);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'PENDING' });
  // The control: signed as it should be, by either of two secrets while they are exchanged.
  expect((await send(eventOf('payment_intent.succeeded', captured), { secret: 'whsec_old' })).status).toBe(200);
  expect(await seePayment(world, payment.id)).toMatchObject({ status: 'CAPTURED' });
});

test('takes in what is of no concern here, so that Stripe does not send it for ever', async () => {
  const intent = { id: 'pi_1', status: 'succeeded', amount: 1, amount_received: 1, currency: 'idr', metadata: {} };
  for (const told of [eventOf('customer.created', { id: 'cus_1' }), eventOf('payment_intent.succeeded', intent)]) {
    expect((await send(told)).status).toBe(200);
  }
});

test('offers cards only, and none without a token of Stripe', async () => {
  const order = world.givenAnOrder();
  const byTransfer = await pay(world, order, { method: 'VIRTUAL_ACCOUNT' });
  expect(byTransfer).toMatchObject({ __typename: 'PaymentMethodNotOfferedError', methods: ['CARD'] });
  for (const input of [{}, { cardToken: 'tok_succeeds' }]) {
    const outcome = await pay(world, order, input);
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems).toMatchObject([{ path: ['cardToken'] }]);
  }
});

test('pays no shops, and says so', async () => {
  expectRefusal(await requestPayout(world, { amount: idr('1.00') }), 'PayoutsNotOfferedError');
});

test('does not start without its keys', () => {
  expect(checkProvider).not.toThrow();
  vi.stubEnv('STRIPE_SECRET_KEY', 'pk_test_is_not_secret');
  vi.stubEnv('STRIPE_WEBHOOK_SECRET', '');
  expect(checkProvider).toThrow(/STRIPE_SECRET_KEY.*\nSTRIPE_WEBHOOK_SECRET/);
});

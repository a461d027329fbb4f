import { expect } from 'vitest';
import { type Id, newId } from '#kernel/ids.ts';
import { parseMoney, sum, toWire } from '#kernel/money.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { eventually } from '#testing/eventually.ts';
import { client } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import { letBankTimePass, type WorldWithSandbox } from '../../../sandbox-provider/testing/world.ts';
import { idr, owner, type PaymentsWorld } from './payments-world.ts';

const payOrderMutation = `mutation ($input: PayOrderInput!) {
  payOrder(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on PaymentUnderWayError { payment { id } }
    ... on PaymentMethodNotOfferedError { methods }
    ... on PayOrderSuccess { payment { ...All } }
  }
}`;

const all = `fragment All on Payment {
  id status method amount { amount currencyCode } refundedAmount { amount } capturedAmount { amount }
  voidedAmount { amount } declineReason cancelRequestedAt
  instructions { text amount { amount } bank virtualAccountNumber qrString url expiresAt }
  refunds { id amount { amount } reason status }
  history { status }
  order { id }
}`;

/** Pays an order of the usual client by card, unless the input says otherwise: the outcome. */
export function pay(world: World, order: { id: string }, input: object = {}) {
  const given = { orderId: order.id, method: 'CARD', idempotencyKey: newId('key'), ...input };
  return world.outcome('payments', client(), `${payOrderMutation} ${all}`, { input: given });
}

const cancelPaymentMutation = `mutation ($input: CancelPaymentInput!) {
  cancelPayment(input: $input) {
    __typename
    ... on UserError { message }
    ... on PaymentNotCancellableError { payment { ...All } }
    ... on CancelPaymentSuccess { payment { ...All } }
  }
}`;

/** Cancels a payment as the usual client, unless the viewer says otherwise: the outcome. */
export function cancelPayment(world: World, paymentId: string, viewer: Viewer = client()) {
  return world.outcome('payments', viewer, `${cancelPaymentMutation} ${all}`, { input: { paymentId } });
}

/** Tells payments, as orders would, that an order is over and was not paid. */
export function tellClosed(world: World, orderId: string, id: string = newId('evt')): Promise<void> {
  const payload = { orderId, reason: 'EXPIRED' };
  return world.subgraph('payments').receive({ id, type: 'order.closed-unpaid', aggregateId: orderId, payload });
}

/** A payment under way at the sandbox. */
export async function givenAPayment(world: PaymentsWorld, input: object = {}, order = world.givenAnOrder()) {
  const { payment } = await pay(world, order, input);
  return payment as { readonly id: Id<'pay'>; readonly order: { readonly id: string } };
}

export async function givenACapturedPayment(world: PaymentsWorld, order = world.givenAnOrder()) {
  const payment = await givenAPayment(world, {}, order);
  await letTimePass(world);
  await eventuallyIs(world, payment.id, 'CAPTURED');
  return payment;
}

/** A shop that has not sold anything yet. */
export const givenAShop = () => newId('shp');

/** A paid order: its money is shared out over these shops, by their parts of it; `shipping` comes on top of each. */
export async function givenASale(world: PaymentsWorld, parts: Readonly<Record<string, string>>, shipping = '0.00') {
  const shippingTotal = idr(shipping);
  const shopOrders = Object.entries(parts).map(([id, amount]) => ({
    shop: { id },
    subtotal: idr(amount),
    shippingTotal,
  }));
  const total = toWire(
    sum(
      shopOrders.flatMap(({ subtotal }) => [parseMoney(subtotal), parseMoney(shippingTotal)]),
      'IDR',
    ),
  );
  const payment = await givenACapturedPayment(world, world.givenAnOrder({ shopOrders, total }));
  await tellPaid(world, payment.order.id, payment.id);
  return payment;
}

/** Tells payments, as orders would, that an order keeps its money. */
export function tellPaid(world: World, orderId: string, paymentId: string, id: string = newId('evt')): Promise<void> {
  const payload = { orderId, paymentId };
  return world.subgraph('payments').receive({ id, type: 'order.paid', aggregateId: orderId, payload });
}

/** Tells payments, as orders would, that a carrier or the client has a shop's part of an order. */
export function tellMoved(
  world: World,
  { id: orderId }: { readonly id: string },
  shopId: string,
  { to, id = newId('evt') }: { readonly to: 'shipped' | 'delivered'; readonly id?: string },
): Promise<void> {
  const payload = { orderId, shopOrderId: newId('sho'), shopId };
  return world.subgraph('payments').receive({ id, type: `shop-order.${to}`, aggregateId: orderId, payload });
}

/** Asks payments, as orders or returns would, to give money back: of one shop's part, or of no shop's in particular. */
export function receiveRefund(
  world: World,
  { id: paymentId, order }: { readonly id: string; readonly order: { readonly id: string } },
  amount: string,
  shopId?: string,
  { shipping, type = 'order.refund-requested' }: { readonly shipping?: string; readonly type?: string } = {},
): Promise<void> {
  const payload = {
    refundId: newId('rfd'),
    orderId: order.id,
    paymentId,
    amount: idr(amount),
    reason: 'The shop cancelled its part',
    ...(shopId ? { shopId } : {}),
    ...(shipping ? { shipping: idr(shipping) } : {}),
  };
  const fact = { id: newId('evt'), type, aggregateId: order.id, payload };
  return world.subgraph('payments').receive(fact);
}

const requestPayoutMutation = `mutation ($input: RequestPayoutInput!) {
  requestPayout(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on BalanceTooLowError { balance { amount currencyCode } }
    ... on RequestPayoutSuccess {
      payout { id shop { id } amount { amount currencyCode } status failureReason }
    }
  }
}`;

/** Asks for the money of the usual shop as its owner, unless the input or the viewer say otherwise: the outcome. */
export function requestPayout(world: World, input: object, viewer: Viewer = owner) {
  const given = { shopId: 'shp_one', idempotencyKey: newId('key'), ...input };
  return world.outcome('payments', viewer, requestPayoutMutation, { input: given });
}

export async function givenAPayout(world: World, amount: string, shopId = 'shp_one') {
  const { payout } = await requestPayout(world, { shopId, amount: idr(amount) });
  return payout as { readonly id: string; readonly status: string };
}

/** The payment as its client sees it. */
export async function seePayment(world: World, id: string, viewer: Viewer = client()) {
  const { payment } = await world.run('payments', viewer, `query ($id: ID!) { payment(id: $id) { ...All } } ${all}`, {
    id,
  });
  return payment;
}

const dueTables = ['payments', 'payment_captures', 'payment_voids', 'refunds', 'payouts'];

/** Makes all that waits for its time due now: of these tables, or of all, here and in the sandbox. */
export async function letTimePass(world: World, tables?: readonly string[]): Promise<void> {
  for (const table of tables ?? dueTables) {
    await world.sql('payments', `UPDATE ${table} SET due_at = NOW(3) - INTERVAL 1 SECOND WHERE due_at IS NOT NULL`);
  }
  if (!tables) await letBankTimePass(world);
}

/** The same, and then does what is due here; the sandbox does nothing. */
export async function sweepInTime(world: World, tables?: readonly string[]): Promise<void> {
  await letTimePass(world, tables);
  await world.subgraph('payments').sweep();
}

/** Does what is due, here and then in the sandbox. */
export async function sweepMoney(world: WorldWithSandbox): Promise<void> {
  await world.subgraph('payments').sweep();
  await world.sandbox.sweep();
}

/** Lets the sandbox's banks answer and its webhooks come, however often it takes. */
export async function eventuallyIs(world: WorldWithSandbox, paymentId: string, status: string): Promise<void> {
  await eventually(async () => {
    await sweepMoney(world);
    expect((await seePayment(world, paymentId)).status).toBe(status);
  });
}

/** The banks answer and each webhook is sent once, while we ask nothing: only webhooks bring news. */
export async function letWebhooksCome(world: WorldWithSandbox): Promise<void> {
  for (const sweep of ['charges', 'refunds', 'payouts', 'webhooks'] as const) {
    await letBankTimePass(world);
    await world.sandbox.sweep(sweep);
  }
}

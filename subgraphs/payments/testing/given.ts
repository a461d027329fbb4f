import { expect } from 'vitest';
import { type Id, newId } from '#kernel/ids.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { eventually } from '#testing/eventually.ts';
import { client } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import { sandboxSweeps } from '../provider/sandbox/sandbox.ts';
import type { PaymentsWorld } from './payments-world.ts';

const payOrderMutation = `mutation ($input: PayOrderInput!) {
  payOrder(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on PaymentUnderWayError { payment { id } }
    ... on PayOrderSuccess { payment { ...All } }
  }
}`;

const all = `fragment All on Payment {
  id status method amount { amount currencyCode } refundedAmount { amount } declineReason
  instructions { text virtualAccountNumber qrString expiresAt }
  refunds { id amount { amount } reason status }
  history { status }
  order { id }
}`;

/** Pays an order of the usual client by card, unless the input says otherwise: the outcome. */
export function pay(world: World, order: { id: string }, input: object = {}) {
  const given = { orderId: order.id, method: 'CARD', idempotencyKey: newId('key'), ...input };
  return world.outcome('payments', client(), `${payOrderMutation} ${all}`, { input: given });
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

/** The payment as its client sees it. */
export async function seePayment(world: World, id: string, viewer: Viewer = client()) {
  const { payment } = await world.run('payments', viewer, `query ($id: ID!) { payment(id: $id) { ...All } } ${all}`, {
    id,
  });
  return payment;
}

const sandboxTables = ['sandbox_charges', 'sandbox_refunds', 'sandbox_webhooks'];

/** Makes all that waits for its time due now, here and in the sandbox. */
export async function letTimePass(world: World, tables = ['payments', 'refunds', ...sandboxTables]): Promise<void> {
  for (const table of tables) {
    await world.sql('payments', `UPDATE ${table} SET due_at = NOW(3) - INTERVAL 1 SECOND WHERE due_at IS NOT NULL`);
  }
}

/** Lets the sandbox's banks answer and its webhooks come, however often it takes. */
export async function eventuallyIs(world: World, paymentId: string, status: string): Promise<void> {
  await eventually(async () => {
    await world.subgraph('payments').sweep();
    expect((await seePayment(world, paymentId)).status).toBe(status);
  });
}

/** The banks answer and each webhook is sent once, while we ask nothing: only webhooks bring news. */
export async function letWebhooksCome(world: World): Promise<void> {
  const running = world.subgraph('payments');
  for (const { work } of sandboxSweeps) {
    await letTimePass(world, sandboxTables);
    while ((await work(running.serviceContext())) > 0);
  }
}

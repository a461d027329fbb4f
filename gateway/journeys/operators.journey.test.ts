import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { createServer } from '#subgraph/serve.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { freePort } from '../../local/free-port.ts';
import { startMarketplace } from '../../local/marketplace.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { endHolds } from '../../subgraphs/warehouses/testing/end-holds.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  journeyAt,
  mutation,
  newPhone,
  type Offer,
  shippingAddress,
  stockOf,
} from './journey.ts';
import { runScript } from './run-script.ts';

/** What the operator has: metrics, and the scripts `sagas` and `rebuild-stock`. Nothing goes on by itself here. */
interface Quiet {
  readonly journey: Journey;
  readonly marketplace: Awaited<ReturnType<typeof startMarketplace>>;
  readonly offer: Offer;
  readonly buyer: PasarClient;
}

let stop = async () => {};
afterEach(async () => {
  await stop();
  stop = async () => {};
});

async function startQuiet(): Promise<Quiet> {
  const [databaseUrl, databasePrefix, port] = [testServer(), freshPrefix(), await freePort()];
  process.env.ADMIN_PHONE_NUMBERS = administrator;
  const settings = { currency: 'IDR', publicUrl: `http://localhost:${port}`, environment: 'test' } as const;
  const log = pino({ level: 'silent' });
  const marketplace = await startMarketplace({
    databaseUrl,
    databasePrefix,
    port,
    settings,
    log,
    background: false,
  });
  const journey = await journeyAt(marketplace.url, databasePrefix, async () => {
    await marketplace.stop();
    await dropDatabases(databaseUrl, databasePrefix);
  });
  stop = journey.stop;
  const admin = await journey.signIn(administrator, 'ADMIN');
  const variantId = await givenAVariant(journey, admin);
  await settle(marketplace);
  const offer = await givenAnOffer(journey, { variantId, price: '15999000', quantity: 10 });
  return { journey, marketplace, offer, buyer: await journey.signIn(newPhone(), 'CLIENT') };
}

/** Delivers all facts. */
async function settle({ subgraphs }: Quiet['marketplace']): Promise<void> {
  for (const { relay } of subgraphs.values()) await relay.deliverDue();
}

async function place({ buyer, offer }: Quiet): Promise<string> {
  const lines = [{ shopProductId: offer.shopProductId, quantity: 1 }];
  const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
  if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
  return outcome.order.id;
}

test('the metrics tell what breaks an invariant, what waits for delivery, and what is in flight', async () => {
  const quiet = await startQuiet();
  const { journey, marketplace, offer, buyer } = quiet;
  await place(quiet);
  const cancelled = await place(quiet);
  await buyer.cancelOrder({ orderId: cancelled });
  await journey.sql('warehouses', 'UPDATE stock SET on_hand = on_hand + 1 WHERE warehouse_id = ?', [offer.warehouseId]);
  const ofGateway = async () => (await fetch(`${journey.url}/metrics`)).text();
  expect(await ofGateway()).not.toContain('pasar_invariant_violations{');
  for (const { invariants } of marketplace.subgraphs.values()) await invariants.count();

  const metrics = await ofGateway();
  for (const line of [
    'pasar_invariant_violations{subgraph="warehouses",invariant="the counters are the sums of the movements"} 1',
    'pasar_invariant_violations{subgraph="warehouses",invariant="no stock row leaves its bounds"} 0',
    'pasar_invariant_violations{subgraph="orders",invariant="the history ends with the status"} 0',
    // order.placed twice, order.closed-unpaid once
    'pasar_outbox_waiting{subgraph="orders"} 3',
    'pasar_outbox_waiting{subgraph="payments"} 0',
    'pasar_outbox_oldest_seconds{subgraph="payments"} 0',
    'pasar_sagas_in_flight{subgraph="orders",step="order AWAITING_PAYMENT"} 1',
    'pasar_sagas_in_flight{subgraph="warehouses",step="reservation HELD"} 2',
    'pasar_sagas_in_flight{subgraph="payments",step="payment without news"} 0',
  ]) {
    expect(metrics).toContain(line);
  }
  expect(metrics).toMatch(/pasar_outbox_oldest_seconds\{subgraph="orders"\} 0?\.?\d*[1-9]/);

  // A subgraph that is a process of its own tells the same of itself, and nothing of others.
  const orders = marketplace.subgraphs.get('orders');
  if (!orders) throw new Error('orders does not run');
  const { body } = await createServer(orders, 'a secret of more than thirty-two letters').inject('/metrics');
  expect(body).toContain('pasar_outbox_waiting{subgraph="orders"} 3');
  expect(body).toContain('process_cpu_seconds_total');
  expect(body).not.toContain('subgraph="warehouses"');
}, 120_000);

test('sagas lists what stands still, and takes it up', async () => {
  const quiet = await startQuiet();
  const { journey, marketplace, offer, buyer } = quiet;
  const sagas = (...args: string[]) => runScript('sagas', journey.databasePrefix, ...args);
  const [placing, overdue, unanswered] = [await place(quiet), await place(quiet), await place(quiet)];
  const card = { method: 'CARD', cardToken: 'tok_times_out_after_capture' } as const;
  await buyer.payOrder({ orderId: unanswered, idempotencyKey: newIdempotencyKey(), ...card });
  await settle(marketplace);
  expect(await sagas('list')).toMatchObject({ code: 0, output: 'Nothing stands still.\n' });

  const ago = 'NOW(3) - INTERVAL 5 MINUTE';
  // As a crash between the reservation and the settling of the order leaves it.
  await journey.sql('orders', `UPDATE orders SET status = 'PLACING', placed_at = ${ago} WHERE id = ?`, [placing]);
  await journey.sql('orders', "DELETE FROM order_events WHERE order_id = ? AND status = 'AWAITING_PAYMENT'", [placing]);
  await journey.sql('orders', `UPDATE orders SET expires_at = ${ago} WHERE id = ?`, [overdue]);
  await journey.sql('warehouses', endHolds({ at: ago }), [overdue]);
  const [payment] = await journey.sql('payments', 'SELECT id FROM payments WHERE order_id = ?', [unanswered]);
  await journey.sql('payments', `UPDATE payments SET created_at = ${ago}`);
  const { output } = await sagas('list');
  expect(output.trim().split('\n')).toHaveLength(4);
  // Of what is late since some seconds after it began, those seconds; a busy machine makes both numbers larger.
  const told = output.replaceAll(/for (\d+) s, (\d+) s late/g, (_, all, late) => `${Number(all) - Number(late)} s ago`);
  for (const line of [
    `${placing}  orders: order PLACING 30 s ago`,
    `${overdue}  orders: order AWAITING_PAYMENT`,
    `${overdue}  warehouses: reservation HELD`,
    `${payment?.id}  payments: payment without news 60 s ago, 0 attempts`,
  ]) {
    expect(told).toContain(line);
  }

  expect(await sagas('resume', placing, overdue, payment?.id)).toMatchObject({ code: 0 });
  expect((await buyer.order(placing))?.status).toBe('AWAITING_PAYMENT');
  expect((await buyer.order(overdue))?.status).toBe('EXPIRED');
  expect((await buyer.payment(payment?.id))?.status).toBe('CAPTURED');
  // The fact of the capture waits for the relay, which does not run: so do those that the sweeps appended.
  const [fact] = await journey.sql('payments', 'SELECT id FROM outbox WHERE delivered_at IS NULL');
  await journey.sql(
    'payments',
    `UPDATE outbox SET recorded_at = ${ago}, available_at = NOW(3) + INTERVAL 4 MINUTE, attempts = 8, last_error = 'no'`,
  );
  expect((await sagas('list')).output).toContain(`${fact?.id}  payments: fact undelivered for 30`);
  expect(await sagas('resume', fact?.id)).toMatchObject({ code: 0 });
  const paid = await buyer.order(unanswered);
  expect(paid?.status).toBe('PAID');

  const input = { shopOrderId: paid?.shopOrders[0]?.id, reason: 'Broken' };
  await journey.ask(offer.owner, mutation('cancelShopOrder', 'shopOrder { id }'), { input });
  await settle(marketplace);
  await journey.sql('payments', `UPDATE refunds SET created_at = ${ago}`);
  const [refund] = await journey.sql('payments', 'SELECT id FROM refunds');
  expect((await sagas('list')).output).toContain(`${refund?.id}  payments: refund PENDING`);
  // The provider has done it, and its webhook was lost.
  await journey.sql('sandbox', "UPDATE refunds SET status = 'SUCCEEDED', due_at = NULL");
  expect(await sagas('resume', refund?.id)).toMatchObject({ code: 0 });
  expect((await buyer.payment(payment?.id))?.status).toBe('REFUNDED');
  await expectInvariants(journey);
  expect(await sagas('list')).toMatchObject({ code: 0, output: 'Nothing stands still.\n' });
}, 120_000);

test('sagas takes up nothing before its time, and says what it does not know', async () => {
  const quiet = await startQuiet();
  const sagas = (...args: string[]) => runScript('sagas', quiet.journey.databasePrefix, ...args);
  const orderId = await place(quiet);
  const resumed = await sagas('resume', orderId, 'ord_nowhere');
  expect(resumed.code).toBe(1);
  expect(resumed.output.trim().split('\n').toSorted()).toEqual([
    `${orderId}  orders: order AWAITING_PAYMENT: stands there still`,
    `${orderId}  warehouses: reservation HELD: stands there still`,
    'ord_nowhere stands at no step.',
  ]);
  expect((await quiet.buyer.order(orderId))?.status).toBe('AWAITING_PAYMENT');
  expect((await sagas('resume')).code).toBe(2);
}, 120_000);

test('rebuild-stock shows what it would change, and changes it when told to', async () => {
  const { journey, offer } = await startQuiet();
  const rebuild = (...args: string[]) => runScript('rebuild-stock', journey.databasePrefix, ...args);
  expect(await rebuild()).toMatchObject({ code: 0, output: 'All counters are the sums of their movements.\n' });
  await journey.sql('warehouses', 'UPDATE stock SET on_hand = 7');
  const shown = await rebuild();
  expect(shown.code).toBe(1);
  expect(shown.output).toContain(`${offer.warehouseId} ${offer.variantId}: on hand 7 -> 10, reserved 0 -> 0\n`);
  expect(shown.output).toContain('Nothing was changed');
  expect(await stockOf(offer)).toEqual({ onHand: 7, reserved: 0 });
  expect(await rebuild('--apply')).toMatchObject({ code: 0 });
  expect(await stockOf(offer)).toEqual({ onHand: 10, reserved: 0 });
}, 120_000);

test.each([['audit'], ['sagas', 'list'], ['rebuild-stock']])(
  '%s says that it found no marketplace instead of that all is well',
  async (script, ...args) => {
    const end = await runScript(script, freshPrefix(), ...args);
    expect(end).toMatchObject({ code: 2, output: '' });
    expect(end.errors).toContain('No database of');
  },
  60_000,
);

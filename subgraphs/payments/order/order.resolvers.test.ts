import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#subgraph/viewer.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import { cancelPayment, givenACapturedPayment, givenAPayment, letWebhooksCome } from '../testing/given.ts';
import { type GivenOrder, idr, type PaymentsWorld, placedAt, startPayments } from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterAll(() => world.stop());

/** As the gateway asks: with what orders said of them. */
async function see(orders: readonly GivenOrder[], viewer: Viewer = client()) {
  const representations = orders.map(({ id, status, total }) => ({ __typename: 'Order', id, status, total }));
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Order { id payments { id status } amountDue { amount } } }
  }`;
  const { _entities } = await world.run('payments', viewer, query, { representations });
  return _entities;
}
const seeOne = async (order: GivenOrder, viewer?: Viewer) => (await see([order], viewer))[0];

test('owes the total until it is captured, and nothing after that', async () => {
  const order = world.givenAnOrder();
  expect(await seeOne(order)).toMatchObject({ payments: [], amountDue: { amount: '150000.00' } });
  const { id } = await givenAPayment(world, {}, order);
  expect(await seeOne(order)).toMatchObject({
    payments: [{ id, status: 'PENDING' }],
    amountDue: { amount: '150000.00' },
  });
  await letWebhooksCome(world);
  // Orders has not heard of it yet.
  expect(await seeOne(order)).toMatchObject({ payments: [{ id, status: 'CAPTURED' }], amountDue: { amount: '0.00' } });
});

test('owes the total again after a declined payment, and shows every attempt, oldest first', async () => {
  const order = world.givenAnOrder();
  const declined = await givenAPayment(world, { cardToken: 'tok_declined' }, order);
  await letWebhooksCome(world);
  expect(await seeOne(order)).toMatchObject({ amountDue: { amount: '150000.00' } });
  const captured = await givenACapturedPayment(world, order);
  expect(await seeOne(order)).toMatchObject({
    payments: [
      { id: declined.id, status: 'DECLINED' },
      { id: captured.id, status: 'CAPTURED' },
    ],
    amountDue: { amount: '0.00' },
  });
});

test.each(['PLACING', 'REFUSED', 'PAID', 'EXPIRED', 'CANCELLED'])('owes nothing while it is %s', async (status) => {
  expect(await seeOne(world.givenAnOrder({ status }))).toMatchObject({ amountDue: { amount: '0.00' } });
});

test('is known to its client and ADMIN only, with payments or without', async () => {
  const unpaid = world.givenAnOrder();
  const paid = world.givenAnOrder();
  await givenAPayment(world, {}, paid);
  const hidden = { payments: null, amountDue: null };
  for (const viewer of [client(), admin]) {
    const [first, second] = await see([unpaid, paid], viewer);
    expect(first.amountDue).toEqual({ amount: '150000.00' });
    expect(second.payments).toHaveLength(1);
  }
  for (const viewer of [anonymous, shopUser('usr_client')]) {
    expect(await see([unpaid, paid], viewer)).toMatchObject([hidden, hidden]);
  }
  expect(await see([paid], client('usr_other'))).toMatchObject([hidden]);
});

test('shows a page of orders without asking the database of each', async () => {
  const orders = Array.from({ length: 30 }, () => world.givenAnOrder());
  const { pool } = world.subgraph('payments').database;
  let statements = 0;
  pool.on('acquire', () => {
    statements += 1;
  });
  expect(await see(orders)).toHaveLength(30);
  expect(statements).toBe(1);
});

async function seeMethods({ id, status, total, expiresAt }: GivenOrder, viewer: Viewer = client()) {
  const representation = { __typename: 'Order', id, status, total, expiresAt, placedAt: placedAt.toISOString() };
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Order { paymentMethods { method expiresAt } } }
  }`;
  const { _entities } = await world.run('payments', viewer, query, { representations: [representation] });
  return _entities[0].paymentMethods;
}

test('offers the ways to pay that there are for the total, each with the time that the order would wait', async () => {
  const soon = '2030-01-02T03:04:05.000Z';
  const card = { method: 'CARD', expiresAt: soon };
  const wallet = { method: 'E_WALLET', expiresAt: soon };
  const tomorrow = { method: 'VIRTUAL_ACCOUNT', expiresAt: '2030-01-03T02:49:05.000Z' };
  const qr = { method: 'QRIS', expiresAt: soon };
  expect(await seeMethods(world.givenAnOrder())).toEqual([card, wallet, qr, tomorrow]);
  expect(await seeMethods(world.givenAnOrder({ total: idr('9999.99') }))).toEqual([card, wallet, qr]);
  expect(await seeMethods(world.givenAnOrder({ total: idr('20000000.01') }))).toEqual([card, tomorrow]);
  const jpy = { amount: '1', currencyCode: 'JPY' } as const;
  expect(await seeMethods(world.givenAnOrder({ total: jpy }))).toEqual([card, wallet, qr, tomorrow]);
});

test('offers none while a payment is under way or when the order waits for none, and tells no stranger', async () => {
  const order = world.givenAnOrder();
  const { id } = await givenAPayment(world, { cardToken: 'tok_declined' }, order);
  expect(await seeMethods(order)).toEqual([]);
  await letWebhooksCome(world);
  expect(await seeMethods(order), id).toHaveLength(4);
  const second = await givenAPayment(world, { method: 'QRIS' }, order);
  expect(await seeMethods(order)).toEqual([]);
  await cancelPayment(world, second.id);
  expect(await seeMethods(order), second.id).toHaveLength(4);
  expect(await seeMethods(world.givenAnOrder({ status: 'EXPIRED' }))).toEqual([]);
  for (const viewer of [anonymous, shopUser(), client('usr_other')]) expect(await seeMethods(order, viewer)).toBeNull();
});

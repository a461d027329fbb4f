import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { admin, anonymous, client, service, shopUser } from '#testing/viewers.ts';
import {
  givenACapturedPayment,
  givenASale,
  givenAShop,
  letWebhooksCome,
  receiveRefund,
  tellPaid,
} from '../testing/given.ts';
import {
  brokenInvariants,
  expectInvariants,
  type GivenOrder,
  idr,
  owner,
  type PaymentsWorld,
  seeShop,
  staff,
  startPayments,
} from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterEach(() => expectInvariants(world));
afterAll(() => world.stop());

const balanceOf = async (shopId: string) => (await seeShop(world, shopId)).balance.amount;

test('gives each shop its part of a paid order without the commission', async () => {
  const [one, two] = [givenAShop(), givenAShop()];
  await givenASale(world, { [one]: '100000.00', [two]: '50000.01' });
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['95000.00', '47500.01']);
});

test('gives nobody anything before the order is paid: the money may go back', async () => {
  const shopId = givenAShop();
  const { payment } = await givenACapturedPaymentOf(shopId);
  expect(await balanceOf(shopId)).toBe('0.00');
  await receiveRefund(world, payment, '100000.00');
  await letWebhooksCome(world);
  expect(await balanceOf(shopId)).toBe('0.00');
  expect(await kindsOf(payment.id)).toEqual(['CAPTURE', 'REFUND']);
});

test('shares out once, however often the fact comes', async () => {
  const shopId = givenAShop();
  const { order, payment } = await givenACapturedPaymentOf(shopId);
  const id = newId('evt');
  await Promise.all(Array.from({ length: 5 }, () => tellPaid(world, order.id, payment.id, id)));
  expect(await balanceOf(shopId)).toBe('95000.00');
  await expect(tellPaid(world, order.id, payment.id, newId('evt'))).rejects.toThrow('A statement failed');
  expect(await balanceOf(shopId)).toBe('95000.00');
});

test('shares nothing out again for a replacement, which the payment has paid with the order that it is of', async () => {
  const shopId = givenAShop();
  const { id: paymentId, order } = await givenASale(world, { [shopId]: '100000.00' });
  const orderId = newId('ord');
  const payload = { orderId, paymentId, paidThroughOrderId: order.id };
  await world.subgraph('payments').receive({ id: newId('evt'), type: 'order.paid', aggregateId: orderId, payload });
  expect(await balanceOf(shopId)).toBe('95000.00');
  expect(await kindsOf(paymentId)).toEqual(['CAPTURE', 'SALE']);
});

test('takes a refund from the shop whose part it is, when it is promised, with the commission', async () => {
  const [one, two] = [givenAShop(), givenAShop()];
  const payment = await givenASale(world, { [one]: '100000.00', [two]: '50000.00' });
  await receiveRefund(world, payment, '50000.00', two);
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['95000.00', '0.00']);
  await letWebhooksCome(world);
  expect(await kindsOf(payment.id)).toEqual(['CAPTURE', 'SALE', 'REFUND_PROMISED', 'REFUND']);
});

test('waits with what a shop is to give back for the fact that it was paid, and takes it from the shop then', async () => {
  const shopId = givenAShop();
  const { order, payment } = await givenACapturedPaymentOf(shopId);
  const giveBack = () => receiveRefund(world, payment, '40000.00', shopId, { type: 'return.refund-requested' });
  await expect(giveBack()).rejects.toThrow('was not shared out yet');
  expect(await kindsOf(payment.id)).toEqual(['CAPTURE']);
  await tellPaid(world, order.id, payment.id);
  await giveBack();
  await letWebhooksCome(world);
  expect(await balanceOf(shopId)).toBe('57000.00');
  expect(await kindsOf(payment.id)).toEqual(['CAPTURE', 'SALE', 'REFUND_PROMISED', 'REFUND']);
});

test('keeps what the client pays for shipping for the carriers, without commission', async () => {
  const [one, two] = [givenAShop(), givenAShop()];
  const payment = await givenASale(world, { [one]: '100000.00', [two]: '50000.00' }, '9000.00');
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['95000.00', '47500.00']);
  expect(await shippingOf(payment.id)).toBe(1_800_000);
});

test.each(['order.refund-requested', 'return.refund-requested'])(
  'takes shipping out of what is for carriers: %s',
  async (type) => {
    const [one, two] = [givenAShop(), givenAShop()];
    const payment = await givenASale(world, { [one]: '100000.00', [two]: '50000.00' }, '9000.00');
    await receiveRefund(world, payment, '29000.00', one, { shipping: '9000.00', type });
    expect([await balanceOf(one), await balanceOf(two)]).toEqual(['76000.00', '47500.00']);
    expect(await shippingOf(payment.id)).toBe(900_000);
    await receiveRefund(world, payment, '139000.00');
    await letWebhooksCome(world);
    expect([await balanceOf(one), await balanceOf(two)]).toEqual(['0.00', '0.00']);
    expect(await shippingOf(payment.id)).toBe(0);
  },
);

test('takes a refund that is of no shop from all in proportion, and leaves nobody anything when it is all', async () => {
  const [one, two] = [givenAShop(), givenAShop()];
  const payment = await givenASale(world, { [one]: '100000.00', [two]: '50000.00' });
  await receiveRefund(world, payment, '75000.00');
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['47500.00', '23750.00']);
  await receiveRefund(world, payment, '75000.00');
  await letWebhooksCome(world);
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['0.00', '0.00']);
  const left = await world.sql(
    'payments',
    `SELECT account FROM ledger_entries JOIN ledger_transactions ON ledger_transactions.id = transaction_id
      WHERE payment_id = ? GROUP BY account, shop_id HAVING SUM(amount_minor) <> 0`,
    [payment.id],
  );
  expect(left).toEqual([]);
});

test('shows a shop how its balance came about, newest first, page by page', async () => {
  const shopId = givenAShop();
  const payment = await givenASale(world, { [shopId]: '100000.00' });
  await receiveRefund(world, payment, '20000.00', shopId);
  const { ledger } = await seeShop(world, shopId);
  expect(ledger.nodes).toEqual([
    { kind: 'REFUND_PROMISED', amount: { amount: '-19000.00' }, order: { id: payment.order.id }, payout: null },
    { kind: 'SALE', amount: { amount: '95000.00' }, order: { id: payment.order.id }, payout: null },
  ]);
  const first = (await seeShop(world, shopId, admin, { first: 1 })).ledger;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const { endCursor: after } = first.pageInfo;
  const second = (await seeShop(world, shopId, admin, { first: 1, after })).ledger;
  expect([...first.nodes, ...second.nodes]).toEqual(ledger.nodes);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('shows what a shop has with the marketplace to its users and ADMIN, and to nobody else', async () => {
  for (const viewer of [owner, staff, admin]) {
    expect(await seeShop(world, 'shp_one', viewer)).toMatchObject({
      commissionBasisPoints: 500,
      commissionHistory: [],
    });
  }
  for (const viewer of [anonymous, client(), service('orders'), shopUser('usr_other')]) {
    expect(Object.values(await seeShop(world, 'shp_one', viewer))).toEqual([null, null, null, null, null]);
  }
});

test('control: an entry that is altered or missing, and a balance of its own, are found', async () => {
  const own = await startPayments();
  try {
    const shopId = givenAShop();
    await givenASale(own, { [shopId]: '100000.00' });
    await expectInvariants(own);
    await own.sql('payments', "UPDATE ledger_entries SET amount_minor = amount_minor + 1 WHERE account = 'COMMISSION'");
    expect(await brokenInvariants(own)).toEqual([
      'every transaction of the ledger has entries, all in one currency, that sum to zero',
    ]);
    await own.sql('payments', "UPDATE ledger_entries SET amount_minor = amount_minor - 1 WHERE account = 'SHOP'");
    expect(await brokenInvariants(own)).toEqual([
      'the balance of a shop is the sum of its entries, and below zero only by refunds after a payout',
      'the shares of a payment are all of it, and what shops gave back is in the ledger, to the unit',
    ]);
    await own.sql('payments', "DELETE FROM ledger_transactions WHERE kind = 'CAPTURE'");
    expect(await brokenInvariants(own)).toContain(
      "the ledger has of each payment what the provider holds of it, and what of that is the client's, to the unit",
    );
  } finally {
    await own.stop();
  }
});

async function givenACapturedPaymentOf(shopId: string) {
  const total = idr('100000.00');
  const order: GivenOrder = world.givenAnOrder({ total, shopOrders: [{ shop: { id: shopId }, subtotal: total }] });
  return { order, payment: await givenACapturedPayment(world, order) };
}

/** What the marketplace has of a payment to pay carriers with, in minor units. */
async function shippingOf(paymentId: string): Promise<number> {
  const [row] = await world.sql(
    'payments',
    `SELECT COALESCE(-SUM(amount_minor), 0) AS kept FROM ledger_entries
      JOIN ledger_transactions ON ledger_transactions.id = transaction_id
      WHERE payment_id = ? AND account = 'SHIPPING'`,
    [paymentId],
  );
  return Number(row?.kept);
}

async function kindsOf(paymentId: string): Promise<string[]> {
  const rows = await world.sql('payments', 'SELECT kind FROM ledger_transactions WHERE payment_id = ? ORDER BY id', [
    paymentId,
  ]);
  return rows.map(({ kind }) => kind);
}

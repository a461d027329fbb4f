import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { provider } from '../provider/chosen.ts';
import {
  givenACapturedPayment,
  pay,
  receiveRefund,
  seePayment,
  sweepInTime,
  tellMoved,
  tellPaid,
} from '../testing/given.ts';
import {
  expectInvariants,
  type GivenOrder,
  idr,
  type PaymentsWorld,
  seeShop,
  startPayments,
} from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await expectInvariants(world);
});
afterAll(() => world.stop());

/** An order over two shops of its own, with shipping, that comes by carriers which take cash; and a payment in cash. */
async function givenCash() {
  const [one, two] = [newId('shp'), newId('shp')];
  const order = world.givenAnOrder({
    isCashOnDelivery: true,
    total: idr('165000.00'),
    shopOrders: [
      { shop: { id: one }, subtotal: idr('100000.00'), shippingTotal: idr('9000.00') },
      { shop: { id: two }, subtotal: idr('50000.00'), shippingTotal: idr('6000.00') },
    ],
  });
  const { payment } = await pay(world, order, { method: 'CASH_ON_DELIVERY' });
  return { order, one, two, payment: payment as { id: string; status: string; order: { id: string } } };
}

const balanceOf = async (shopId: string) => (await seeShop(world, shopId)).balance.amount;
const amountsOf = async (id: string) => {
  const { status, capturedAmount, voidedAmount, refundedAmount } = await seePayment(world, id);
  return [status, capturedAmount.amount, voidedAmount.amount, refundedAmount.amount];
};
const factsAbout = async ({ id }: { id: string }) =>
  (await world.events('payments'))
    .filter(({ aggregateId }) => aggregateId === id)
    .map(({ type, payload }) => [type, (payload as { amount: { amount: string } }).amount.amount]);
const deliver = (order: GivenOrder, shopId: string) => tellMoved(world, order, shopId, { to: 'delivered' });

test('is promised at once, without asking a provider, and told to orders', async () => {
  const start = vi.spyOn(provider, 'start');
  const { order, payment } = await givenCash();
  expect(payment.status).toBe('AUTHORIZED');
  expect(start).not.toHaveBeenCalled();
  expect(await factsAbout(order)).toEqual([['payment.authorized', '165000.00']]);
});

test('is offered only where every part comes by a carrier that takes cash, and up to an amount', async () => {
  const byOthers = world.givenAnOrder();
  const large = idr('5000000.01');
  const shopOrders = [{ shop: { id: 'shp_one' }, subtotal: large }];
  for (const order of [byOthers, world.givenAnOrder({ isCashOnDelivery: true, total: large, shopOrders })]) {
    const outcome = await pay(world, order, { method: 'CASH_ON_DELIVERY' });
    expect(outcome).toMatchObject({ __typename: 'PaymentMethodNotOfferedError' });
    expect(outcome.methods).not.toContain('CASH_ON_DELIVERY');
  }
});

test('is captured part by part as the parts are delivered, each once, and shared out with it', async () => {
  const { order, one, two, payment } = await givenCash();
  await tellMoved(world, order, one, { to: 'shipped' });
  expect(await amountsOf(payment.id)).toEqual(['AUTHORIZED', '0.00', '0.00', '0.00']);
  const id = newId('evt');
  await Promise.all(Array.from({ length: 5 }, () => tellMoved(world, order, one, { to: 'delivered', id })));
  await deliver(order, one);
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '109000.00', '0.00', '0.00']);
  expect([await balanceOf(one), await balanceOf(two)]).toEqual(['95000.00', '0.00']);
  expect(await factsAbout(order)).toHaveLength(1);
  await deliver(order, two);
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '165000.00', '0.00', '0.00']);
  expect(await balanceOf(two)).toBe('47500.00');
  expect(await factsAbout(order)).toEqual([
    ['payment.authorized', '165000.00'],
    ['payment.captured', '165000.00'],
  ]);
  // Orders say that the order is PAID now: everything is shared out already.
  await tellPaid(world, order.id, payment.id);
  expect(await balanceOf(two)).toBe('47500.00');
});

test('voids a part that is cancelled, captures the other, and is captured in what is left', async () => {
  const { order, one, two, payment } = await givenCash();
  await receiveRefund(world, payment, '56000.00', two, { shipping: '6000.00' });
  expect(await amountsOf(payment.id)).toEqual(['AUTHORIZED', '0.00', '56000.00', '0.00']);
  expect(await seePayment(world, payment.id)).toMatchObject({ refunds: [{ status: 'VOIDED' }] });
  await deliver(order, two);
  expect(await balanceOf(two)).toBe('0.00');
  await deliver(order, one);
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '109000.00', '56000.00', '0.00']);
  expect(await factsAbout(order)).toEqual([
    ['payment.authorized', '165000.00'],
    ['payment.captured', '109000.00'],
  ]);
});

test('lowers what will be captured of a part, goods and shipping each no further than there are', async () => {
  const { order, one, two, payment } = await givenCash();
  await receiveRefund(world, payment, '20000.00', one);
  await deliver(order, one);
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '89000.00', '20000.00', '0.00']);
  expect(await balanceOf(one)).toBe('76000.00');
  await receiveRefund(world, payment, '56000.00', two, { shipping: '6000.00' });
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '89000.00', '76000.00', '0.00']);
});

test('is voided when nothing of it is left, and orders hear of no money', async () => {
  const { order, one, payment } = await givenCash();
  await receiveRefund(world, payment, '165000.00');
  expect(await amountsOf(payment.id)).toEqual(['VOIDED', '0.00', '165000.00', '0.00']);
  await deliver(order, one);
  expect(await amountsOf(payment.id)).toEqual(['VOIDED', '0.00', '165000.00', '0.00']);
  expect(await factsAbout(order)).toEqual([['payment.authorized', '165000.00']]);
});

const confirmMutation = `mutation ($input: ConfirmCashRefundInput!) {
  confirmCashRefund(input: $input) {
    __typename
    ... on UserError { message }
    ... on ConfirmCashRefundSuccess { refund { id status } }
  }
}`;
const confirm = (refundId: string) => world.outcome('payments', admin, confirmMutation, { input: { refundId } });

test('is given back by the operator, who says so, once', async () => {
  const { order, one, two, payment } = await givenCash();
  await deliver(order, one);
  await deliver(order, two);
  await receiveRefund(world, payment, '50000.00', two);
  await sweepInTime(world);
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '165000.00', '0.00', '0.00']);
  const [{ id }] = (await seePayment(world, payment.id)).refunds;
  const confirmed = { __typename: 'ConfirmCashRefundSuccess', refund: { id, status: 'SUCCEEDED' } };
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => confirm(id)));
  for (const outcome of [...outcomes, await confirm(id)]) expect(outcome).toEqual(confirmed);
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_REFUNDED', '165000.00', '0.00', '50000.00']);
  const [row] = await world.sql('payments', 'SELECT confirmed_by FROM refunds WHERE id = ?', [id]);
  expect(row).toEqual({ confirmed_by: 'usr_admin' });
});

test('what is no refund in cash cannot be confirmed, and nobody but ADMIN may', async () => {
  const { payment } = await givenCash();
  await receiveRefund(world, payment, '165000.00');
  const [{ id: voided }] = (await seePayment(world, payment.id)).refunds;
  const byCard = await givenACapturedPayment(world);
  await receiveRefund(world, byCard, '1.00');
  const [{ id: ofCard }] = (await seePayment(world, byCard.id)).refunds;
  for (const refundId of ['rfd_none', voided, ofCard]) {
    expectRefusal(await confirm(refundId), 'CashRefundNotFoundError');
  }
  for (const [viewer, code] of [
    [client(), 'FORBIDDEN'],
    [anonymous, 'UNAUTHENTICATED'],
  ] as const) {
    const request = { query: confirmMutation, variables: { input: { refundId: ofCard } } };
    expectErrorCode(await world.execute('payments', viewer, request), code);
  }
});

test('cancelled or delivered at once: a part is voided, or captured and given back, never both', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { order, one, two, payment } = await givenCash();
    await Promise.allSettled([
      deliver(order, one),
      receiveRefund(world, payment, '109000.00', one, { shipping: '9000.00' }),
      deliver(order, two),
    ]);
    const [status, captured, voided] = await amountsOf(payment.id);
    // What came while the part was being captured is delivered again by the relay; here it is not.
    expect([
      ['CAPTURED', '56000.00', '109000.00'],
      ['CAPTURED', '165000.00', '0.00'],
    ]).toContainEqual([status, captured, voided]);
    await expectInvariants(world);
  }
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { provider } from '../provider/chosen.ts';
import {
  givenAPayment,
  letTimePass,
  letWebhooksCome,
  receiveRefund,
  seePayment,
  sweepMoney,
  tellMoved,
} from '../testing/given.ts';
import {
  brokenInvariants,
  expectInvariants,
  type PaymentsWorld,
  seeShop,
  startPayments,
} from '../testing/payments-world.ts';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await startPayments({ cardCapture: 'WHEN_SHIPPED' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  world.door.isOpen = true;
  await expectInvariants(world);
});
afterAll(() => world.stop());

/** A card payment that the bank keeps for us, of 100,000 for `shp_one` and 50,000 for `shp_two`. */
async function givenAuthorized(input: object = {}) {
  const order = world.givenAnOrder();
  const payment = await givenAPayment(world, input, order);
  await letWebhooksCome(world);
  expect((await seePayment(world, payment.id)).status).toBe('AUTHORIZED');
  return { order, payment };
}
const ship = (order: { id: string }, shopId: string) => tellMoved(world, order, shopId, { to: 'shipped' });
const amountsOf = async (id: string) => {
  const { status, capturedAmount, voidedAmount, refundedAmount } = await seePayment(world, id);
  return [status, capturedAmount.amount, voidedAmount.amount, refundedAmount.amount];
};
const atSandbox = async (id: string) => {
  const columns = 'status, amount_minor - uncaptured_minor AS captured';
  const [row] = await world.sql('sandbox', `SELECT ${columns} FROM charges WHERE id = ?`, [id]);
  return [row?.status, Number(row?.captured)];
};
const sweep = async () => {
  await letTimePass(world);
  await sweepMoney(world);
};
const factsAbout = async ({ id }: { id: string }) =>
  (await world.events('payments')).filter(({ aggregateId }) => aggregateId === id).map(({ type }) => type);

test.each(['tok_succeeds', 'tok_answers_twice', 'tok_times_out_after_capture'])(
  'is authorised, told to orders once, and captured when the parts are shipped: %s',
  async (cardToken) => {
    const { order, payment } = await givenAuthorized({ cardToken });
    expect(await atSandbox(payment.id)).toEqual(['AUTHORIZED', 0]);
    await ship(order, 'shp_one');
    await ship(order, 'shp_one');
    expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '100000.00', '0.00', '0.00']);
    expect(await atSandbox(payment.id)).toEqual(['AUTHORIZED', 10_000_000]);
    await ship(order, 'shp_two');
    await letWebhooksCome(world);
    expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '150000.00', '0.00', '0.00']);
    expect(await atSandbox(payment.id)).toEqual(['CAPTURED', 15_000_000]);
    expect(await factsAbout(order)).toEqual(['payment.authorized', 'payment.captured']);
  },
);

test('is declined as ever', async () => {
  const payment = await givenAPayment(world, { cardToken: 'tok_declined' });
  await letWebhooksCome(world);
  expect(await amountsOf(payment.id)).toEqual(['DECLINED', '0.00', '0.00', '0.00']);
});

test('takes other ways of paying at once', async () => {
  const payment = await givenAPayment(world, { method: 'QRIS' });
  await letWebhooksCome(world);
  expect((await seePayment(world, payment.id)).status).toBe('CAPTURED');
});

test('charges nothing of an order whose goods are gone, and lets the card have its money again', async () => {
  const { payment } = await givenAuthorized();
  await receiveRefund(world, payment, '150000.00');
  expect(await amountsOf(payment.id)).toEqual(['VOIDED', '0.00', '150000.00', '0.00']);
  expect(await atSandbox(payment.id)).toEqual(['VOIDED', 0]);
});

test('lets the card have the rest again once nothing of it will be captured', async () => {
  const { order, payment } = await givenAuthorized();
  await ship(order, 'shp_one');
  expect(await atSandbox(payment.id)).toEqual(['AUTHORIZED', 10_000_000]);
  await receiveRefund(world, payment, '50000.00', 'shp_two');
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '100000.00', '50000.00', '0.00']);
  expect(await atSandbox(payment.id)).toEqual(['CAPTURED', 10_000_000]);
});

test('gives back of a part that is captured while another is not yet', async () => {
  const { order, payment } = await givenAuthorized();
  await ship(order, 'shp_one');
  await receiveRefund(world, payment, '100000.00', 'shp_one');
  await letWebhooksCome(world);
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '100000.00', '0.00', '100000.00']);
  await receiveRefund(world, payment, '0.01', 'shp_one');
  expect(await refusedOf(payment.id)).toBe(1);
  await world.sql('payments', "DELETE FROM refunds WHERE status = 'REFUSED'");
  await ship(order, 'shp_two');
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_REFUNDED', '150000.00', '0.00', '100000.00']);
});

test('gives back what was captured and voids what was not, when all of it is to go', async () => {
  const { order, payment } = await givenAuthorized();
  await ship(order, 'shp_one');
  await receiveRefund(world, payment, '150000.00');
  await letWebhooksCome(world);
  expect(await amountsOf(payment.id)).toEqual(['REFUNDED', '100000.00', '50000.00', '100000.00']);
  expect(await atSandbox(payment.id)).toEqual(['CAPTURED', 10_000_000]);
  expect((await seeShop(world, 'shp_two')).ledger.nodes).not.toMatchObject([{ order: { id: order.id } }]);
});

test.each([
  ['before it had its effect', false],
  ['after it had', true],
])('captures once when the call ended without an answer %s', async (_, hasEffect) => {
  const { order, payment } = await givenAuthorized();
  const { capture } = provider;
  vi.spyOn(provider, 'capture').mockImplementationOnce(async (context, asked) => {
    if (hasEffect) await capture(context, asked);
    throw new Error('The connection timed out');
  });
  world.door.isOpen = false;
  await ship(order, 'shp_one');
  expect(await amountsOf(payment.id)).toEqual(['AUTHORIZED', '0.00', '0.00', '0.00']);
  // What becomes of the part is not known: a refund of it has to wait, and comes again.
  await expect(receiveRefund(world, payment, '1.00', 'shp_one')).rejects.toThrow('is being captured');
  await sweep();
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '100000.00', '0.00', '0.00']);
  expect(await atSandbox(payment.id)).toEqual(['AUTHORIZED', 10_000_000]);
});

test('captures both parts when the first of them reaches the provider last', async () => {
  const { order, payment } = await givenAuthorized();
  vi.spyOn(provider, 'capture').mockRejectedValueOnce(new Error('The connection timed out'));
  await ship(order, 'shp_one');
  await ship(order, 'shp_two');
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '50000.00', '0.00', '0.00']);
  await sweep();
  expect(await amountsOf(payment.id)).toEqual(['CAPTURED', '150000.00', '0.00', '0.00']);
  expect(await atSandbox(payment.id)).toEqual(['CAPTURED', 15_000_000]);
});

test('hears by webhook of a capture whose answer got lost', async () => {
  const { order, payment } = await givenAuthorized();
  const { capture } = provider;
  vi.spyOn(provider, 'capture').mockImplementationOnce(async (context, asked) => {
    await capture(context, asked);
    throw new Error('The connection timed out');
  });
  await ship(order, 'shp_one');
  await letWebhooksCome(world);
  expect(await amountsOf(payment.id)).toEqual(['PARTIALLY_CAPTURED', '100000.00', '0.00', '0.00']);
});

test('tells the provider of a void again until it has heard', async () => {
  const { payment } = await givenAuthorized();
  vi.spyOn(provider, 'voidCharge').mockRejectedValueOnce(new Error('The connection timed out'));
  await receiveRefund(world, payment, '150000.00');
  expect(await atSandbox(payment.id)).toEqual(['AUTHORIZED', 0]);
  await sweep();
  expect(await atSandbox(payment.id)).toEqual(['VOIDED', 0]);
});

test('never gives back or voids more than there is, of fifty requests at once beside two captures', async () => {
  const { order, payment } = await givenAuthorized();
  const requests = Array.from({ length: 50 }, (_, index) =>
    receiveRefund(world, payment, '4000.00', index % 2 === 0 ? 'shp_one' : 'shp_two'),
  );
  const outcomes = await Promise.allSettled([...requests, ship(order, 'shp_one'), ship(order, 'shp_two')]);
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []));
  for (const failure of failures) expect(failure).toMatch('is being captured');
  await sweep();
  await letWebhooksCome(world);
  const { capturedAmount, voidedAmount, refundedAmount } = await seePayment(world, payment.id);
  const [captured, voided, refunded] = [capturedAmount, voidedAmount, refundedAmount].map(({ amount }) =>
    Number(amount),
  );
  expect([Number(captured) + Number(voided), Number(refunded) <= Number(captured)]).toEqual([150_000, true]);
  expect(await brokenInvariants(world)).toEqual(
    (await refusedOf(payment.id)) > 0 ? ['orders never ask for more back than was captured'] : [],
  );
  await world.sql('payments', "DELETE FROM refunds WHERE status = 'REFUSED'");
});

test('control: a capture that nobody recorded, and one that is recorded twice, are found', async () => {
  const own = await startPayments({ cardCapture: 'WHEN_SHIPPED' });
  try {
    const order = own.givenAnOrder();
    const payment = await givenAPayment(own, {}, order);
    await letWebhooksCome(own);
    await tellMoved(own, order, 'shp_one', { to: 'shipped' });
    await expectInvariants(own);
    await own.sql('payments', 'UPDATE payment_captures SET amount_minor = amount_minor + 1, id = ?', [newId('cap')]);
    expect(await brokenInvariants(own)).toEqual([
      'what was captured of an authorised payment is the sum of its captures',
      'the shares of a payment are all of it, and what shops gave back is in the ledger, to the unit',
      'the sandbox captured what it was asked to, and nothing of what was voided',
    ]);
    await own.sql('payments', "UPDATE ledger_entries SET account = 'CASH' WHERE account = 'PROVIDER'");
    expect(await brokenInvariants(own)).toContain(
      "the ledger has of each payment what the provider holds of it, and what of that is the client's, to the unit",
    );
    expect(payment.id).toMatch(/^pay_/);
  } finally {
    await own.stop();
  }
});

async function refusedOf(paymentId: string): Promise<number> {
  const text = "SELECT COUNT(*) AS n FROM refunds WHERE payment_id = ? AND status = 'REFUSED'";
  const [row] = await world.sql('payments', text, [paymentId]);
  return Number(row?.n);
}

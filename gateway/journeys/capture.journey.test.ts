import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  givenAnOffer,
  givenAVariant,
  type Journey,
  mutation,
  newPhone,
  type Offer,
  type Shape,
  shippingAddress,
  startJourney,
  stockOf,
} from './journey.ts';

/** Cards are charged when the goods are shipped, over function calls and over HTTP between processes. */
describe.each<Shape>(['one process', 'a process per subgraph'])('in %s', (shape) => {
  let journey: Journey;
  let buyer: PasarClient;
  let one: Offer;
  let two: Offer;

  beforeAll(async () => {
    journey = await startJourney(shape, { cardCapture: 'WHEN_SHIPPED' });
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    one = await givenAnOffer(journey, { variantId, price: '1000000', quantity: 10 });
    two = await givenAnOffer(journey, { variantId, price: '2000000', quantity: 10 });
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(() => journey.stop());

  async function givenConfirmed() {
    const lines = [one, two].map(({ shopProductId }) => ({ shopProductId, quantity: 1 }));
    const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    const { id: orderId, shopOrders } = outcome.order;
    await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    await reaches(orderId, 'CONFIRMED');
    const partOf = ({ shopId }: Offer) => shopOrders.find(({ shop }) => shop?.id === shopId)?.id ?? '';
    return { orderId, ofOne: partOf(one), ofTwo: partOf(two) };
  }
  const reaches = (orderId: string, status: string) =>
    eventually(async () => expect((await buyer.order(orderId))?.status).toBe(status));
  const step = (name: string, { owner }: Offer, shopOrderId: string) =>
    journey.ask(owner, mutation(name, 'shopOrder { status }'), { input: { shopOrderId } });
  const paymentBecomes = (id: string, expected: object) =>
    eventually(async () => {
      const query = `query ($id: ID!) {
        order(id: $id) { payments { status capturedAmount { amount } voidedAmount { amount } refundedAmount { amount } } }
      }`;
      const { payments } = await journey.ask(buyer, query, { id });
      expect(payments).toMatchObject([expected]);
    });

  test('an order is confirmed by a card, ships with its stock, and is paid with the last part that is shipped', async () => {
    const before = (await stockOf(one)).onHand;
    const { orderId, ofOne, ofTwo } = await givenConfirmed();
    await eventually(async () => expect(await stockOf(one)).toEqual({ onHand: before - 1, reserved: 0 }));
    expect((await buyer.order(orderId))?.amountDue?.amount).toBe('0.00');
    await paymentBecomes(orderId, { status: 'AUTHORIZED', capturedAmount: { amount: '0.00' } });
    await expectInvariants(journey);

    for (const name of ['acceptShopOrder', 'shipShopOrder']) await step(name, one, ofOne);
    await paymentBecomes(orderId, { status: 'PARTIALLY_CAPTURED', capturedAmount: { amount: '1000000.00' } });
    expect((await buyer.order(orderId))?.status).toBe('CONFIRMED');
    await expectInvariants(journey);

    for (const name of ['acceptShopOrder', 'shipShopOrder']) await step(name, two, ofTwo);
    await paymentBecomes(orderId, { status: 'CAPTURED', capturedAmount: { amount: '3000000.00' } });
    await reaches(orderId, 'PAID');
    await expectInvariants(journey);
  });

  test('a part that is cancelled is never charged; the order is paid with the other', async () => {
    const { orderId, ofOne, ofTwo } = await givenConfirmed();
    await step('cancelShopOrder', two, ofTwo);
    for (const name of ['acceptShopOrder', 'shipShopOrder']) await step(name, one, ofOne);
    await reaches(orderId, 'PAID');
    await paymentBecomes(orderId, {
      status: 'CAPTURED',
      capturedAmount: { amount: '1000000.00' },
      voidedAmount: { amount: '2000000.00' },
      refundedAmount: { amount: '0.00' },
    });
    await expectInvariants(journey);
  });

  test('an order whose every part is cancelled is never charged', async () => {
    const before = (await stockOf(one)).onHand;
    const { orderId, ofOne, ofTwo } = await givenConfirmed();
    await Promise.all([step('cancelShopOrder', one, ofOne), step('cancelShopOrder', two, ofTwo)]);
    await reaches(orderId, 'CANCELLED');
    await paymentBecomes(orderId, { status: 'VOIDED', voidedAmount: { amount: '3000000.00' } });
    await eventually(async () => expect(await stockOf(one)).toEqual({ onHand: before, reserved: 0 }));
    await expectInvariants(journey);
  });
});

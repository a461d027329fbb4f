import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  chooseShipping,
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

/** Cards are charged when the goods are shipped, cash when they arrive. Between processes `buying` pays. */
describe.each<Shape>(['one process'])('in %s', (shape) => {
  let journey: Journey;
  let buyer: PasarClient;
  let one: Offer;
  let two: Offer;

  beforeAll(async () => {
    vi.stubEnv('SANDBOX_CARRIER_STEP_MS', '100');
    journey = await startJourney(shape, { cardCapture: 'WHEN_SHIPPED' });
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    one = await givenAnOffer(journey, { variantId, price: '1000000', quantity: 10 });
    two = await givenAnOffer(journey, { variantId, price: '2000000', quantity: 10 });
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await journey.stop();
  });

  async function givenConfirmed(method: 'CARD' | 'CASH_ON_DELIVERY' = 'CARD', postalCode = shippingAddress.postalCode) {
    const offers = [one, two];
    const lines = offers.map(({ shopProductId }) => ({ shopProductId, quantity: 1 }));
    const isCash = method === 'CASH_ON_DELIVERY';
    const byCarrier = { carrier: 'sandbox', cashOnDelivery: true };
    const shippingChoices = isCash ? await chooseShipping(journey, buyer, offers, byCarrier) : null;
    const input = {
      idempotencyKey: newIdempotencyKey(),
      lines,
      shippingAddress: { ...shippingAddress, postalCode },
      shippingChoices,
    };
    const outcome = await buyer.checkout(input);
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    const { id: orderId, shopOrders, total } = outcome.order;
    const query = 'query ($id: ID!) { order(id: $id) { paymentMethods { method } } }';
    const { paymentMethods } = await journey.ask(buyer, query, { id: orderId });
    const methods = paymentMethods.map((offered: { method: string }) => offered.method);
    expect(methods.includes('CASH_ON_DELIVERY')).toBe(isCash);
    await buyer.payOrder({ orderId, method, idempotencyKey: newIdempotencyKey() });
    await reaches(orderId, 'CONFIRMED');
    const partOf = ({ shopId }: Offer) => shopOrders.find(({ shop }) => shop?.id === shopId)?.id ?? '';
    const itemOf = (id: string) => shopOrders.find((part) => part.id === id)?.items[0]?.id ?? '';
    return { orderId, ofOne: partOf(one), ofTwo: partOf(two), itemOf, total: total.amount };
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

  test('cash is taken part by part at the door, with what shipping costs, and of a cancelled part nothing', async () => {
    const { orderId, ofOne, ofTwo, itemOf, total } = await givenConfirmed('CASH_ON_DELIVERY');
    expect(Number(total)).toBeGreaterThan(3_000_000);
    await paymentBecomes(orderId, { status: 'AUTHORIZED', capturedAmount: { amount: '0.00' } });
    await step('acceptShopOrder', one, ofOne);
    await step('cancelShopOrder', two, ofTwo);
    await expectInvariants(journey);
    // Nobody's word but the carrier's makes money of it.
    const refused = { __typename: 'ShopOrderStatusError' };
    const shipShopOrder = mutation('shipShopOrder', '__typename');
    expect(await journey.ask(one.owner, shipShopOrder, { input: { shopOrderId: ofOne } })).toMatchObject(refused);
    expect(await buyer.confirmDelivery({ shopOrderId: ofOne })).toMatchObject(refused);
    await paymentBecomes(orderId, { status: 'AUTHORIZED', capturedAmount: { amount: '0.00' } });

    const items = [{ orderItemId: itemOf(ofOne), quantity: 1 }];
    const createShipment = mutation('createShipment', 'shipment { id }');
    await journey.ask(one.owner, createShipment, { input: { shopOrderId: ofOne, items, idempotencyKey: newCode(12) } });
    await reaches(orderId, 'PAID');
    const query = 'query ($id: ID!) { order(id: $id) { shopOrders { id total { amount } } } }';
    const { shopOrders } = await journey.ask(buyer, query, { id: orderId });
    const totalOf = (id: string) => shopOrders.find((part: { id: string }) => part.id === id).total;
    const capturedAndVoided = { capturedAmount: totalOf(ofOne), voidedAmount: totalOf(ofTwo) };
    await paymentBecomes(orderId, { status: 'CAPTURED', ...capturedAndVoided });
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

  test('what was charged when it was shipped is given back when the carrier loses it, and the other part goes on', async () => {
    const { onHand } = await stockOf(one);
    const { orderId, ofOne, ofTwo } = await givenConfirmed('CARD', '40193');
    await step('acceptShopOrder', one, ofOne);
    const query = 'query ($id: ID!) { shopOrder(id: $id) { status items { id } } }';
    const [item] = (await journey.ask(one.owner, query, { id: ofOne })).items;
    const items = [{ orderItemId: item.id, quantity: 1 }];
    const input = { shopOrderId: ofOne, items, carrier: 'sandbox', idempotencyKey: newCode(12) };
    await journey.ask(one.owner, mutation('createShipment', '__typename'), { input });
    await paymentBecomes(orderId, {
      capturedAmount: { amount: '1000000.00' },
      refundedAmount: { amount: '1000000.00' },
    });
    expect((await journey.ask(one.owner, query, { id: ofOne })).status).toBe('CANCELLED');
    expect(await stockOf(one)).toEqual({ onHand: onHand - 1, reserved: 0 });
    await expectInvariants(journey);

    for (const name of ['acceptShopOrder', 'shipShopOrder']) await step(name, two, ofTwo);
    await reaches(orderId, 'PAID');
    await paymentBecomes(orderId, { status: 'PARTIALLY_REFUNDED', capturedAmount: { amount: '3000000.00' } });
    await expectInvariants(journey);
  });
});

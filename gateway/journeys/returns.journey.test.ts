import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
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

/** From the door back to the shop, over function calls and over HTTP between processes. */
describe.each<Shape>(['one process', 'a process per subgraph'])('in %s', (shape) => {
  let journey: Journey;
  let admin: PasarClient;
  let buyer: PasarClient;
  let offer: Offer;

  beforeAll(async () => {
    vi.stubEnv('SANDBOX_CARRIER_STEP_MS', '100');
    journey = await startJourney(shape);
    admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    offer = await givenAnOffer(journey, { variantId, price: '1000000.50', quantity: 10 });
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await journey.stop();
  });

  const does = async (who: PasarClient, name: string, input: object) => {
    const outcome = await journey.ask(who, mutation(name, 'return { id status }'), { input });
    if (!outcome.return) throw new Error(JSON.stringify(outcome));
    return outcome.return;
  };

  interface Delivered {
    readonly orderId: string;
    readonly shopOrderId: string;
    readonly orderItemId: string;
  }

  async function givenADelivery(quantity: number): Promise<Delivered> {
    const lines = [{ shopProductId: offer.shopProductId, quantity }];
    const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    const { id: orderId } = outcome.order;
    await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));
    const query = 'query ($id: ID!) { order(id: $id) { shopOrders { id items { id } } } }';
    const [{ id: shopOrderId, items }] = (await journey.ask(buyer, query, { id: orderId })).shopOrders;
    for (const name of ['acceptShopOrder', 'shipShopOrder']) {
      await journey.ask(offer.owner, mutation(name, '__typename'), { input: { shopOrderId } });
    }
    await journey.ask(buyer, mutation('confirmDelivery', '__typename'), { input: { shopOrderId } });
    return { orderId, shopOrderId, orderItemId: items[0].id };
  }

  type Reason = 'CHANGED_MIND' | 'FAULTY';
  const request = async (of: Delivered, quantity: number, reason: Reason = 'CHANGED_MIND') => {
    const { shopOrderId, orderItemId } = of;
    const items = [{ orderItemId, quantity, reason }];
    const outcome = await buyer.requestReturn({ shopOrderId, items, idempotencyKey: newIdempotencyKey() });
    if (outcome.__typename !== 'RequestReturnSuccess') throw new Error(JSON.stringify(outcome));
    return outcome.return;
  };
  const seen = async (id: string) => {
    const query = `query ($id: ID!) {
      return(id: $id) {
        status refundTotal { amount } history { status } shipment { status label trackingNumber }
        items { good damaged item { title } } shopOrder { id deliveredAt }
      }
    }`;
    return journey.ask(buyer, query, { id });
  };

  test('one of two units goes back by a carrier, into the stock, and its money to the client', async () => {
    const delivered = await givenADelivery(2);
    const before = await stockOf(offer);
    const { id } = await request(delivered, 1);
    await does(offer.owner, 'approveReturn', { returnId: id });
    const sent = await buyer.shipReturn({ returnId: id, carrier: 'sandbox' });
    if (sent.__typename !== 'ShipReturnSuccess') throw new Error(JSON.stringify(sent));
    const label = await fetch(sent.return.shipment?.label ?? '');
    expect([label.status, label.headers.get('content-type')]).toEqual([200, 'application/pdf']);

    await eventually(async () => expect((await seen(id)).status).toBe('ARRIVED'), 30_000);
    const items = [{ orderItemId: delivered.orderItemId, good: 1, damaged: 0 }];
    const counted = { returnId: id, items, idempotencyKey: newCode(12) };
    expect(await does(offer.owner, 'receiveReturn', counted)).toMatchObject({ status: 'REFUNDED' });
    expect(await does(offer.owner, 'receiveReturn', counted)).toMatchObject({ status: 'REFUNDED' });
    await eventually(async () => {
      expect(await stockOf(offer)).toEqual({ ...before, onHand: before.onHand + 1 });
      const query = 'query ($id: ID!) { order(id: $id) { payments { status refunds { status amount { amount } } } } }';
      const { payments } = await journey.ask(buyer, query, { id: delivered.orderId });
      expect(payments).toMatchObject([
        { status: 'PARTIALLY_REFUNDED', refunds: [{ status: 'SUCCEEDED', amount: { amount: '1000000.50' } }] },
      ]);
    });
    expect(await seen(id)).toMatchObject({
      refundTotal: { amount: '1000000.50' },
      shipment: { status: 'DELIVERED', trackingNumber: expect.stringMatching(/^SBX/) },
      shopOrder: { id: delivered.shopOrderId, deliveredAt: expect.any(String) },
      items: [{ good: 1, damaged: 0, item: { title: expect.stringMatching(/^Phone/) } }],
      history: ['REQUESTED', 'APPROVED', 'IN_TRANSIT', 'ARRIVED', 'RECEIVED', 'REFUNDED'].map((status) => ({ status })),
    });
    await expectInvariants(journey);
  });

  test('what the shop declines the marketplace decides, and the shop gives part for what it gets back damaged', async () => {
    const delivered = await givenADelivery(2);
    const before = await stockOf(offer);
    const [{ id }, { id: hopeless }] = [await request(delivered, 1), await request(delivered, 1)];
    for (const returnId of [id, hopeless]) {
      await does(offer.owner, 'declineReturn', { returnId, reason: 'It was used' });
      const escalated = await buyer.escalateReturn({ returnId, reason: 'It was not' });
      expect(escalated.__typename).toBe('EscalateReturnSuccess');
    }
    await does(admin, 'decideReturn', { returnId: hopeless, decision: 'REJECT', reason: 'It was' });
    await does(admin, 'decideReturn', { returnId: id, decision: 'APPROVE', reason: 'Take it back' });
    // Brought to the shop, without a parcel.
    const { orderItemId } = delivered;
    const counted = { returnId: id, items: [{ orderItemId, good: 0, damaged: 1 }], idempotencyKey: newCode(12) };
    expect(await does(offer.owner, 'receiveReturn', counted)).toMatchObject({ status: 'RECEIVED' });
    const amount = { amount: '400000', currencyCode: 'IDR' };
    const part = { returnId: id, items: [{ orderItemId, amount }], reason: 'Scratched', idempotencyKey: newCode(12) };
    expect(await does(offer.owner, 'refundReturn', part)).toMatchObject({ status: 'REFUNDED' });
    await eventually(async () => {
      const query = 'query ($id: ID!) { order(id: $id) { payments { refundedAmount { amount } } } }';
      const { payments } = await journey.ask(buyer, query, { id: delivered.orderId });
      expect(payments).toEqual([{ refundedAmount: { amount: '400000.00' } }]);
    });
    expect(await stockOf(offer)).toEqual(before);
    expect((await buyer.return(hopeless))?.status).toBe('REJECTED');
    expect((await buyer.myReturns())?.nodes.map((one) => one.id).slice(0, 2)).toEqual([hopeless, id]);
    await expectInvariants(journey);
  });

  test('a part that comes back whole is refunded whole, and so is its payment', async () => {
    const delivered = await givenADelivery(1);
    const { id } = await request(delivered, 1, 'FAULTY');
    await does(offer.owner, 'approveReturn', { returnId: id });
    const items = [{ orderItemId: delivered.orderItemId, good: 0, damaged: 1 }];
    await does(offer.owner, 'receiveReturn', { returnId: id, items, idempotencyKey: newCode(12) });
    await eventually(async () => {
      const query = 'query ($id: ID!) { order(id: $id) { status payments { status } returns { status } } }';
      expect(await journey.ask(buyer, query, { id: delivered.orderId })).toEqual({
        status: 'PAID',
        payments: [{ status: 'REFUNDED' }],
        returns: [{ status: 'REFUNDED' }],
      });
    });
    await expectInvariants(journey);
  });
});

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

/** From the door back to the shop. Between processes `doorstep` brings goods back. */
describe.each<Shape>(['one process'])('in %s', (shape) => {
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

  async function givenADelivery(quantity: number, { shopProductId, owner } = offer): Promise<Delivered> {
    const lines = [{ shopProductId, quantity }];
    const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress });
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    const { id: orderId } = outcome.order;
    await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));
    const query = 'query ($id: ID!) { order(id: $id) { shopOrders { id items { id } } } }';
    const [{ id: shopOrderId, items }] = (await journey.ask(buyer, query, { id: orderId })).shopOrders;
    for (const name of ['acceptShopOrder', 'shipShopOrder']) {
      await journey.ask(owner, mutation(name, '__typename'), { input: { shopOrderId } });
    }
    await journey.ask(buyer, mutation('confirmDelivery', '__typename'), { input: { shopOrderId } });
    return { orderId, shopOrderId, orderItemId: items[0].id };
  }

  /** Another variant of the same product, which the same shop sells. */
  async function givenAnotherColour(price: string, quantity: number): Promise<[black: Offer, red: Offer]> {
    const name = newCode(8);
    const { category } = await journey.ask(admin, mutation('createCategory', 'category { id }'), {
      input: { name: `Category ${name}` },
    });
    const colours = ['Black', 'Red'];
    const product = {
      title: `Watch ${name}`,
      brand: 'Journeys',
      categoryId: category.id,
      options: [{ name: 'Colour', values: colours }],
      variants: colours.map((value) => ({ sku: `SKU-${name}-${value}`, optionValues: [{ name: 'Colour', value }] })),
    };
    const created = await journey.ask(admin, mutation('createProduct', 'product { id variants { id } }'), {
      input: product,
    });
    const { id: productId, variants } = created.product;
    await journey.ask(admin, mutation('activateProduct', 'product { id }'), { input: { productId } });
    const black = await givenAnOffer(journey, { variantId: variants[0].id, price, quantity });
    const { shopId, owner, warehouseId } = black;
    const variantId = variants[1].id;
    const sell = { shopId, variantId, price: { amount: price, currencyCode: 'IDR' } };
    const { shopProduct } = await journey.ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
    const receive = { warehouseId, variantId, quantity, idempotencyKey: newCode(12) };
    await journey.ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    return [black, { ...black, variantId, shopProductId: shopProduct.id }];
  }

  const exchange = async ({ shopOrderId, orderItemId }: Delivered, quantity: number, of: Offer) => {
    const { shopProductId: exchangeFor, owner } = of;
    const items = [{ orderItemId, quantity, reason: 'DOES_NOT_FIT', exchangeFor } as const];
    const input = { shopOrderId, resolution: 'EXCHANGE', items, idempotencyKey: newIdempotencyKey() } as const;
    const outcome = await buyer.requestReturn(input);
    if (outcome.__typename !== 'RequestReturnSuccess') throw new Error(JSON.stringify(outcome));
    await does(owner, 'approveReturn', { returnId: outcome.return.id });
    return outcome.return.id;
  };
  const receive = (owner: PasarClient, returnId: string, { orderItemId }: Delivered, good: number) =>
    does(owner, 'receiveReturn', {
      returnId,
      items: [{ orderItemId, good, damaged: 0 }],
      idempotencyKey: newCode(12),
    });

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

  test('another colour comes instead of the money, as an order of its own, and what is cancelled of it is refunded', async () => {
    const [black, red] = await givenAnotherColour('500000.25', 5);
    const delivered = await givenADelivery(2, black);
    const before = await stockOf(red);
    const id = await exchange(delivered, 2, red);
    // However often and at once the shop counts it.
    await Promise.allSettled(Array.from({ length: 50 }, () => receive(black.owner, id, delivered, 2)));
    const query = `query ($id: ID!) {
      return(id: $id) {
        status resolution refundTotal { amount }
        exchange {
          id status fulfillment exchangeOf { id } total { amount } shippingAddress { street }
          shopOrders { id status acceptBy invoice { number total { amount } } items { id sku quantity } }
        }
      }
    }`;
    await eventually(async () => expect((await journey.ask(buyer, query, { id })).status).toBe('EXCHANGED'), 30_000);
    const seenNow = await journey.ask(buyer, query, { id });
    expect(seenNow).toMatchObject({
      resolution: 'EXCHANGE',
      refundTotal: { amount: '0.00' },
      exchange: {
        status: 'PAID',
        fulfillment: 'UNFULFILLED',
        exchangeOf: { id: delivered.orderId },
        total: { amount: '1000000.50' },
        shippingAddress: { street: shippingAddress.street },
        shopOrders: [
          {
            status: 'CONFIRMED',
            acceptBy: expect.any(String),
            invoice: { total: { amount: '1000000.50' } },
            items: [{ sku: expect.stringMatching(/Red$/), quantity: 2 }],
          },
        ],
      },
    });
    expect(await stockOf(red)).toEqual({ ...before, onHand: before.onHand - 2 });
    await expectInvariants(journey);

    const [part] = seenNow.exchange.shopOrders;
    const cancel = { orderItemId: part.items[0].id, quantity: 1, idempotencyKey: newCode(12) };
    await journey.ask(buyer, mutation('cancelOrderItem', '__typename'), { input: cancel });
    const refundedOf = async () => {
      const payments = 'query ($id: ID!) { order(id: $id) { payments { status refundedAmount { amount } } } }';
      return (await journey.ask(buyer, payments, { id: delivered.orderId })).payments;
    };
    await eventually(async () =>
      expect(await refundedOf()).toEqual([{ status: 'PARTIALLY_REFUNDED', refundedAmount: { amount: '500000.25' } }]),
    );
    await expectInvariants(journey);
    const rest = { input: { shopOrderId: part.id } };
    await Promise.all(
      Array.from({ length: 10 }, () => journey.ask(buyer, mutation('cancelShopOrder', '__typename'), rest)),
    );
    await eventually(async () =>
      expect(await refundedOf()).toEqual([{ status: 'REFUNDED', refundedAmount: { amount: '1000000.50' } }]),
    );
    expect(await stockOf(red)).toEqual(before);
    await expectInvariants(journey);
  }, 90_000);

  test('a replacement is delivered, and comes back for its money; a second one for others again', async () => {
    const [black, red] = await givenAnotherColour('250000', 5);
    const delivered = await givenADelivery(2, black);
    const id = await exchange(delivered, 2, red);
    expect(await receive(black.owner, id, delivered, 2)).toMatchObject({ status: 'EXCHANGED' });
    const query = 'query ($id: ID!) { return(id: $id) { exchange { id shopOrders { id items { id } } } } }';
    const replacement = (await journey.ask(buyer, query, { id })).exchange;
    const [{ id: shopOrderId, items }] = replacement.shopOrders;
    for (const name of ['acceptShopOrder', 'shipShopOrder']) {
      await journey.ask(black.owner, mutation(name, '__typename'), { input: { shopOrderId } });
    }
    await journey.ask(buyer, mutation('confirmDelivery', '__typename'), { input: { shopOrderId } });
    const arrived = { orderId: replacement.id, shopOrderId, orderItemId: items[0].id };
    const back = await request(arrived, 1);
    await does(black.owner, 'approveReturn', { returnId: back.id });
    expect(await receive(black.owner, back.id, arrived, 1)).toMatchObject({ status: 'REFUNDED' });
    const again = await exchange(arrived, 1, black);
    expect(await receive(black.owner, again, arrived, 1)).toMatchObject({ status: 'EXCHANGED' });
    await eventually(async () => {
      const payments = 'query ($id: ID!) { order(id: $id) { payments { refundedAmount { amount } } } }';
      const refunded = await journey.ask(buyer, payments, { id: delivered.orderId });
      expect(refunded.payments).toEqual([{ refundedAmount: { amount: '250000.00' } }]);
    });
    await expectInvariants(journey);
  }, 90_000);

  test('what the shop sells at another price by then is refunded instead, and could not be asked for', async () => {
    const [black, red] = await givenAnotherColour('300000', 5);
    const delivered = await givenADelivery(1, black);
    const id = await exchange(delivered, 1, red);
    const price = { amount: '300001', currencyCode: 'IDR' };
    const change = { input: { shopProductId: red.shopProductId, price } };
    await journey.ask(red.owner, mutation('changePrice', '__typename'), change);
    expect(await receive(black.owner, id, delivered, 1)).toMatchObject({ status: 'REFUNDED' });
    const query = 'query ($id: ID!) { return(id: $id) { exchange { id } refundTotal { amount } history { reason } } }';
    const refunded = await journey.ask(buyer, query, { id });
    expect(refunded).toMatchObject({ exchange: null, refundTotal: { amount: '300000.00' } });
    expect(refunded.history.at(-1).reason).toMatch(/could not be exchanged: Watch .* costs IDR 300,001.00 now/);
    const another = await givenADelivery(1, black);
    const { shopOrderId, orderItemId } = another;
    const items = [{ orderItemId, quantity: 1, reason: 'OTHER', exchangeFor: red.shopProductId } as const];
    const asked = { shopOrderId, resolution: 'EXCHANGE', items, idempotencyKey: newIdempotencyKey() } as const;
    expect(await buyer.requestReturn(asked)).toMatchObject({ __typename: 'ExchangeNotPossibleError' });
    await expectInvariants(journey);
  }, 90_000);
});

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

const { recipientName: _, phoneNumber: __, street: ___, ...destination } = shippingAddress;

const happy = ['LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'];

interface Option {
  readonly id: string;
  readonly carrier: { readonly code: string };
  readonly total: { readonly amount: string };
}

/** From the basket to the door; between processes `doorstep` goes the same way. */
describe.each<Shape>(['one process'])('in %s', (shape) => {
  let journey: Journey;
  let buyer: PasarClient;
  let offers: Offer[];
  let shopOrders: { id: string; items: { id: string }[] }[];

  beforeAll(async () => {
    vi.stubEnv('SANDBOX_CARRIER_STEP_MS', '100');
    journey = await startJourney(shape);
    const admin = await journey.signIn(administrator, 'ADMIN');
    const variantId = await givenAVariant(journey, admin);
    const give = (price: string) => givenAnOffer(journey, { variantId, price, quantity: 10 });
    offers = [await give('1000000'), await give('1100000'), await give('1200000')];
    buyer = await journey.signIn(newPhone(), 'CLIENT');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await journey.stop();
  });

  test('a basket of three shops is offered carriers for each of its parts', async () => {
    const parts = offers.map(({ shopId, shopProductId }) => ({ shopId, lines: [{ shopProductId, quantity: 2 }] }));
    const query = `query ($input: ShippingOptionsInput!) {
      shippingOptions(input: $input) {
        shop { name } problem { __typename } options { id carrier { code } total { amount } promisedFrom promisedTo }
      }
    }`;
    const answers = await journey.ask(buyer, query, { input: { destination, parts } });
    expect(answers).toHaveLength(3);
    for (const { shop, problem, options } of answers) {
      expect([shop.name, problem]).toEqual([expect.stringMatching(/^Shop /), null]);
      const codes = new Set(options.map(({ carrier }: Option) => carrier.code));
      expect(codes).toEqual(new Set(['pickup', 'bangau', 'walet', 'kancil', 'gajah', 'sandbox']));
      expect(options.at(-1).carrier.code).toBe('pickup');
      const totals = options.slice(0, -1).map(({ total }: Option) => Number(total.amount));
      expect(totals).toEqual([...totals].sort((left: number, right: number) => left - right));
    }
    const ids = answers.flatMap(({ options }: { options: Option[] }) => options.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the goods leave from the warehouse that is nearest to the client, as they were quoted', async () => {
    const [{ owner, shopId, shopProductId, variantId, warehouseId: nearby }] = offers as [Offer, ...Offer[]];
    const address = {
      ...destination,
      street: 'Jalan Pasar 2',
      city: 'Jayapura',
      province: 'Papua',
      postalCode: '99111',
    };
    const open = { shopId, name: 'East', address };
    const { warehouse } = await journey.ask(owner, mutation('openWarehouse', 'warehouse { id }'), { input: open });
    const receive = { warehouseId: warehouse.id, variantId, quantity: 5, idempotencyKey: newCode(12) };
    await journey.ask(owner, mutation('receiveStock', '__typename'), { input: receive });

    const sourceOf = async (to: Pick<typeof shippingAddress, 'city' | 'province' | 'postalCode'>) => {
      const lines = [{ shopProductId, quantity: 1 }];
      const shipping = { ...shippingAddress, ...to };
      const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress: shipping });
      if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
      const query = 'query ($id: ID!) { order(id: $id) { shopOrders { items { warehouse { id } } } } }';
      const { shopOrders: parts } = await journey.ask(buyer, query, { id: outcome.order.id });
      return parts[0].items[0].warehouse.id;
    };
    const inMerauke = { city: 'Merauke', province: 'Papua Selatan', postalCode: '99611' };
    expect(await sourceOf(inMerauke)).toBe(warehouse.id);
    expect(await sourceOf(shippingAddress)).toBe(nearby);
    await journey.ask(owner, mutation('deactivateWarehouse', '__typename'), { input: { warehouseId: warehouse.id } });
    expect(await sourceOf(inMerauke)).toBe(nearby);
  });

  test('a shop has windows for its deliveries, and shows their places', async () => {
    const [offer] = offers as [Offer, ...Offer[]];
    const input = { shopId: offer.shopId, slots: [{ startHour: 10, capacity: 4 }] };
    await journey.ask(offer.owner, mutation('setDeliveryCapacity', '__typename'), { input });
    const query = 'query ($input: DeliveryWindowsInput!) { deliveryWindows(input: $input) { from to placesLeft } }';
    const windows = await journey.ask(buyer, query, { input: { shopId: offer.shopId, destination, days: 2 } });
    expect(windows.length).toBeGreaterThan(0);
    for (const window of windows) expect(window.placesLeft).toBe(4);
  });

  test('each shop hands its part of a paid order to the carrier, one of them in two shipments', async () => {
    const lines = offers.map(({ shopProductId }) => ({ shopProductId, quantity: 2 }));
    // Told twice and backwards by the sandbox.
    const address = { ...shippingAddress, postalCode: '40194' };
    const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress: address });
    if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
    const { id: orderId } = outcome.order;
    await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
    await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));
    const query = 'query ($id: ID!) { order(id: $id) { shopOrders { id shop { id } items { id } } } }';
    const order = await journey.ask(buyer, query, { id: orderId });
    shopOrders = offers.map(({ shopId }) =>
      order.shopOrders.find((part: { shop: { id: string } }) => part.shop.id === shopId),
    );

    for (const [index, { owner }] of offers.entries()) {
      const { id: shopOrderId, items } = shopOrders[index] ?? { id: '', items: [] };
      await journey.ask(owner, mutation('acceptShopOrder', '__typename'), { input: { shopOrderId } });
      for (const quantity of index === 0 ? [1, 1] : [2]) {
        const input = {
          shopOrderId,
          items: [{ orderItemId: items[0]?.id, quantity }],
          carrier: 'sandbox',
          idempotencyKey: newCode(12),
        };
        const shipped = await journey.ask(owner, mutation('createShipment', 'shipment { id label }'), { input });
        expect(shipped.__typename).toBe('CreateShipmentSuccess');
        const label = await fetch(shipped.shipment.label);
        expect([label.status, label.headers.get('content-type')]).toEqual([200, 'application/pdf']);
        const pdf = Buffer.from(await label.arrayBuffer()).toString('latin1');
        expect([pdf.slice(0, 5), pdf.trimEnd().slice(-5)]).toEqual(['%PDF-', '%%EOF']);
        expect(pdf).toContain('/Subtype /Image');
      }
    }
  });

  test('the client follows the parcels to the door, and the order knows that they arrived', async () => {
    const query = `query ($id: ID!) {
      shopOrder(id: $id) { status trackingNumber shipments { status trackingNumber events { status } parcels { items { quantity variant { sku } } } } }
    }`;
    for (const { id } of shopOrders) {
      await eventually(async () => {
        const part = await journey.ask(buyer, query, { id });
        expect(part.status).toBe('DELIVERED');
        const numbers = part.shipments.map(({ trackingNumber }: { trackingNumber: string }) => trackingNumber);
        expect(numbers).toContain(part.trackingNumber);
        for (const { status, events } of part.shipments) {
          expect([status, events.map((event: { status: string }) => event.status)]).toEqual(['DELIVERED', happy]);
        }
      }, 30_000);
    }
    await expectInvariants(journey);
  });

  test.each([
    { fate: 'brings back', postalCode: '40192', reason: 'The goods came back', unitsBack: 2 },
    { fate: 'loses', postalCode: '40193', reason: 'The carrier has lost the goods', unitsBack: 0 },
  ])(
    'what the carrier $fate is paid back whole, and sold again if it is there',
    async ({ postalCode, reason, unitsBack }) => {
      const [offer] = offers as [Offer, ...Offer[]];
      const { owner, shopProductId } = offer;
      const before = (await stockOf(offer)).onHand;
      const lines = [{ shopProductId, quantity: 3 }];
      const address = { ...shippingAddress, postalCode };
      const outcome = await buyer.checkout({ idempotencyKey: newIdempotencyKey(), lines, shippingAddress: address });
      if (outcome.__typename !== 'CheckoutSuccess') throw new Error(JSON.stringify(outcome));
      const { id: orderId, total } = outcome.order;
      await buyer.payOrder({ orderId, method: 'CARD', idempotencyKey: newIdempotencyKey() });
      await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'));

      const [part] = outcome.order.shopOrders;
      const shopOrderId = part?.id ?? '';
      await journey.ask(owner, mutation('acceptShopOrder', '__typename'), { input: { shopOrderId } });
      const orderItemId = part?.items[0]?.id;
      const cancel = { orderItemId, quantity: 1, idempotencyKey: newCode(12) };
      await journey.ask(owner, mutation('cancelOrderItem', '__typename'), { input: cancel });
      const rest = [{ orderItemId, quantity: 2 }];
      const input = { shopOrderId, items: rest, carrier: 'sandbox', idempotencyKey: newCode(12) };
      const sent = await journey.ask(owner, mutation('createShipment', '__typename'), { input });
      expect(sent.__typename).toBe('CreateShipmentSuccess');

      await eventually(async () => {
        const order = await buyer.order(orderId);
        expect(order).toMatchObject({ status: 'CANCELLED', shopOrders: [{ status: 'CANCELLED' }] });
        expect(order?.payments).toMatchObject([{ status: 'REFUNDED', refundedAmount: total }]);
        expect((await stockOf(offer)).onHand).toBe(before - 2 + unitsBack);
      }, 10_000);
      const history = 'query ($id: ID!) { shopOrder(id: $id) { history { status reason } } }';
      const told = await journey.ask(buyer, history, { id: shopOrderId });
      expect(told.history.at(-1)).toEqual({ status: 'CANCELLED', reason });
      await expectInvariants(journey);
    },
  );
});

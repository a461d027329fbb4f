import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { eventually } from '#testing/eventually.ts';
import { createClient, newIdempotencyKey, type PasarClient } from '../../sdk/index.ts';
import { expectInvariants } from './invariants.ts';
import {
  administrator,
  enter,
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
const idr = (amount: number) => ({ amount: amount.toFixed(2), currencyCode: 'IDR' }) as const;

/** Everything between the first thing in a guest's cart and the money for what came back. */
describe.each<Shape>(['one process', 'a process per subgraph'])('in %s', (shape) => {
  let journey: Journey;
  let buyer: PasarClient;
  let phones: Offer;
  let covers: Offer;
  let chargers: Offer;
  /** The same phones elsewhere, dearer, from a shop that the buyer takes something of in any case. */
  let phonesOfThird: Offer;
  let orderId: string;
  let shipping: number;
  const shopOrders = new Map<string, { id: string; items: { id: string; quantity: number }[] }>();

  beforeAll(async () => {
    vi.stubEnv('SANDBOX_CARRIER_STEP_MS', '100');
    journey = await startJourney(shape);
    const admin = await journey.signIn(administrator, 'ADMIN');
    const [phone, cover, charger] = await Promise.all([1, 2, 3].map(() => givenAVariant(journey, admin)));
    const give = (variantId = '', price: string) => givenAnOffer(journey, { variantId, price, quantity: 10 });
    phones = await give(phone, '5000000');
    covers = await give(cover, '50000');
    chargers = await give(charger, '100000');
    // A rupiah more than where it is cheapest: a parcel costs more than that.
    phonesOfThird = await givenAnotherOffer(phone, '5000001');
    const slots = [{ startHour: 18, capacity: 1 }];
    await journey.ask(chargers.owner, mutation('setDeliveryCapacity', '__typename'), {
      input: { shopId: chargers.shopId, slots },
    });
  }, 120_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await journey.stop();
  });

  async function givenAnotherOffer(variantId = '', amount = ''): Promise<Offer> {
    const { owner, shopId, warehouseId } = chargers;
    const sell = { shopId, variantId, price: { amount, currencyCode: 'IDR' } };
    const { shopProduct } = await journey.ask(owner, mutation('sellProduct', 'shopProduct { id }'), { input: sell });
    const receive = { warehouseId, variantId, quantity: 10, idempotencyKey: newCode(12) };
    await journey.ask(owner, mutation('receiveStock', 'movement { id }'), { input: receive });
    return { ...chargers, variantId, shopProductId: shopProduct.id };
  }

  test('a guest fills a cart from three shops, and signs in', async () => {
    buyer = createClient({ url: `${journey.url}/graphql` });
    for (const [offer, quantity] of [
      [phones, 2],
      [covers, 1],
      [chargers, 1],
    ] as const) {
      const added = await buyer.addToCart({ shopProductId: offer.shopProductId, quantity });
      expect(added.__typename).toBe('AddToCartSuccess');
    }
    const { mergedCart } = await enter(buyer, journey.url, newPhone(), 'CLIENT');
    expect(mergedCart).toMatchObject({ __typename: 'MergeCartSuccess', capped: [] });
    expect(await buyer.cart()).toMatchObject({ lineCount: 3, unitCount: 4, total: idr(10_150_000) });
  });

  test('the cheapest plan takes a dearer phone, and saves a parcel', async () => {
    const [plan] = (await buyer.cartPlans({ destination, goals: ['CHEAPEST'] })) ?? [];
    expect(plan).toMatchObject({ isExact: true, missing: [], goodsTotal: idr(10_150_002) });
    expect(plan?.shops.map(({ shop }) => shop?.id).sort()).toEqual([covers.shopId, chargers.shopId].sort());
    expect(Number(plan?.saving?.amount)).toBeGreaterThan(0);
    const applied = await buyer.applyCartPlan({ planId: plan?.id ?? '' });
    expect(applied).toMatchObject({
      __typename: 'ApplyCartPlanSuccess',
      cart: { lineCount: 3, total: idr(10_150_002) },
    });
    await expectInvariants(journey);
  });

  test('the client chooses carriers and a delivery window, and orders for goods and shipping', async () => {
    const cart = await buyer.cartShipping({ destination });
    const chosen = (cart?.shops ?? []).map(({ shop, shippingOptions: { options } }) => ({
      shopId: shop?.id ?? '',
      option: options.find(({ carrier }) => carrier.code === 'sandbox'),
    }));
    shipping = chosen.reduce((sum, { option }) => sum + Number(option?.total.amount), 0);
    const [window] = (await buyer.deliveryWindows({ shopId: chargers.shopId, destination })) ?? [];
    expect(window?.placesLeft).toBe(1);
    const added = await buyer.addAddress(shippingAddress);
    const outcome = await buyer.checkoutCart({
      idempotencyKey: newIdempotencyKey(),
      cartId: cart?.id ?? '',
      shippingAddressId: added.__typename === 'AddAddressSuccess' ? added.address.id : '',
      shippingChoices: chosen.map(({ shopId, option }) => ({
        shopId,
        optionId: option?.id ?? '',
        windowId: shopId === chargers.shopId ? window?.id : null,
      })),
      expectedTotal: idr(10_150_002 + shipping),
    });
    if (outcome.__typename !== 'CheckoutCartSuccess' || !outcome.order) throw new Error(JSON.stringify(outcome));
    const { order } = outcome;
    orderId = order.id;
    expect(order).toMatchObject({ total: idr(10_150_002 + shipping), shippingTotal: idr(shipping) });
    for (const { shop, ...part } of order.shopOrders) {
      shopOrders.set(shop?.id ?? '', { id: part.id, items: [...part.items] });
      expect(part.shippingBooking).toMatchObject({ status: 'HELD', carrier: { code: 'sandbox' } });
    }
    const ofWindow = order.shopOrders.find(({ shop }) => shop?.id === chargers.shopId)?.shippingBooking;
    expect(ofWindow?.promisedTo).toBe(window?.to);
    expect(await buyer.deliveryWindows({ shopId: chargers.shopId, destination })).not.toContainEqual(
      expect.objectContaining({ id: window?.id }),
    );
    await expectInvariants(journey);
  });

  test('a virtual account is paid hours later: stock and the place in the window have waited', async () => {
    const paying = await buyer.payOrder({ orderId, method: 'VIRTUAL_ACCOUNT', idempotencyKey: newIdempotencyKey() });
    expect(paying.__typename).toBe('PayOrderSuccess');
    // Six hours pass for whoever holds something.
    const later = [
      [
        'orders',
        'UPDATE orders SET placed_at = placed_at - INTERVAL 6 HOUR, expires_at = expires_at - INTERVAL 6 HOUR WHERE id = ?',
      ],
      ['warehouses', 'UPDATE reservations SET expires_at = expires_at - INTERVAL 6 HOUR WHERE order_id = ?'],
      ['shipping', 'UPDATE booking_parts SET held_until = held_until - INTERVAL 6 HOUR WHERE order_id = ?'],
    ] as const;
    for (const [subgraph, sql] of later) await journey.sql(subgraph, sql, [orderId]);
    await eventually(async () => expect((await buyer.order(orderId))?.status).toBe('PAID'), 30_000);
    await eventually(async () => {
      for (const { shippingBooking } of (await buyer.order(orderId))?.shopOrders ?? [])
        expect(shippingBooking?.status).toBe('CONFIRMED');
    });
    expect(await stockOf(covers)).toMatchObject({ onHand: 9, reserved: 0 });
    await expectInvariants(journey);
  });

  test('the shops send the parcels, and the client follows them to the door', async () => {
    for (const { shopId, owner } of [covers, chargers]) {
      const { id: shopOrderId, items } = shopOrders.get(shopId) ?? { id: '', items: [] };
      await journey.ask(owner, mutation('acceptShopOrder', '__typename'), { input: { shopOrderId } });
      const all = items.map(({ id, quantity }) => ({ orderItemId: id, quantity }));
      const input = { shopOrderId, items: all, idempotencyKey: newCode(12) };
      const sent = await journey.ask(owner, mutation('createShipment', 'shipment { carrier { code } }'), { input });
      expect(sent).toMatchObject({ shipment: { carrier: { code: 'sandbox' } } });
    }
    await eventually(async () => {
      for (const { status, shipments } of (await buyer.order(orderId))?.shopOrders ?? []) {
        expect(status).toBe('DELIVERED');
        const told = shipments?.flatMap(({ events }) => events.map((event) => event.status));
        expect(told).toEqual(['LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']);
      }
    }, 30_000);
    await expectInvariants(journey);
  });

  test('one of two phones comes back by parcel, and its money to the client', async () => {
    const { id: shopOrderId, items } = shopOrders.get(chargers.shopId) ?? { id: '', items: [] };
    const orderItemId = items.find(({ quantity }) => quantity === 2)?.id ?? '';
    const { ask } = journey;
    const asked = {
      shopOrderId,
      items: [{ orderItemId, quantity: 1, reason: 'CHANGED_MIND' }],
      idempotencyKey: newCode(12),
    };
    const requested = await ask(buyer, mutation('requestReturn', 'return { id status }'), { input: asked });
    expect(requested).toMatchObject({ __typename: 'RequestReturnSuccess', return: { status: 'REQUESTED' } });
    const returnId = requested.return.id;
    await expectInvariants(journey);

    const { owner } = chargers;
    await ask(owner, mutation('approveReturn', '__typename'), { input: { returnId } });
    const shipped = await ask(buyer, mutation('shipReturn', 'return { shipment { label } }'), {
      input: { returnId, carrier: 'sandbox' },
    });
    expect(shipped.return.shipment.label).toMatch(/^http/);
    const query = `query ($id: ID!) {
      return(id: $id) { status refundTotal { amount } refunds { id } shipment { status } history { status } }
    }`;
    const seen = () => ask(buyer, query, { id: returnId });
    await eventually(async () => expect(await seen()).toMatchObject({ status: 'ARRIVED' }), 30_000);
    await expectInvariants(journey);

    const before = await balance();
    const counted = { returnId, items: [{ orderItemId, good: 1, damaged: 0 }], idempotencyKey: newCode(12) };
    await ask(owner, mutation('receiveReturn', '__typename'), { input: counted });
    await eventually(async () => {
      expect(await seen()).toMatchObject({ status: 'REFUNDED', refundTotal: { amount: '5000001.00' } });
      const [payment] = (await buyer.order(orderId))?.payments ?? [];
      expect(payment).toMatchObject({ status: 'PARTIALLY_REFUNDED', refundedAmount: idr(5_000_001) });
    }, 30_000);
    // Of a phone the shop had earned the price less five percent.
    expect(before - (await balance())).toBeCloseTo(5_000_001 * 0.95, 1);
    const [{ on_hand } = { on_hand: 0 }] = await journey.sql(
      'warehouses',
      'SELECT on_hand FROM stock WHERE variant_id = ? AND warehouse_id = ?',
      [phonesOfThird.variantId, phonesOfThird.warehouseId],
    );
    expect(on_hand).toBe(9);
    await expectInvariants(journey);
  });

  const balance = async () => {
    const query = 'query ($id: ID!) { shop(id: $id) { balance { amount } } }';
    return Number((await journey.ask(chargers.owner, query, { id: chargers.shopId })).balance.amount);
  };

  test('the money of the order is where it belongs, to the unit', async () => {
    const sums = await journey.sql(
      'payments',
      'SELECT account, -SUM(amount_minor) AS minor FROM ledger_entries GROUP BY account ORDER BY account',
    );
    const commission = (5_000_001 + 50_000 + 100_000) * 0.05;
    const told = Object.fromEntries(sums.map(({ account, minor }) => [account, Number(minor) / 100]));
    expect(told.SHIPPING).toBe(shipping);
    expect(told.CLIENTS ?? 0).toBe(0);
    expect(told.COMMISSION).toBeCloseTo(commission, 1);
    expect(told.PROVIDER).toBe(-(5_000_001 + 150_000 + shipping));
  });
});

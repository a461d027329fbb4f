import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, shopUser } from '#testing/viewers.ts';
import {
  aBooking,
  aWindow,
  book,
  expectInvariants,
  factsAbout,
  type GivenShipment,
  type GivenShopOrder,
  givenAShipment,
  givenAShopOrder,
  owner,
  type ShippingWorld,
  seeShipment,
  sendNews,
  setCapacity,
  ship,
  startShipping,
  tell,
  units,
} from '../testing/given.ts';

let world: ShippingWorld;
beforeAll(async () => {
  world = await startShipping();
  await setCapacity(world, [{ startHour: 8, capacity: 50 }]);
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const stranger = shopUser('usr_other', { shp_other: 'OWNER' });
const shippedOf = async ({ id }: GivenShopOrder) => {
  const rows = await world.sql(
    'shipping',
    'SELECT shipped FROM shipped_items WHERE shop_order_id = ? ORDER BY order_item_id',
    [id],
  );
  return rows.map(({ shipped }) => shipped);
};
const shipmentsOf = async ({ id }: GivenShopOrder) =>
  world.sql('shipping', 'SELECT id, status FROM shipments WHERE shop_order_id = ?', [id]);

test('hands goods to a carrier, with a tracking number, packed by their weight', async () => {
  const shopOrder = givenAShopOrder(world);
  const outcome = await ship(world, shopOrder);
  const [phones, cases] = shopOrder.items;
  expect(outcome).toMatchObject({
    __typename: 'CreateShipmentSuccess',
    shipment: {
      status: 'LABEL_CREATED',
      carrier: { code: 'sandbox' },
      service: 'REGULAR',
      trackingNumber: expect.stringMatching(/^SBX[2-9A-Z]{12}$/),
      promisedFrom: null,
      shopOrder: { id: shopOrder.id },
      events: [{ status: 'LABEL_CREATED' }],
      // Two phones of 400 g, three cases of a kilogram, since nobody knows their weight.
      parcels: [
        {
          number: 1,
          weightGrams: 3_800,
          items: [
            { item: { id: phones?.id }, variant: { id: 'var_phone' }, quantity: 2 },
            { item: { id: cases?.id }, variant: { id: 'var_case' }, quantity: 3 },
          ],
        },
      ],
    },
  });
  expect(await factsAbout(world, shopOrder)).toEqual(['shipment.created']);
});

test('ships in parts, several parcels each as the shop packed them, and never more than was ordered', async () => {
  const shopOrder = givenAShopOrder(world);
  const parcels = [
    { weightGrams: 700, items: units(shopOrder, 1, 1) },
    { weightGrams: 300, items: units(shopOrder, 0, 1) },
  ];
  const first = await ship(world, shopOrder, { items: units(shopOrder, 1, 2), parcels });
  expect(first.shipment.parcels.map((parcel: { weightGrams: number }) => parcel.weightGrams)).toEqual([700, 300]);
  Object.assign(shopOrder, { status: 'SHIPPED', trackingNumber: first.shipment.trackingNumber });
  const tooMany = await ship(world, shopOrder, { items: units(shopOrder, 2, 1) });
  expectRefusal(tooMany, 'ShipmentItemsError');
  expect(tooMany.items).toEqual([{ orderItemId: shopOrder.items[0]?.id, left: 1 }]);
  expect(await shippedOf(shopOrder)).toEqual([1, 2]);
  expect(await ship(world, shopOrder, { items: units(shopOrder, 1, 1) })).toMatchObject({
    __typename: 'CreateShipmentSuccess',
  });
  expect(await shippedOf(shopOrder)).toEqual([2, 3]);
});

test('lets one of thirty ship the last goods', async () => {
  const shopOrder = givenAShopOrder(world);
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => ship(world, shopOrder)));
  const have = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
  expect([have('CreateShipmentSuccess'), have('ShipmentItemsError')]).toEqual([1, 29]);
  expect(await shippedOf(shopOrder)).toEqual([2, 3]);
  expect(await shipmentsOf(shopOrder)).toHaveLength(1);
});

test('answers a repeat with the first shipment, also when the shop order has moved on', async () => {
  const shopOrder = givenAShopOrder(world);
  const input = { idempotencyKey: newId('key') };
  const [first, second] = await Promise.all([ship(world, shopOrder, input), ship(world, shopOrder, input)]);
  expect(second).toEqual(first);
  shopOrder.status = 'DELIVERED';
  expect(await ship(world, shopOrder, input)).toEqual(first);
  expect(await shipmentsOf(shopOrder)).toHaveLength(1);
  expectRefusal(await ship(world, shopOrder, { ...input, carrier: 'bangau' }), 'IdempotencyKeyReusedError');
});

test('ships as the client chose, and says what was promised', async () => {
  const window = await aWindow(world);
  const booking = await aBooking(world, { windowId: window.id });
  await book(world, booking);
  const id = booking.parts[0]?.shopOrderId ?? '';
  const shopOrder = givenAShopOrder(world, { id });
  // Not paid yet, as far as shipping knows.
  expectRefusal(await ship(world, shopOrder, { carrier: null }), 'CarrierNotAvailableError');
  await tell(world, 'order.paid', booking);
  expect((await ship(world, shopOrder, { carrier: null })).shipment).toMatchObject({
    carrier: { code: 'bangau' },
    service: 'REGULAR',
    promisedFrom: window.from,
    promisedTo: window.to,
  });
});

test('has what is paid at the door go by a carrier that takes the money, and by no other', async () => {
  const shopOrder = givenAShopOrder(world);
  Object.assign(shopOrder.order, { status: 'CONFIRMED', isCashOnDelivery: true });
  expectRefusal(await ship(world, shopOrder, { carrier: 'gajah' }), 'CarrierNotAvailableError');
  expect(await shipmentsOf(shopOrder)).toEqual([]);
  expect(await ship(world, shopOrder, { carrier: 'bangau' })).toMatchObject({ __typename: 'CreateShipmentSuccess' });
  const paid = givenAShopOrder(world);
  paid.order.isCashOnDelivery = true;
  expect(await ship(world, paid, { carrier: 'gajah' })).toMatchObject({ __typename: 'CreateShipmentSuccess' });
});

test("ships nothing of a part that went by the shop's own means, whatever they are called", async () => {
  for (const trackingNumber of [null, 'JNE123']) {
    const shopOrder = givenAShopOrder(world, { status: 'SHIPPED', trackingNumber });
    const refused = await ship(world, shopOrder);
    expect(refused).toMatchObject({
      __typename: 'ShipmentOrderStatusError',
      message: expect.stringContaining('own means'),
    });
    expect([await shipmentsOf(shopOrder), await shippedOf(shopOrder)]).toEqual([[], []]);
  }
  // A waiting shipment of some of it changes nothing: the rest is on its way.
  const shopOrder = givenAShopOrder(world);
  await givenAShipment(world, shopOrder, { items: units(shopOrder, 1) });
  shopOrder.status = 'SHIPPED';
  expectRefusal(await ship(world, shopOrder, { items: units(shopOrder, 0, 1) }), 'ShipmentOrderStatusError');
});

test.each<[string, object]>([
  ['a carrier that there is not', { carrier: 'pegasus' }],
  ['no carrier, when none was chosen', { carrier: null }],
  ['a service that the carrier does not have', { carrier: 'bangau', service: 'SAME_DAY' }],
  ['the pick-up at the shop', { carrier: 'pickup' }],
])('refuses %s, and ships nothing', async (_, input) => {
  const shopOrder = givenAShopOrder(world);
  expectRefusal(await ship(world, shopOrder, input), 'CarrierNotAvailableError');
  expect(await shipmentsOf(shopOrder)).toEqual([]);
});

test('refuses goods that the carrier does not take, packed or not', async () => {
  const fridge = givenAShopOrder(world, {
    items: [
      {
        id: newId('oit'),
        quantity: 1,
        cancelledQuantity: 0,
        variant: { id: 'var_fridge' },
        warehouse: { id: 'whs_1' },
      },
    ],
  });
  expectRefusal(await ship(world, fridge, { carrier: 'kancil' }), 'CarrierNotAvailableError');
  const parcels = [{ weightGrams: 70_000, items: units(fridge, 1) }];
  expectRefusal(await ship(world, fridge, { carrier: 'kancil', parcels }), 'CarrierNotAvailableError');
  expect(await ship(world, fridge, { carrier: 'gajah' })).toMatchObject({ __typename: 'CreateShipmentSuccess' });
});

test.each(['CONFIRMED', 'PENDING', 'CANCELLED', 'DELIVERED'])('ships nothing of a part that is %s', async (status) => {
  const shopOrder = givenAShopOrder(world, { status });
  expectRefusal(await ship(world, shopOrder), 'ShipmentOrderStatusError');
  // Also when no carrier was chosen: it is to be accepted first.
  expectRefusal(await ship(world, shopOrder, { carrier: null }), 'ShipmentOrderStatusError');
  expect([await shipmentsOf(shopOrder), await shippedOf(shopOrder)]).toEqual([[], []]);
});

test.each<[string, (shopOrder: GivenShopOrder) => object]>([
  ['no items', () => ({ items: [] })],
  ['an item twice', (shopOrder) => ({ items: [...units(shopOrder, 1), ...units(shopOrder, 1)] })],
  ['a quantity of 0', (shopOrder) => ({ items: [{ orderItemId: shopOrder.items[0]?.id, quantity: 0 }] })],
  [
    'parcels that hold something else',
    (shopOrder) => ({ items: units(shopOrder, 2), parcels: [{ weightGrams: 1, items: units(shopOrder, 1) }] }),
  ],
  ['a key of nothing', () => ({ idempotencyKey: '' })],
])('refuses %s', async (_, input) => {
  const shopOrder = givenAShopOrder(world);
  expectRefusal(await ship(world, shopOrder, input(shopOrder)), 'InvalidInputError');
  expect(await shipmentsOf(shopOrder)).toEqual([]);
});

test('knows no items of other shop orders', async () => {
  const shopOrder = givenAShopOrder(world);
  const outcome = await ship(world, shopOrder, { items: units(givenAShopOrder(world), 1) });
  expectRefusal(outcome, 'ShipmentItemsError');
  expect(outcome.items).toMatchObject([{ left: 0 }]);
});

test('is for those who act for the shop; to others the shop order is not there', async () => {
  const shopOrder = givenAShopOrder(world);
  expectRefusal(await ship(world, shopOrder, {}, stranger), 'ShipmentOrderNotFoundError');
  expectRefusal(await ship(world, shopOrder, { shopOrderId: 'sho_none' }), 'ShipmentOrderNotFoundError');
  await expect(ship(world, shopOrder, {}, client())).rejects.toThrow(/SHOP_USER/);
  const colleague = shopUser('usr_staff', { shp_bandung: 'STAFF' });
  expect(await ship(world, shopOrder, {}, colleague)).toMatchObject({ __typename: 'CreateShipmentSuccess' });
});

test('is seen by the client, the shop and ADMIN, and by nobody else', async () => {
  const shopOrder = givenAShopOrder(world);
  const { id } = await givenAShipment(world, shopOrder);
  const query = `query ($all: [_Any!]!) {
    _entities(representations: $all) { ... on ShopOrder { shipments { id } } ... on Shipment { id status } }
  }`;
  const all = [
    { __typename: 'ShopOrder', id: shopOrder.id },
    { __typename: 'Shipment', id },
  ];
  const see = async (viewer: typeof admin) => (await world.run('shipping', viewer, query, { all }))._entities;
  for (const viewer of [client(), owner, admin]) {
    expect(await see(viewer)).toEqual([{ shipments: [{ id }] }, { id, status: 'LABEL_CREATED' }]);
    expect(await seeShipment(world, id, viewer)).toMatchObject({ id });
  }
  for (const viewer of [client('usr_other'), stranger, anonymous]) {
    expect(await see(viewer)).toEqual([{ shipments: null }, null]);
    expect(await seeShipment(world, id, viewer)).toBeNull();
  }
});

const cancelMutation = `mutation ($input: CancelShipmentInput!) {
  cancelShipment(input: $input) {
    __typename ... on UserError { message } ... on ShipmentPickedUpError { status }
    ... on CancelShipmentSuccess { shipment { id status events { status } } }
  }
}`;
const cancel = ({ id }: { id: string }, viewer = owner) =>
  world.outcome('shipping', viewer, cancelMutation, { input: { shipmentId: id } });

test('takes a shipment back that the carrier does not have, and its goods may be shipped anew', async () => {
  const shopOrder = givenAShopOrder(world);
  const shipment = await givenAShipment(world, shopOrder);
  const outcomes = await Promise.all([cancel(shipment), cancel(shipment)]);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({
      __typename: 'CancelShipmentSuccess',
      shipment: { status: 'CANCELLED', events: [{ status: 'LABEL_CREATED' }, { status: 'CANCELLED' }] },
    });
  }
  expect(await shippedOf(shopOrder)).toEqual([0, 0]);
  const told = await world.sql('shipping', 'SELECT id FROM sandbox_news WHERE tracking_number = ?', [
    shipment.trackingNumber,
  ]);
  expect(told).toEqual([]);
  expect(await ship(world, shopOrder)).toMatchObject({ __typename: 'CreateShipmentSuccess' });
  await expectInvariants(world);
});

test('leaves a shipment that the carrier has, whoever comes first', async () => {
  const shopOrder = givenAShopOrder(world);
  const shipment = await givenAShipment(world, shopOrder, { carrier: 'bangau' });
  const [outcome] = await Promise.all([
    cancel(shipment),
    sendNews(world, { trackingNumber: shipment.trackingNumber, status: 'diambil' }),
  ]);
  const { status } = await seeShipment(world, shipment.id);
  const expected = { CancelShipmentSuccess: 'CANCELLED', ShipmentPickedUpError: 'PICKED_UP' };
  expect(status).toBe(expected[outcome.__typename as keyof typeof expected]);
  const picked = await givenAShipment(world, givenAShopOrder(world), { carrier: 'bangau' });
  await sendNews(world, { trackingNumber: picked.trackingNumber, status: 'diambil' });
  expect(await cancel(picked)).toMatchObject({ __typename: 'ShipmentPickedUpError', status: 'PICKED_UP' });
  expectRefusal(await cancel(picked, stranger), 'ShipmentNotFoundError');
  expectRefusal(await cancel({ id: 'shm_none' }), 'ShipmentNotFoundError');
  await expectInvariants(world);
});

test('takes back what waits of a part that was cancelled, and ships no more of it, whatever orders said before', async () => {
  const shopOrder = givenAShopOrder(world);
  const waiting = await givenAShipment(world, shopOrder, { items: units(shopOrder, 1) });
  const { order } = shopOrder;
  await tell(world, 'shop-order.cancelled', {
    orderId: order.id,
    shopOrderId: shopOrder.id,
    shopId: 'shp_bandung',
  } as never);
  expect(await seeShipment(world, waiting.id)).toMatchObject({ status: 'CANCELLED' });
  expectRefusal(await ship(world, shopOrder), 'ShipmentOrderStatusError');
  expect(await shippedOf(shopOrder)).toEqual([0, 0]);
});

/** Tells that so many of an item are cancelled by now. */
function cancelUnits(shopOrder: GivenShopOrder, index: number, cancelledQuantity: number, id = newId('evt')) {
  const item = shopOrder.items[index] as GivenShopOrder['items'][number];
  const payload = {
    orderId: shopOrder.order.id,
    shopOrderId: shopOrder.id,
    shopId: 'shp_bandung',
    orderItemId: item.id,
    variantId: item.variant.id,
    quantity: 1,
    cancelledQuantity,
    orderedQuantity: item.quantity,
  };
  return tell(world, 'order-item.cancelled', payload, id);
}

test('ships no units that were cancelled, whether orders say so or the fact, and whichever comes first', async () => {
  const [told, asked, both] = [givenAShopOrder(world), givenAShopOrder(world), givenAShopOrder(world)];
  await cancelUnits(told, 1, 2);
  await cancelUnits(told, 1, 1);
  for (const one of [asked, both]) (one.items[1] as GivenShopOrder['items'][number]).cancelledQuantity = 2;
  await cancelUnits(both, 1, 2);
  for (const shopOrder of [told, asked, both]) {
    const refused = await ship(world, shopOrder);
    expectRefusal(refused, 'ShipmentItemsError');
    expect(refused.items).toEqual([{ orderItemId: shopOrder.items[1]?.id, left: 1 }]);
    const rest = await ship(world, shopOrder, { items: units(shopOrder, 2, 1) });
    expect(rest).toMatchObject({ __typename: 'CreateShipmentSuccess' });
    expect(await shippedOf(shopOrder)).toEqual([2, 1]);
  }
});

test('takes shipments back that wait with too many of what was cancelled, the latest first, and no others', async () => {
  const shopOrder = givenAShopOrder(world);
  const first = await givenAShipment(world, shopOrder, { items: units(shopOrder, 0, 1) });
  const second = await givenAShipment(world, shopOrder, { items: units(shopOrder, 0, 1) });
  const without = await givenAShipment(world, shopOrder, { items: units(shopOrder, 2) });
  const statuses = () =>
    Promise.all([first, second, without].map(async ({ id }) => (await seeShipment(world, id)).status));
  await cancelUnits(shopOrder, 1, 1);
  expect(await statuses()).toEqual(['LABEL_CREATED', 'LABEL_CREATED', 'LABEL_CREATED']);
  const id = newId('evt');
  await Promise.all([cancelUnits(shopOrder, 1, 2, id), cancelUnits(shopOrder, 1, 2, id), cancelUnits(shopOrder, 1, 2)]);
  expect(await statuses()).toEqual(['LABEL_CREATED', 'CANCELLED', 'LABEL_CREATED']);
  expect(await shippedOf(shopOrder)).toEqual([2, 1]);
  await expectInvariants(world);
});

test('leaves with the carrier what it has when units of it are cancelled', async () => {
  const shopOrder = givenAShopOrder(world);
  const shipment = await givenAShipment(world, shopOrder, { carrier: 'bangau' });
  await sendNews(world, { trackingNumber: shipment.trackingNumber, status: 'diambil' });
  await cancelUnits(shopOrder, 1, 2);
  expect(await seeShipment(world, shipment.id)).toMatchObject({ status: 'PICKED_UP' });
  const refused = await ship(world, shopOrder, { items: units(shopOrder, 0, 1) });
  expect(refused).toMatchObject({ __typename: 'ShipmentItemsError', items: [{ left: 0 }] });
  await expectInvariants(world);
});

const pickupMutation = `mutation ($input: RequestCarrierPickupInput!) {
  requestCarrierPickup(input: $input) {
    __typename ... on UserError { message } ... on InvalidInputError { problems { path } }
    ... on RequestCarrierPickupSuccess { carrierPickup { id from to carrier { code } warehouse { id } } }
  }
}`;
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const collect = (shipments: readonly { id: string }[], input: object = {}, viewer = owner) => {
  const given = {
    shipmentIds: shipments.map(({ id }) => id),
    from: inHours(3),
    idempotencyKey: newId('key'),
    ...input,
  };
  return world.outcome('shipping', viewer, pickupMutation, { input: given });
};

test('has the carrier come for shipments that wait together, and again when asked otherwise', async () => {
  const shipments = [
    await givenAShipment(world, givenAShopOrder(world)),
    await givenAShipment(world, givenAShopOrder(world)),
  ];
  const input = { from: inHours(5), idempotencyKey: newId('key') };
  const first = await collect(shipments, input);
  expect(first).toMatchObject({
    __typename: 'RequestCarrierPickupSuccess',
    carrierPickup: { from: input.from, carrier: { code: 'sandbox' }, warehouse: { id: 'whs_1' } },
  });
  expect(Date.parse(first.carrierPickup.to) - Date.parse(first.carrierPickup.from)).toBe(2 * 3_600_000);
  expect(await collect(shipments, input)).toEqual(first);
  expectRefusal(await collect(shipments.slice(1), input), 'IdempotencyKeyReusedError');
  const { carrierPickup } = await collect(shipments.slice(1));
  const seen = await Promise.all(shipments.map(({ id }) => seeShipment(world, id)));
  expect(seen.map((shipment) => shipment.carrierPickup.id)).toEqual([first.carrierPickup.id, carrierPickup.id]);
});

test('has the carrier come for nothing that is not there, waits elsewhere, or is gone', async () => {
  const here: GivenShipment = await givenAShipment(world, givenAShopOrder(world), { carrier: 'bangau' });
  const other = await givenAShipment(world, givenAShopOrder(world), { carrier: 'walet' });
  expectRefusal(await collect([here, other]), 'PickupMixedError');
  expectRefusal(await collect([here, { id: 'shm_none' }]), 'ShipmentNotFoundError');
  expectRefusal(await collect([here], {}, stranger), 'ShipmentNotFoundError');
  expectRefusal(await collect([here], { from: inHours(-1) }), 'InvalidInputError');
  expectRefusal(await collect([here], { from: inHours(15 * 24) }), 'InvalidInputError');
  expectRefusal(await collect([]), 'InvalidInputError');
  await sendNews(world, { trackingNumber: here.trackingNumber, status: 'diambil' });
  expectRefusal(await collect([here]), 'ShipmentPickedUpError');
  expect((await seeShipment(world, here.id)).carrierPickup).toBeNull();
});

test('asks nobody who is not signed in', async () => {
  for (const [query, input] of [
    [cancelMutation, { shipmentId: 'shm_1' }],
    [pickupMutation, { shipmentIds: ['shm_1'], from: inHours(1), idempotencyKey: 'k' }],
  ] as const) {
    expectErrorCode(await world.execute('shipping', anonymous, { query, variables: { input } }), 'UNAUTHENTICATED');
  }
});

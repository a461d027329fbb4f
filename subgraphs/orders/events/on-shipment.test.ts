import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { client, service, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  factsAbout,
  type GivenOrder,
  givenAPaidOrder,
  type OrdersWorld,
  startOrdersWorld,
  statusOf,
} from '../testing/given.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
});
afterAll(() => world.stop());

interface Part {
  readonly id: string;
  readonly order: { readonly id: string };
  readonly items: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly variant: { readonly id: string };
  }[];
}

const query = `query ($id: ID!) {
  shopOrderForShipping(id: $id) { id status order { id client { id } } items { id quantity variant { id } warehouse { id } } }
}`;

/** The first shop's part of a paid order, with its one item of two units. */
async function givenAPart({ isAccepted = true } = {}): Promise<Part> {
  const order: GivenOrder = await givenAPaidOrder(world);
  const id = order.shopOrders[0]?.id ?? '';
  if (isAccepted) {
    const accept = 'mutation ($input: AcceptShopOrderInput!) { acceptShopOrder(input: $input) { __typename } }';
    await world.run('orders', shopUser('usr_shop', { shop_a: 'OWNER' }), accept, { input: { shopOrderId: id } });
  }
  return (await world.run('orders', service('shipping'), query, { id })).shopOrderForShipping;
}

function tell({ id, order, items }: Part, type: string, units: readonly number[] = [], eventId: string = newId('evt')) {
  const about = {
    shipmentId: 'shm_1',
    orderId: order.id,
    shopOrderId: id,
    carrier: 'Bangau',
    trackingNumber: 'BGU1',
    items: [] as object[],
  };
  const goods = items.map((item, index) => ({
    orderItemId: item.id,
    variantId: item.variant.id,
    quantity: units[index] ?? 0,
  }));
  const payload = type === 'shipment.delivered' ? { ...about, arrived: goods } : { ...about, items: goods };
  return world.subgraph('orders').receive({ id: eventId, type, aggregateId: order.id, payload });
}
const statusOfPart = async ({ order }: Part) => (await statusOf(world, order.id))[1];

test('tells shipping of a part of an order, and nobody else', async () => {
  const part = await givenAPart();
  expect(part).toMatchObject({
    status: 'ACCEPTED',
    order: { client: { id: 'usr_buyer' } },
    items: [{ quantity: 2, variant: { id: 'var_of_shp_one' }, warehouse: { id: 'whs_shop_a' } }],
  });
  const asked = { query, variables: { id: part.id } };
  for (const viewer of [buyer, client()]) expectErrorCode(await world.execute('orders', viewer, asked), 'FORBIDDEN');
  expect(await world.run('orders', service('shipping'), query, { id: 'sho_none' })).toEqual({
    shopOrderForShipping: null,
  });
});

test('is SHIPPED when the carrier has the first goods, with its tracking number, once', async () => {
  const part = await givenAPart();
  const id = newId('evt');
  await Promise.all([tell(part, 'shipment.picked-up', [], id), tell(part, 'shipment.picked-up', [], id)]);
  await tell(part, 'shipment.picked-up');
  expect(await statusOfPart(part)).toBe('SHIPPED');
  const [row] = await world.sql('orders', 'SELECT carrier, tracking_number FROM shop_orders WHERE id = ?', [part.id]);
  expect(row).toEqual({ carrier: 'Bangau', tracking_number: 'BGU1' });
  const shipped = "SELECT id FROM order_events WHERE shop_order_id = ? AND status = 'SHIPPED'";
  expect(await world.sql('orders', shipped, [part.id])).toHaveLength(1);
});

test('is DELIVERED when every unit has arrived, and not before', async () => {
  const part = await givenAPart();
  await tell(part, 'shipment.picked-up');
  await tell(part, 'shipment.delivered', [1]);
  expect(await statusOfPart(part)).toBe('SHIPPED');
  const id = newId('evt');
  await tell(part, 'shipment.delivered', [2], id);
  await tell(part, 'shipment.delivered', [2], id);
  expect(await statusOfPart(part)).toBe('DELIVERED');
});

test('is not moved by news of shipments when it is not to be shipped', async () => {
  const part = await givenAPart({ isAccepted: false });
  await tell(part, 'shipment.picked-up');
  await tell(part, 'shipment.delivered', [2]);
  expect(await statusOfPart(part)).toBe('CONFIRMED');
});

/** A part that is to be paid at the door, on its way there. */
async function givenCashOnItsWay(): Promise<Part> {
  const part = await givenAPart();
  await world.sql('orders', 'UPDATE shop_orders SET is_cash_on_delivery = TRUE WHERE id = ?', [part.id]);
  await tell(part, 'shipment.picked-up', [2]);
  return part;
}
const factsOf = async ({ order }: Part) => (await factsAbout(world, order.id)).slice(2);

test('is cancelled when all of it comes back that was to be paid at the door, once, with goods and money', async () => {
  const part = await givenCashOnItsWay();
  const id = newId('evt');
  await Promise.all([tell(part, 'shipment.returned', [2], id), tell(part, 'shipment.returned', [2], id)]);
  await tell(part, 'shipment.returned', [2]);
  expect(await statusOfPart(part)).toBe('CANCELLED');
  expect(await factsOf(part)).toEqual(['shop-order.shipped', 'shop-order.cancelled', 'order.refund-requested']);
});

test('is left to people when only some of it came back, or it had been paid before', async () => {
  const some = await givenCashOnItsWay();
  await tell(some, 'shipment.returned', [1]);
  const paid = await givenAPart();
  await tell(paid, 'shipment.picked-up', [2]);
  await tell(paid, 'shipment.returned', [2]);
  for (const part of [some, paid]) {
    expect(await statusOfPart(part)).toBe('SHIPPED');
    expect(await factsOf(part)).toEqual(['shop-order.shipped']);
  }
});

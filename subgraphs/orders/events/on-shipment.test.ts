import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { client, service, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  expectInvariants,
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
afterEach(() => expectInvariants(world));
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

/** A part on its way to its client. */
async function givenAPartOnItsWay({ isCash = false } = {}): Promise<Part> {
  const part = await givenAPart();
  await world.sql('orders', 'UPDATE shop_orders SET is_cash_on_delivery = ? WHERE id = ?', [isCash, part.id]);
  await tell(part, 'shipment.picked-up', [2]);
  return part;
}
const factsOf = async ({ order }: Part) =>
  (await world.events('orders')).filter(({ aggregateId }) => aggregateId === order.id).slice(2);

describe.each([
  { type: 'shipment.returned', isCash: false, isLost: false, reason: 'The goods came back' },
  {
    type: 'shipment.returned',
    isCash: true,
    isLost: false,
    reason: 'The goods came back, and nobody had paid for them',
  },
  { type: 'shipment.lost', isCash: false, isLost: true, reason: 'The carrier has lost the goods' },
  {
    type: 'shipment.lost',
    isCash: true,
    isLost: true,
    reason: 'The carrier has lost the goods, and nobody had paid for them',
  },
])('$type, with cash on delivery: $isCash', ({ type, isCash, isLost, reason }) => {
  test('cancels the part when it is about all of it, once, says why, and gives back its whole rest', async () => {
    const part = await givenAPartOnItsWay({ isCash });
    await world.sql('orders', 'UPDATE shop_orders SET shipping_minor = 700 WHERE id = ?', [part.id]);
    await world.sql('orders', 'UPDATE orders SET total_minor = total_minor + 700 WHERE id = ?', [part.order.id]);
    await world.sql('orders', 'UPDATE invoices SET total_minor = total_minor + 700 WHERE shop_order_id = ?', [part.id]);
    const id = newId('evt');
    await Promise.all([tell(part, type, [2], id), tell(part, type, [2], id)]);
    for (const other of ['shipment.returned', 'shipment.lost']) await tell(part, other, [2]);
    expect(await statusOfPart(part)).toBe('CANCELLED');

    const [row] = await world.sql('orders', 'SELECT shop_id, subtotal_minor, is_lost FROM shop_orders WHERE id = ?', [
      part.id,
    ]);
    expect(Boolean(row?.is_lost)).toBe(isLost);
    const [, cancelled, refund, ...more] = await factsOf(part);
    const about = { orderId: part.order.id, shopOrderId: part.id, shopId: row?.shop_id };
    expect(cancelled).toMatchObject({ type: 'shop-order.cancelled', payload: { ...about, isLost } });
    const amount = ((Number(row?.subtotal_minor) + 700) / 100).toFixed(2);
    expect(refund).toMatchObject({
      type: 'order.refund-requested',
      payload: { shopId: row?.shop_id, amount: { amount }, shipping: { amount: '7.00' }, reason },
    });
    expect(more).toEqual([]);
    const history = "SELECT reason FROM order_events WHERE shop_order_id = ? AND status = 'CANCELLED'";
    expect(await world.sql('orders', history, [part.id])).toEqual([{ reason }]);
  });

  test('leaves to people what went in several shipments', async () => {
    const part = await givenAPartOnItsWay({ isCash });
    await tell(part, type, [1]);
    expect(await statusOfPart(part)).toBe('SHIPPED');
    expect((await factsOf(part)).map((fact) => fact.type)).toEqual(['shop-order.shipped']);
  });

  test('changes nothing of what the client has confirmed to have, nor of what nobody ships', async () => {
    const part = await givenAPartOnItsWay({ isCash });
    await tell(part, 'shipment.delivered', [2]);
    await tell(part, type, [2]);
    expect(await statusOfPart(part)).toBe('DELIVERED');
    const waiting = await givenAPart();
    await tell(waiting, type, [2]);
    expect(await statusOfPart(waiting)).toBe('ACCEPTED');
  });

  test('stands, whatever is told of the goods afterwards', async () => {
    const part = await givenAPartOnItsWay({ isCash });
    await tell(part, type, [2]);
    const facts = await factsOf(part);
    for (const late of ['shipment.picked-up', 'shipment.delivered']) await tell(part, late, [2]);
    expect(await statusOfPart(part)).toBe('CANCELLED');
    expect(await factsOf(part)).toEqual(facts);
  });
});

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { openWebhookDoor, type WebhookDoor } from '#testing/webhook-door.ts';
import {
  expectInvariants,
  factsAbout,
  givenAShipment,
  givenAShopOrder,
  type SentNews,
  type ShippingWorld,
  seeShipment,
  sendNews,
  startShipping,
  units,
} from '../testing/given.ts';

let world: ShippingWorld;
let door: WebhookDoor;
beforeAll(async () => {
  door = await openWebhookDoor((request) => world.subgraph('shipping').raw(request));
  world = await startShipping({ publicUrl: door.url });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await expectInvariants(world);
});
afterAll(async () => {
  await world.stop();
  door.stop();
});

const byBangau = (shopOrder = givenAShopOrder(world), input: object = {}) =>
  givenAShipment(world, shopOrder, { carrier: 'bangau', ...input });
const statuses = async (id: string) => {
  const { status, events } = await seeShipment(world, id);
  return [status, events.map((event: { status: string }) => event.status)];
};

test('follows a shipment to the door, in our words, and tells others once', async () => {
  const shopOrder = givenAShopOrder(world);
  const { id, trackingNumber } = await byBangau(shopOrder);
  for (const [at, status] of ['diambil', 'transit', 'diantar', 'diterima'].entries()) {
    expect(await sendNews(world, { trackingNumber, status, at: 10 + at })).toMatchObject({ status: 200 });
  }
  expect(await statuses(id)).toEqual([
    'DELIVERED',
    ['LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'],
  ]);
  expect((await seeShipment(world, id)).events[1]).toMatchObject({ place: 'Cirebon', description: null });
  expect(await factsAbout(world, shopOrder)).toEqual(['shipment.created', 'shipment.picked-up', 'shipment.delivered']);
});

test('keeps late news where they belong, and is moved back by none', async () => {
  const { id, trackingNumber } = await byBangau();
  await sendNews(world, { trackingNumber, status: 'diantar', at: 300 });
  await sendNews(world, { trackingNumber, status: 'diambil', at: 100 });
  await sendNews(world, { trackingNumber, status: 'transit', at: 200 });
  expect(await statuses(id)).toEqual([
    'OUT_FOR_DELIVERY',
    ['LABEL_CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY'],
  ]);
});

test('has one effect of news that come ten times at once', async () => {
  const shopOrder = givenAShopOrder(world);
  const { id, trackingNumber } = await byBangau(shopOrder);
  const news = { trackingNumber, status: 'diterima', eventId: 'scan-1' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => sendNews(world, news)));
  for (const answer of answers) expect(answer).toMatchObject({ status: 200 });
  expect((await statuses(id))[1]).toHaveLength(2);
  expect(await factsAbout(world, shopOrder)).toEqual(['shipment.created', 'shipment.picked-up', 'shipment.delivered']);
});

test('says with the last of several shipments that all has arrived, also when they arrive at once', async () => {
  const shopOrder = givenAShopOrder(world);
  const [phones, cases] = shopOrder.items;
  const shipments = [
    await byBangau(shopOrder, { items: units(shopOrder, 2) }),
    await byBangau(shopOrder, { items: units(shopOrder, 0, 1) }),
    await byBangau(shopOrder, { items: units(shopOrder, 0, 2) }),
  ];
  await Promise.all(shipments.map(({ trackingNumber }) => sendNews(world, { trackingNumber, status: 'diterima' })));
  const facts = (await world.events('shipping', 'shipment.delivered')).filter(
    ({ aggregateId }) => aggregateId === shopOrder.order.id,
  );
  const arrived = facts.map(({ payload }) => {
    const { arrived: all } = payload as { arrived: { orderItemId: string; quantity: number }[] };
    return Object.fromEntries(all.map(({ orderItemId, quantity }) => [orderItemId, quantity]));
  });
  expect(arrived).toHaveLength(3);
  expect(arrived.at(-1)).toEqual({ [phones?.id ?? '']: 2, [cases?.id ?? '']: 3 });
  expect(arrived.filter((all) => Object.values(all).reduce((sum, units) => sum + units, 0) === 5)).toHaveLength(1);
});

const badly: [string, number, Partial<SentNews>][] = [
  ['a word that the carrier does not have', 400, { status: 'DELIVERED' }],
  ['a word that every object has', 400, { status: 'constructor' }],
  ['a parcel that is not ours', 404, { trackingNumber: 'BGU000000000000' }],
  ['the secret of another carrier', 401, { change: (request) => ({ ...request, path: '/webhooks/carriers/walet' }) }],
  [
    'a body that was changed',
    401,
    { change: (request) => ({ ...request, body: request.body.replace('transit', 'diterima') }) },
  ],
  ['no id', 400, { change: (request) => ({ ...request, headers: { ...request.headers, 'webhook-id': '' } }) }],
  ['GET', 405, { change: (request) => ({ ...request, method: 'GET' }) }],
];
test.each(badly)('refuses %s with %i, and moves nothing', async (_, status, news) => {
  const { id, trackingNumber } = await byBangau();
  expect(await sendNews(world, { trackingNumber, status: 'transit', ...news })).toMatchObject({ status });
  expect(await statuses(id)).toEqual(['LABEL_CREATED', ['LABEL_CREATED']]);
});

test('takes a secret from the environment, and both while one is exchanged', async () => {
  const { trackingNumber } = await byBangau();
  vi.stubEnv('CARRIER_WEBHOOK_SECRETS', 'bangau=whsec_bmV3 walet=whsec_b3RoZXI= bangau=whsec_b2xk');
  const signedBy = (secrets: string): NonNullable<SentNews['change']> => {
    return (request) => {
      vi.stubEnv('CARRIER_WEBHOOK_SECRETS', secrets);
      return request;
    };
  };
  const both = 'bangau=whsec_b2xk bangau=whsec_bmV3';
  expect(await sendNews(world, { trackingNumber, status: 'transit', change: signedBy(both) })).toMatchObject({
    status: 200,
  });
  const other = 'bangau=whsec_b3RoZXI=';
  expect(await sendNews(world, { trackingNumber, status: 'transit', change: signedBy(other) })).toMatchObject({
    status: 401,
  });
});

/** Lets the sandbox tell all it has to tell, in its order. */
async function letNewsCome(trackingNumber: string): Promise<void> {
  await eventually(async () => {
    await world.sql(
      'shipping',
      `UPDATE sandbox_news SET due_at = due_at - INTERVAL 1 DAY WHERE tracking_number = ? AND due_at > NOW(3)`,
      [trackingNumber],
    );
    await world.subgraph('shipping').sweep();
    const waiting = 'SELECT id FROM sandbox_news WHERE tracking_number = ? AND due_at IS NOT NULL';
    expect(await world.sql('shipping', waiting, [trackingNumber])).toEqual([]);
  });
}

test.each([
  ['40111', 'DELIVERED', ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'], 'shipment.delivered'],
  [
    '40191',
    'DELIVERED',
    ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT', 'OUT_FOR_DELIVERY', 'DELIVERED'],
    'shipment.delivered',
  ],
  [
    '40192',
    'RETURNED',
    ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT', 'RETURNING', 'RETURNED'],
    'shipment.returned',
  ],
  ['40193', 'LOST', ['PICKED_UP', 'IN_TRANSIT', 'LOST'], 'shipment.lost'],
  // Told twice and backwards.
  ['40194', 'DELIVERED', ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'], 'shipment.delivered'],
])('is told by the sandbox how a parcel to %s goes: %s', async (postalCode, end, events, fact) => {
  const shopOrder = givenAShopOrder(world, { postalCode });
  const { id, trackingNumber } = await givenAShipment(world, shopOrder);
  await letNewsCome(trackingNumber);
  expect(await statuses(id)).toEqual([end, ['LABEL_CREATED', ...events]]);
  expect(await factsAbout(world, shopOrder)).toEqual(['shipment.created', 'shipment.picked-up', fact]);
});

test('is told later what could not be taken in', async () => {
  const { id, trackingNumber } = await givenAShipment(world, givenAShopOrder(world));
  door.isOpen = false;
  await world.sql('shipping', 'UPDATE sandbox_news SET due_at = NOW(3) WHERE tracking_number = ?', [trackingNumber]);
  await world.subgraph('shipping').sweep();
  const [row] = await world.sql(
    'shipping',
    'SELECT attempts, last_error, due_at FROM sandbox_news WHERE tracking_number = ?',
    [trackingNumber],
  );
  expect(row).toMatchObject({ attempts: 1, last_error: 'answered 503', due_at: expect.any(Date) });
  door.isOpen = true;
  await letNewsCome(trackingNumber);
  expect((await statuses(id))[0]).toBe('DELIVERED');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { money } from '#kernel/money.ts';
import { linkToken } from '#subgraph/link-token.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { pagesOf, textsOf } from '#testing/pdf-texts.ts';
import { admin, client, shopUser } from '#testing/viewers.ts';
import {
  buyer,
  capture,
  checkoutInput,
  checkoutMutation,
  expectInvariants,
  type GivenOrder,
  givenAnOrder,
  givenAPaidOrder,
  type OrdersWorld,
  shippingAddress,
  startOrdersWorld,
} from '../testing/given.ts';
import { amountText, invoiceNumber } from './invoice.rules.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrdersWorld();
});
afterAll(async () => {
  await expectInvariants(world);
  await world.stop();
});

const ownerOfA = shopUser('usr_a', { shop_a: 'OWNER' });
const partOf = ({ shopOrders }: GivenOrder, shopId = 'shop_a') =>
  shopOrders.find(({ shop }) => shop.id === shopId)?.id ?? '';

async function invoiceOf(order: GivenOrder, viewer: Viewer = buyer, shopId = 'shop_a') {
  const query = 'query ($id: ID!) { shopOrder(id: $id) { invoice { number issuedAt total { amount } url } } }';
  return (await world.run('orders', viewer, query, { id: partOf(order, shopId) })).shopOrder?.invoice ?? null;
}
const read = (path: string, method = 'GET') => world.subgraph('orders').raw({ method, path, headers: {}, body: '' });
const pathOf = (url: string) => url.replace(world.settings.publicUrl, '');
const pdfOf = async (order: GivenOrder) => (await read(pathOf((await invoiceOf(order)).url))).bytes ?? Buffer.alloc(0);
const countsOf = async (shopId: string) => {
  const rows = await world.sql('orders', 'SELECT number FROM invoices WHERE shop_id = ? ORDER BY number', [shopId]);
  return rows.map(({ number }) => Number(String(number).split('/').at(-1)));
};
const fromOne = (many: number) => Array.from({ length: many }, (_, index) => index + 1);
const mutate = (name: string, viewer: Viewer, input: object) =>
  world.outcome(
    'orders',
    viewer,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
    { input },
  );

test('has the shop, the year and a count in its number, and amounts for people in its text', () => {
  const at = new Date('2026-12-31T23:59:59.999Z');
  expect(invoiceNumber('shp_01JD0000000000007Q3K9ZXM', at, 42)).toBe('INV/7Q3K9ZXM/2026/000042');
  expect(invoiceNumber('shp_01JD0000000000007Q3K9ZXM', at, 1_234_567)).toBe('INV/7Q3K9ZXM/2026/1234567');
  const texts = [1_599_900_000n, 50n, 100_000n].map((minor) => amountText(money(minor, 'IDR')));
  expect(texts).toEqual(['IDR 15,999,000.00', 'IDR 0.50', 'IDR 1,000.00']);
  expect(amountText(money(1_234_567n, 'JPY'))).toBe('JPY 1,234,567');
});

test('there is one for each part when the order is paid, and none before', async () => {
  const order = await givenAnOrder(world);
  expect(await invoiceOf(order)).toBeNull();
  await capture(world, order.id);
  await capture(world, order.id);
  const year = new Date().getUTCFullYear();
  expect(await invoiceOf(order)).toMatchObject({
    number: expect.stringMatching(new RegExp(`^INV/shop_a/${year}/\\d{6}$`)),
    total: { amount: '201.00' },
    url: expect.stringMatching(new RegExp(`^http://localhost:4000/invoices/${partOf(order)}\\?token=`)),
  });
  const ofB = await invoiceOf(order, buyer, 'shop_b');
  expect(ofB).toMatchObject({ number: expect.stringMatching(/^INV\/shop_b\//), total: { amount: '200.00' } });
  const [rows] = await world.sql('orders', 'SELECT COUNT(*) AS n FROM invoices WHERE order_id = ?', [order.id]);
  expect(rows?.n).toBe(2);
});

test('is seen by the client, the shop and ADMIN, and by nobody else', async () => {
  const order = await givenAPaidOrder(world);
  for (const viewer of [buyer, ownerOfA, admin]) expect(await invoiceOf(order, viewer)).not.toBeNull();
  for (const viewer of [client('usr_stranger'), shopUser('usr_b', { shop_b: 'OWNER' })]) {
    expect(await invoiceOf(order, viewer)).toBeNull();
  }
});

test('is a PDF: who sold what to whom, and for how much', async () => {
  const order = await givenAPaidOrder(world);
  const { number, url } = await invoiceOf(order);
  const { status, headers, bytes } = await read(pathOf(url));
  expect([status, headers]).toEqual([200, { 'content-type': 'application/pdf', 'cache-control': 'private, no-store' }]);
  const texts = textsOf(bytes ?? Buffer.alloc(0));
  for (const text of [
    `Number: ${number}`,
    `Order: ${order.number}`,
    'Shop shop_a',
    shippingAddress.recipientName,
    'Jalan Merdeka 1',
    'Bandung, Jawa Barat',
    'Title of var_of_shp_one',
    'IDR 100.50',
    'IDR 201.00',
    `${number}, page 1 of 1`,
  ]) {
    expect(texts).toContain(text);
  }
  // What another shop sold in the same order is not its business.
  expect(texts).not.toContain('shp_two');
  expect(texts).not.toContain('Cancelled since');
});

test('stays as it was, and lists what was cancelled since', async () => {
  const order = await givenAPaidOrder(world);
  const before = await invoiceOf(order);
  const [item] = await world.sql('orders', 'SELECT id FROM order_items WHERE shop_order_id = ?', [partOf(order)]);
  const cancel = { orderItemId: item?.id, quantity: 1, idempotencyKey: 'of the invoice' };
  await mutate('cancelOrderItem', buyer, cancel);
  const texts = textsOf(await pdfOf(order));
  expect(texts).toContain('Cancelled since, as of');
  expect(texts).toContain('- IDR 100.50');
  await mutate('cancelShopOrder', buyer, { shopOrderId: partOf(order) });
  expect(textsOf(await pdfOf(order))).toContain('- IDR 201.00');
  const after = await invoiceOf(order);
  expect({ ...after, url: null }).toEqual({ ...before, url: null });
});

test('goes over several pages when an order is long, with the headings on each', async () => {
  const ids = Array.from({ length: 90 }, (_, index) => `shp_long_${index}`);
  for (const id of ids) world.offers.set(id, { price: '15999000', isActive: true, shopId: 'shop_a' });
  const lines = ids.map((shopProductId) => ({ shopProductId, quantity: 3 }));
  const recipient = { ...shippingAddress, recipientName: '李小龍 Nguyễn Đức' };
  const input = checkoutInput({ lines, shippingAddress: recipient });
  const { order } = await world.outcome('orders', buyer, checkoutMutation, { input });
  await capture(world, order.id);
  const pdf = await pdfOf(order);
  const texts = textsOf(pdf);
  const pages = pagesOf(pdf);
  expect(pages).toBeGreaterThan(2);
  expect(texts.match(/^Units$/gm)).toHaveLength(pages);
  expect(texts).toContain(`page ${pages} of ${pages}`);
  for (const id of ids) expect(texts).toContain(`Title of var_of_${id}\n`);
  expect(texts).toContain('??? Nguyen Duc');
  expect(texts).toContain('IDR 4,319,730,000.00');
});

test('is opened by its own link only, while it is good', async () => {
  const [order, other] = [await givenAPaidOrder(world), await givenAPaidOrder(world)];
  const path = pathOf((await invoiceOf(order)).url);
  const token = path.split('token=')[1] ?? '';
  for (const forged of [
    `/invoices/${partOf(order)}`,
    `/invoices/${partOf(order)}?token=${token}x`,
    `/invoices/${partOf(other)}?token=${token}`,
    `/invoices/${partOf(order, 'shop_b')}?token=${token}`,
  ]) {
    expect(await read(forged)).toMatchObject({ status: 403 });
  }
  expect(await read(path, 'POST')).toMatchObject({ status: 405 });
  const secret = await sharedSecret(world.subgraph('orders').serviceContext(), 'invoices');
  const at = async (ms: number, id = partOf(order), kind = 'invoices') => {
    const until = new Date(Date.now() + ms);
    return (await read(`/invoices/${id}?token=${linkToken(`${kind}/${id}`, until, secret)}`)).status;
  };
  expect([await at(-60_000), await at(60_000), await at(60_000, partOf(order), 'labels')]).toEqual([403, 200, 403]);
  const unpaid = await givenAnOrder(world);
  expect(await at(60_000, partOf(unpaid))).toBe(404);
});

describe('the numbers of a shop', () => {
  test('have no gaps and none twice when many orders are paid at once', async () => {
    const orders: GivenOrder[] = [];
    for (let count = 0; count < 24; count += 1) orders.push(await givenAnOrder(world));
    const [before] = [await countsOf('shop_a')];
    await Promise.all(orders.flatMap(({ id }) => [capture(world, id), capture(world, id)]));
    const after = await countsOf('shop_a');
    expect(after).toEqual(fromOne(before.length + orders.length));
    const ofB = await countsOf('shop_b');
    expect(ofB).toEqual(fromOne(ofB.length));
  });

  test('are not used up by money that comes for an order that is over, or for goods that are gone', async () => {
    const before = [await countsOf('shop_a'), await countsOf('shop_b')];
    const cancelled = await givenAnOrder(world);
    await mutate('cancelOrder', buyer, { orderId: cancelled.id });
    await capture(world, cancelled.id);
    const { warehouses } = world;
    world.warehouses = { ...warehouses, commit: () => ({ __typename: 'StockShortError' }) };
    await capture(world, (await givenAnOrder(world)).id);
    world.warehouses = warehouses;
    expect([await countsOf('shop_a'), await countsOf('shop_b')]).toEqual(before);
    await givenAPaidOrder(world);
    expect(await countsOf('shop_a')).toEqual(fromOne((before[0]?.length ?? 0) + 1));
  });

  test('are not used up by a sale that is rolled back', async () => {
    const order = await givenAnOrder(world);
    const before = await countsOf('shop_a');
    await world.sql('orders', "INSERT INTO invoices VALUES (?, ?, 'shop_x', 'INV/x', 1, 'IDR', NOW(3))", [
      partOf(order, 'shop_b'),
      order.id,
    ]);
    await expect(capture(world, order.id)).rejects.toThrow();
    expect(await countsOf('shop_a')).toEqual(before);
    await world.sql('orders', "DELETE FROM invoices WHERE shop_id = 'shop_x'");
    await capture(world, order.id);
    expect(await countsOf('shop_a')).toEqual(fromOne(before.length + 1));
  });

  test('control: who takes the greatest one and adds one gives the same number several times', async () => {
    await world.sql('orders', 'CREATE TABLE unlocked (place INT AUTO_INCREMENT PRIMARY KEY, number INT NOT NULL)');
    const { pool } = world.subgraph('orders').database;
    await Promise.all(
      fromOne(24).map(async () => {
        const [rows] = await pool.query('SELECT COALESCE(MAX(number), 0) AS last FROM unlocked');
        const [{ last }] = rows as [{ last: number }];
        await pool.query('INSERT INTO unlocked (number) VALUES (?)', [Number(last) + 1]);
      }),
    );
    const rows = await world.sql('orders', 'SELECT number FROM unlocked ORDER BY number');
    expect(rows.map(({ number }) => number)).not.toEqual(fromOne(24));
    await world.sql('orders', 'DROP TABLE unlocked');
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToken } from '#subgraph/link-token.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { pagesOf, textsOf } from '#testing/pdf-texts.ts';
import { admin, client } from '#testing/viewers.ts';
import {
  type GivenShipment,
  givenAShipment,
  givenAShopOrder,
  owner,
  type ShippingWorld,
  startShipping,
  units,
} from '../testing/given.ts';

let world: ShippingWorld;
let shipment: GivenShipment;
beforeAll(async () => {
  world = await startShipping();
  const shopOrder = givenAShopOrder(world);
  const parcels = [
    { weightGrams: 700, items: units(shopOrder, 2) },
    { weightGrams: 1_500, items: units(shopOrder, 0, 3) },
  ];
  shipment = await givenAShipment(world, shopOrder, { parcels });
});
afterAll(() => world.stop());

async function labelFor(viewer: Viewer, { id } = shipment): Promise<string | null> {
  const query = 'query ($id: ID!) { shipment(id: $id) { label } }';
  return (await world.run('shipping', viewer, query, { id })).shipment.label;
}
const read = (path: string, method = 'GET') => world.subgraph('shipping').raw({ method, path, headers: {}, body: '' });
const pathOf = (url: string | null) => (url ?? '').replace(world.settings.publicUrl, '');

test('is a PDF with a page per parcel: whom it goes to, by whom, and its number as a barcode', async () => {
  const url = await labelFor(owner);
  expect(url).toMatch(new RegExp(`^http://localhost:4000/labels/${shipment.id}\\?token=`));
  const { status, headers, bytes } = await read(pathOf(url));
  expect([status, headers]).toEqual([200, { 'content-type': 'application/pdf', 'cache-control': 'private, no-store' }]);
  const pdf = bytes ?? Buffer.alloc(0);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesOf(pdf)).toBe(2);
  expect(pdf.toString('latin1')).toContain('/Subtype /Image');
  const texts = textsOf(pdf);
  for (const text of [
    'Sandbox',
    shipment.trackingNumber,
    'Sari',
    'Jalan Merdeka 1',
    'Bandung, Jawa Barat',
    '40111 ID',
  ]) {
    expect(texts).toContain(text);
  }
  expect(texts).toContain('Parcel 1 of 2, 0.7 kg');
  expect(texts).toContain('Parcel 2 of 2, 1.5 kg');
});

test('is given to the shop and ADMIN only, and no more once the shipment is cancelled', async () => {
  expect(await labelFor(admin)).toMatch(/token=/);
  expect(await labelFor(client())).toBeNull();
  const other = await givenAShipment(world, givenAShopOrder(world));
  const url = await labelFor(owner, other);
  const cancel = 'mutation ($input: CancelShipmentInput!) { cancelShipment(input: $input) { __typename } }';
  await world.run('shipping', owner, cancel, { input: { shipmentId: other.id } });
  expect(await labelFor(owner, other)).toBeNull();
  expect(await read(pathOf(url))).toMatchObject({ status: 404 });
});

test('is opened by its own link only, while it is good', async () => {
  const path = pathOf(await labelFor(owner));
  const other = await givenAShipment(world, givenAShopOrder(world));
  const token = path.split('token=')[1] ?? '';
  const [until = '', signature = ''] = token.split('.');
  const later = (Number.parseInt(until, 36) + 60_000).toString(36);
  for (const forged of [
    `/labels/${shipment.id}`,
    `/labels/${shipment.id}?token=`,
    `/labels/${shipment.id}?token=${later}.${signature}`,
    `/labels/${other.id}?token=${token}`,
    '/labels/',
  ]) {
    expect(await read(forged)).toMatchObject({ status: 403 });
  }
  expect(await read(path, 'POST')).toMatchObject({ status: 405 });
  const secret = await sharedSecret(world.subgraph('shipping').serviceContext(), 'labels');
  const at = async (ms: number) =>
    (
      await read(
        `/labels/${shipment.id}?token=${linkToken(`labels/${shipment.id}`, new Date(Date.now() + ms), secret)}`,
      )
    ).status;
  expect([await at(-60_000), await at(60_000)]).toEqual([403, 200]);
});

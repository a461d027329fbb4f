import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { statementsOf } from '#testing/statements.ts';
import { client, service } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import { address, mutate, newShop, newVariant, ownerOf, startWarehouses } from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const query = `query ($offers: [ShippingOriginInput!]!) {
  shippingOrigins(offers: $offers) { shopId city province available { variantId quantity } }
}`;
const ask = async (offers: object) =>
  (await world.run('warehouses', service('shipping'), query, { offers })).shippingOrigins;

async function givenAWarehouse(shopId: string, city: string, stock: Readonly<Record<string, number>>) {
  const owner = ownerOf(shopId);
  const input = { shopId, name: city, address: { ...address, city } };
  const { warehouse } = await mutate(
    world,
    owner,
    'openWarehouse',
    input,
    '... on OpenWarehouseSuccess { warehouse { id } }',
  );
  for (const [variantId, quantity] of Object.entries(stock)) {
    const receive = { warehouseId: warehouse.id, variantId, quantity, idempotencyKey: `${warehouse.id} ${variantId}` };
    await mutate(world, owner, 'receiveStock', receive);
  }
  return { owner, warehouseId: warehouse.id };
}

test('tells of every active warehouse where it is and what it has of the variants', async () => {
  const [shop, other, variant, another] = [newShop(), newShop(), newVariant(), newVariant()];
  await givenAWarehouse(shop, 'Bandung', { [variant]: 3, [another]: 4 });
  await givenAWarehouse(shop, 'Bogor', {});
  const closed = await givenAWarehouse(shop, 'Depok', { [variant]: 9 });
  await mutate(world, closed.owner, 'deactivateWarehouse', { warehouseId: closed.warehouseId });
  await givenAWarehouse(other, 'Medan', { [variant]: 5 });
  const offers = [
    { shopId: shop, variantIds: [variant] },
    { shopId: other, variantIds: [variant] },
    { shopId: newShop(), variantIds: [] },
  ];
  expect(await ask(offers)).toEqual([
    { shopId: shop, city: 'Bandung', province: 'Jawa Barat', available: [{ variantId: variant, quantity: 3 }] },
    { shopId: shop, city: 'Bogor', province: 'Jawa Barat', available: [] },
    { shopId: other, city: 'Medan', province: 'Jawa Barat', available: [{ variantId: variant, quantity: 5 }] },
  ]);
  expect(await ask([{ shopId: other, variantIds: [] }])).toMatchObject([{ city: 'Medan', available: [] }]);
  expect(await ask([])).toEqual([]);

  const prefix = world.subgraph('warehouses').database.name.replace(/_warehouses$/, '');
  expect(await statementsOf(prefix, () => ask(offers))).toHaveLength(1);
});

test('is for services only', async () => {
  const request = { query, variables: { offers: [] } };
  expectErrorCode(await world.execute('warehouses', client(), request), 'FORBIDDEN');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { client, service } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
  availabilityOf,
  deactivate,
  givenAnOffer,
  givenAWarehouse,
  lineOf,
  makeOverdue,
  newOrder,
  newShop,
  newVariant,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

test('is what nobody holds, over the active warehouses of the shop', async () => {
  const shopId = newShop();
  const variantId = newVariant();
  const first = await givenAWarehouse(world, shopId, { [variantId]: 5 });
  await givenAWarehouse(world, shopId, { [variantId]: 2 });
  await givenAWarehouse(world, newShop(), { [variantId]: 9 });
  expect(await availabilityOf(world, { shopId, variantId })).toEqual({ availableQuantity: 7, inStock: true });
  await reserve(world, newOrder(), [lineOf({ shopId, variantId }, 4)]);
  expect(await availabilityOf(world, { shopId, variantId })).toEqual({ availableQuantity: 3, inStock: true });
  await deactivate(world, { shopId, variantId, warehouseId: first });
  expect(await availabilityOf(world, { shopId, variantId })).toEqual({ availableQuantity: 2, inStock: true });
});

test('is nothing where nothing is, and never less than nothing', async () => {
  expect(await availabilityOf(world, { shopId: newShop(), variantId: newVariant() })).toEqual({
    availableQuantity: 0,
    inStock: false,
  });
});

test('counts what overdue holds occupy before and after they are swept, in active warehouses', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, 5)]);
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 0, inStock: false });
  await makeOverdue(world, orderId);
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 5, inStock: true });
  await world.subgraph('warehouses').sweep();
  expect(await availabilityOf(world, offer)).toEqual({ availableQuantity: 5, inStock: true });

  const away = await givenAnOffer(world, 5);
  const other = newOrder();
  await reserve(world, other, [lineOf(away, 5)]);
  await makeOverdue(world, other);
  await deactivate(world, away);
  expect(await availabilityOf(world, away)).toEqual({ availableQuantity: 0, inStock: false });
});

test('is read for many shop products at once, each with its own', async () => {
  const offers = [await givenAnOffer(world, 1), await givenAnOffer(world, 2), await givenAnOffer(world, 3)];
  const [first, second] = offers as [(typeof offers)[0], (typeof offers)[0]];
  // A shop without this variant, which another shop has.
  const pairs = [...offers, { shopId: first.shopId, variantId: second.variantId }];
  const references = pairs.map(({ shopId, variantId }, index) => ({
    __typename: 'ShopProduct',
    id: `shp_${index}`,
    shop: { id: shopId },
    variant: { id: variantId },
  }));
  const query = `query ($references: [_Any!]!) {
    _entities(representations: $references) { ... on ShopProduct { id availableQuantity } }
  }`;
  const answer = await world.outcome('warehouses', service('gateway'), query, { references });
  expect(answer).toEqual([1, 2, 3, 0].map((availableQuantity, index) => ({ id: `shp_${index}`, availableQuantity })));
});

test('is null for a variant that is not shown', async () => {
  const references = [{ __typename: 'ShopProduct', id: 'shp_1', shop: { id: 'shp_1' }, variant: null }];
  const query = `query ($references: [_Any!]!) {
    _entities(representations: $references) { ... on ShopProduct { availableQuantity inStock } }
  }`;
  const [shopProduct] = await world.outcome('warehouses', service('gateway'), query, { references });
  expect(shopProduct).toEqual({ availableQuantity: null, inStock: null });
});

test('is told to services, and to nobody else, for many offers at once', async () => {
  const [two, none] = [await givenAnOffer(world, 2), { shopId: newShop(), variantId: newVariant() }];
  const offer = { shopId: two.shopId, variantId: two.variantId };
  const query = `query ($offers: [OfferInput!]!) {
    availabilityOfOffers(offers: $offers) { shopId variantId available }
  }`;
  const variables = { offers: [offer, none] };
  expect(await world.run('warehouses', service('carts'), query, variables)).toEqual({
    availabilityOfOffers: [{ ...offer, available: 2 }],
  });
  expectErrorCode(await world.execute('warehouses', client(), { query, variables }), 'FORBIDDEN');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { givenAShop, givenAShopUser, givenStaff } from '../testing/given.ts';

const updateShop = `mutation ($input: UpdateShopInput!) {
  updateShop(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on UpdateShopSuccess { shop { slug name description city province } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops] });
});
afterAll(() => world.stop());

test('changes what is given, and leaves the rest', async () => {
  const { id: shopId, slug, owner } = await givenAShop(world);
  await world.outcome('shops', owner, updateShop, { input: { shopId, name: 'Toko Baru', description: 'All new.' } });
  const outcome = await world.outcome('shops', owner, updateShop, {
    input: { shopId, province: 'DIY', description: '' },
  });
  expect(outcome).toEqual({
    __typename: 'UpdateShopSuccess',
    shop: { slug, name: 'Toko Baru', description: '', city: 'Bandung', province: 'DIY' },
  });
});

test('refuses values that break the rules, and writes nothing', async () => {
  const { id: shopId, owner } = await givenAShop(world);
  const before = await world.sql('shops', 'SELECT * FROM shops WHERE id = ?', [shopId]);
  const outcome = await world.outcome('shops', owner, updateShop, { input: { shopId, name: '', city: 'Solo' } });
  expectRefusal(outcome, 'InvalidInputError');
  expect(await world.sql('shops', 'SELECT * FROM shops WHERE id = ?', [shopId])).toEqual(before);
});

test('is for the OWNER: others find no shop, STAFF and other kinds of account are forbidden', async () => {
  const shop = await givenAShop(world);
  const variables = { input: { shopId: shop.id, name: 'Taken over' } };
  expectRefusal(await world.outcome('shops', givenAShopUser(), updateShop, variables), 'ShopNotFoundError');
  const staff = await givenStaff(world, shop);
  expectErrorCode(await world.execute('shops', staff, { query: updateShop, variables }), 'FORBIDDEN');
  expectErrorCode(await world.execute('shops', admin, { query: updateShop, variables }), 'FORBIDDEN');
  const [row] = await world.sql('shops', 'SELECT name FROM shops WHERE id = ?', [shop.id]);
  expect(row?.name).not.toBe('Taken over');
});

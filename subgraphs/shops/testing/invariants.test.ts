import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopInvariants } from '#invariants/shops.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { fakeCatalogue, givenAShop, givenAShopProduct, givenAShopUser, givenStaff, idr, tell } from './given.ts';

const catalogue = fakeCatalogue();
let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
});
afterAll(() => world.stop());

async function brokenInvariants(): Promise<string[]> {
  const broken = [];
  for (const { name, sql } of shopInvariants) if ((await world.sql('shops', sql)).length > 0) broken.push(name);
  return broken;
}

test('every invariant holds after all commands and facts have met each other many times over', async () => {
  const shop = await givenAShop(world);
  const staff = await givenStaff(world, shop);
  const { productId, variantIds } = catalogue.add(3);
  const { phoneNumber } = givenAShopUser();
  const run = (viewer: typeof staff, name: string, input: object) =>
    world.run(
      'shops',
      viewer,
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
      { input },
    );
  const ids = await Promise.all(
    variantIds.map(async (variantId) => (await givenAShopProduct(world, { shop, variantId })).id),
  );
  for (let round = 0; round < 25; round += 1) {
    await Promise.all([
      ...variantIds.map((variantId) =>
        run(staff, 'sellProduct', { shopId: shop.id, variantId, price: idr(10 + round) }),
      ),
      ...ids.map((shopProductId) => run(shop.owner, 'changePrice', { shopProductId, price: idr(50 + round) })),
      ...ids.map((shopProductId) => run(staff, 'stopSelling', { shopProductId })),
      tell(world, round % 2 ? 'product.activated' : 'product.archived', productId),
      run(shop.owner, 'inviteStaff', { shopId: shop.id, phoneNumber }),
      run(shop.owner, 'removeStaff', { shopId: shop.id, phoneNumber }),
    ]);
    expect(await brokenInvariants()).toEqual([]);
  }
});

test('control: every invariant finds what breaks it', async () => {
  const shop = await givenAShop(world);
  const staff = await givenStaff(world, shop);
  const { variantIds, productId } = catalogue.add(2);
  const [first, second] = await Promise.all(
    variantIds.map(async (variantId) => (await givenAShopProduct(world, { shop, variantId })).id),
  );
  const sql = (text: string, ...values: unknown[]) => world.sql('shops', text, values);
  await sql("INSERT INTO shops (id, slug, name, description, city) VALUES ('shp_odd', 'odd', 'Odd', '', 'Solo')");
  await sql("INSERT INTO staff_invitations (id, shop_id, phone_number) VALUES ('inv_a', 'shp_nowhere', '+1')");
  await sql(
    "INSERT INTO staff_invitations (id, shop_id, phone_number) VALUES ('inv_b', ?, ?)",
    shop.id,
    staff.phoneNumber,
  );
  await sql('UPDATE catalogue_products SET is_active = FALSE WHERE product_id = ?', productId);
  await sql('UPDATE shop_products SET price_minor = price_minor + 1 WHERE id = ?', first);
  await sql('UPDATE price_changes SET number = 2 WHERE shop_product_id = ?', second);
  expect(await brokenInvariants()).toEqual(shopInvariants.map(({ name }) => name));
});

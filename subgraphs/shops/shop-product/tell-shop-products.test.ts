import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopProductChanged } from '#events/catalogue/shops.ts';
import { append, event } from '#events/outbox.ts';
import { money, toWire } from '#kernel/money.ts';
import { transaction } from '#mysql/transaction.ts';
import { countStatements } from '#testing/count-statements.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import type { ShopProductRow } from '../tables.ts';
import { fakeCatalogue, type GivenShop, givenAShop, givenAShopProduct, givenAShopUser, idr } from '../testing/given.ts';
import { shopProductsById } from './shop-product.queries.ts';
import { tellUntold } from './tell-shop-products.ts';

const catalogue = fakeCatalogue();
let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
});
afterAll(() => world.stop());

const ask = (viewer: GivenShop['owner'], name: string, input: object) =>
  world.outcome(
    'shops',
    viewer,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
    { input },
  );

async function givenOne(price = 1000) {
  const shop = await givenAShop(world);
  const { productId, variantId } = catalogue.add();
  const { id } = await givenAShopProduct(world, { shop, variantId, price });
  return { shop, owner: shop.owner, productId, variantId, id };
}

/** What was told of a shop product, oldest first: its price, or that it is not offered. */
async function toldOf(shopProductId: string): Promise<string[]> {
  const facts = await world.events('shops', 'shop-product.changed');
  return facts
    .filter(({ aggregateId }) => aggregateId === shopProductId)
    .map(({ payload }) => {
      const { price, isOffered } = payload as { price: { amount: string }; isOffered: boolean };
      return isOffered ? price.amount : 'not offered';
    });
}

const sweep = () => world.subgraph('shops').sweep();

test('tells which variant is offered at which price', async () => {
  const { id: shopProductId, productId, variantId } = await givenOne(1000);
  const facts = await world.events('shops', 'shop-product.changed');
  expect(facts.find(({ aggregateId }) => aggregateId === shopProductId)?.payload).toEqual({
    shopProductId,
    productId,
    variantId,
    price: { amount: '1000.00', currencyCode: 'IDR' },
    isOffered: true,
  });
});

test('tells every change once, and nothing that changes nothing', async () => {
  const { shop, owner, variantId, id: shopProductId } = await givenOne(1000);
  const sell = (price: number) => ask(owner, 'sellProduct', { shopId: shop.id, variantId, price: idr(price) });
  const change = (price: number) => ask(owner, 'changePrice', { shopProductId, price: idr(price) });
  const stop = () => ask(owner, 'stopSelling', { shopProductId });
  await sell(1000);
  await change(1000);
  await change(900);
  await change(900);
  // Refused: it is sold already, at another price; and a stranger may not.
  await sell(800);
  await ask(givenAShopUser(), 'changePrice', { shopProductId, price: idr(1) });
  await stop();
  await stop();
  // A price at which nothing is offered.
  await change(700);
  await sell(600);
  expect(await toldOf(shopProductId)).toEqual(['1000.00', '900.00', 'not offered', '600.00']);
  expect(await sweep()).toBe(0);
});

test('tells changes that are made at once in their order, each once', async () => {
  const { owner, id: shopProductId } = await givenOne(1000);
  const prices = Array.from({ length: 20 }, (_, index) => 2000 + index);
  await Promise.all(prices.map((price) => ask(owner, 'changePrice', { shopProductId, price: idr(price) })));
  const history = await world.sql(
    'shops',
    'SELECT price_minor DIV 100 AS price FROM price_changes WHERE shop_product_id = ? ORDER BY number',
    [shopProductId],
  );
  expect(history).toHaveLength(21);
  expect(await toldOf(shopProductId)).toEqual(history.map(({ price }) => `${price}.00`));
});

test('the sweep tells what was written by whoever tells nothing, each once, and leaves the rows as they are', async () => {
  const [fresh, changed, gone, told] = [await givenOne(10), await givenOne(20), await givenOne(30), await givenOne(40)];
  // As the version before did, and for the rows that it left.
  await world.sql('shops', 'UPDATE shop_products SET told_price_minor = NULL WHERE id = ?', [fresh.id]);
  await world.sql('shops', 'UPDATE shop_products SET price_minor = 2100 WHERE id = ?', [changed.id]);
  await world.sql('shops', 'UPDATE shop_products SET is_offered = FALSE WHERE id = ?', [gone.id]);
  const rows = () =>
    world.sql('shops', 'SELECT id, price_minor, is_offered, updated_at FROM shop_products ORDER BY id');
  const before = await rows();
  expect(await sweep()).toBe(3);
  expect(await sweep()).toBe(0);
  expect(await rows()).toEqual(before);
  expect(await toldOf(fresh.id)).toEqual(['10.00', '10.00']);
  expect(await toldOf(changed.id)).toEqual(['20.00', '21.00']);
  expect(await toldOf(gone.id)).toEqual(['30.00', 'not offered']);
  expect(await toldOf(told.id)).toEqual(['40.00']);
});

test('sweeps and changes that meet tell each change once, the last one last', async () => {
  const all = await Promise.all(Array.from({ length: 5 }, () => givenOne(1000)));
  for (let round = 1; round <= 10; round += 1) {
    await world.sql('shops', 'UPDATE shop_products SET told_price_minor = NULL');
    await Promise.all([
      sweep(),
      sweep(),
      ...all.map(({ id, owner }) => ask(owner, 'changePrice', { shopProductId: id, price: idr(1000 + round) })),
    ]);
    for (const { id } of all) expect((await toldOf(id)).at(-1)).toBe(`${1000 + round}.00`);
  }
  for (const { id } of all) expect((await toldOf(id)).length).toBeLessThanOrEqual(21);
  expect(await sweep()).toBe(0);
});

test('control: who tells what was read without the lock tells an old price last', async () => {
  const { owner, id: shopProductId, productId, variantId } = await givenOne(1000);
  const { database } = world.subgraph('shops');
  const read = (await shopProductsById(database.read, [shopProductId])).get(shopProductId) as ShopProductRow;
  await ask(owner, 'changePrice', { shopProductId, price: idr(900) });
  const price = toWire(money(read.priceMinor, read.currency));
  const old = event(shopProductChanged, shopProductId, { shopProductId, productId, variantId, price, isOffered: true });
  await transaction(database, 'without the lock', (tx) => append(tx, old));
  expect(await toldOf(shopProductId)).toEqual(['1000.00', '900.00', '1000.00']);
});

test('the sweep costs as many statements for ten as for two hundred, and takes no more at once', async () => {
  const { id, shop } = await givenOne();
  for (let index = 0; index < 210; index += 1) {
    await world.sql(
      'shops',
      `INSERT INTO shop_products (id, shop_id, product_id, variant_id, price_minor, currency, is_offered, product_is_active)
        SELECT ?, ?, product_id, ?, price_minor, currency, TRUE, TRUE FROM shop_products WHERE id = ?`,
      [`spr_copy_${index}`, shop.id, `var_copy_${index}`, id],
    );
  }
  const { database, serviceContext } = world.subgraph('shops');
  const told: number[] = [];
  const cost = () => countStatements(database, async () => told.push(await tellUntold(serviceContext())));
  expect(await cost()).toBe(await cost());
  expect(told).toEqual([200, 10]);
});

test('the sweep waits while many facts do, so that what changes now is told soon', async () => {
  const { id } = await givenOne(10);
  await world.sql('shops', 'UPDATE shop_products SET told_price_minor = NULL WHERE id = ?', [id]);
  const waiting = Array.from({ length: 1_000 }, (_, index) => [`evt_waiting_${index}`, 'test.waits', 'agg_a', '{}']);
  await world.sql('shops', 'INSERT INTO outbox (id, type, aggregate_id, payload) VALUES ?', [waiting]);
  expect(await sweep()).toBe(0);
  await world.sql('shops', "DELETE FROM outbox WHERE type = 'test.waits'");
  expect(await sweep()).toBe(1);
  expect(await toldOf(id)).toEqual(['10.00', '10.00']);
});

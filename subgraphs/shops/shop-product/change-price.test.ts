import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client, service } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { fakeCatalogue, givenAShop, givenAShopProduct, givenAShopUser, givenStaff, idr } from '../testing/given.ts';

const changePrice = `mutation ($input: ChangePriceInput!) {
  changePrice(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path } }
    ... on ChangePriceSuccess { shopProduct { id price { amount } updatedAt } }
  }
}`;
const stopSelling = `mutation ($id: ID!) {
  stopSelling(input: { shopProductId: $id }) {
    __typename
    ... on UserError { message }
    ... on StopSellingSuccess { shopProduct { id isActive price { amount } updatedAt } }
  }
}`;

const catalogue = fakeCatalogue();
let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
});
afterAll(() => world.stop());

const change = (viewer: Viewer, shopProductId: string, price: object) =>
  world.outcome('shops', viewer, changePrice, { input: { shopProductId, price } });
async function givenOne(price = 1000) {
  const shop = await givenAShop(world);
  const { id } = await givenAShopProduct(world, { shop, variantId: catalogue.add().variantId, price });
  return { shop, owner: shop.owner, id };
}
async function historyOf(viewer: Viewer, id: string, first = 100): Promise<string[] | null> {
  const { shopProduct } = await world.run(
    'shops',
    viewer,
    'query ($id: ID!, $first: Int!) { shopProduct(id: $id) { priceHistory(first: $first) { price { amount } changedAt } } }',
    { id, first },
  );
  return shopProduct.priceHistory?.map(({ price }: { price: { amount: string } }) => price.amount) ?? null;
}
const priceOf = async (id: string) =>
  (await world.run('shops', anonymous, 'query ($id: ID!) { shopProduct(id: $id) { price { amount } } }', { id }))
    .shopProduct.price.amount;

test('changes the price, and writes who set it to what, newest first', async () => {
  const { shop, owner, id } = await givenOne(1000);
  const member = await givenStaff(world, shop);
  expect(await change(member, id, idr('900.50'))).toMatchObject({
    __typename: 'ChangePriceSuccess',
    shopProduct: { id, price: { amount: '900.50' } },
  });
  const { shopProduct } = await world.run(
    'shops',
    owner,
    'query ($id: ID!) { shopProduct(id: $id) { priceHistory { price { amount } changedBy { id } } } }',
    { id },
  );
  expect(shopProduct.priceHistory).toEqual([
    { price: { amount: '900.50' }, changedBy: { id: member.userId } },
    { price: { amount: '1000.00' }, changedBy: { id: owner.userId } },
  ]);
  expect(await historyOf(owner, id, 1)).toEqual(['900.50']);
});

test('leaves no trace of a price that it has already', async () => {
  const { owner, id } = await givenOne(1000);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => change(owner, id, idr(1000))));
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(new Set(['ChangePriceSuccess']));
  expect(await historyOf(owner, id)).toEqual(['1000.00']);
});

test('keeps every one of twenty changes that come at once, and the last entry is the price', async () => {
  const { owner, id } = await givenOne(1000);
  const prices = Array.from({ length: 20 }, (_, index) => 2000 + index);
  await Promise.all(prices.map((price) => change(owner, id, idr(price))));
  const history = (await historyOf(owner, id)) ?? [];
  expect([...history].sort()).toEqual([1000, ...prices].map((price) => `${price}.00`).sort());
  expect(history.at(-1)).toBe('1000.00');
  expect(await priceOf(id)).toBe(history[0]);
});

test('control: two changes that are numbered by what both read before, without the lock, collide', async () => {
  const { id } = await givenOne(1000);
  const read = async () =>
    (await world.sql('shops', 'SELECT price_number FROM shop_products WHERE id = ?', [id]))[0]?.price_number;
  const [one, other] = await Promise.all([read(), read()]);
  const write = (number: number) =>
    world.sql(
      'shops',
      "INSERT INTO price_changes (shop_product_id, number, price_minor, currency, changed_by) VALUES (?, ?, 1, 'IDR', 'usr')",
      [id, number + 1],
    );
  await write(one);
  await expect(write(other)).rejects.toThrow('Duplicate entry');
});

test('refuses a price that is not one, and a shop product of others like one that is not there', async () => {
  const { owner, id } = await givenOne(1000);
  const invalid = await change(owner, id, idr(0));
  expectRefusal(invalid, 'InvalidInputError');
  expect(invalid.problems).toEqual([{ path: ['price', 'amount'] }]);
  expectRefusal(await change(owner, id, { amount: '5', currencyCode: 'USD' }), 'InvalidInputError');
  expectRefusal(await change(owner, 'spr_nowhere', idr(5)), 'ShopProductNotFoundError');
  expectRefusal(await change(givenAShopUser(), id, idr(5)), 'ShopProductNotFoundError');
  expect(await historyOf(owner, id)).toEqual(['1000.00']);
});

test('stops selling once; a repeat changes nothing, and a changed price waits for the offer to come back', async () => {
  const { owner, id } = await givenOne(1000);
  const first = await world.outcome('shops', owner, stopSelling, { id });
  expect(first).toMatchObject({ __typename: 'StopSellingSuccess', shopProduct: { id, isActive: false } });
  const repeats = await Promise.all(
    Array.from({ length: 5 }, () => world.outcome('shops', owner, stopSelling, { id })),
  );
  for (const repeat of repeats) expect(repeat).toEqual(first);
  expect((await change(owner, id, idr(800))).__typename).toBe('ChangePriceSuccess');
  expect(await world.outcome('shops', owner, stopSelling, { id })).toMatchObject({
    shopProduct: { isActive: false, price: { amount: '800.00' } },
  });
});

test('takes an id with a space after it for none, and writes nothing', async () => {
  const { owner, id } = await givenOne(1000);
  for (const padded of [`${id} `, ` ${id}`]) {
    const answer = await world.execute('shops', owner, { query: stopSelling, variables: { id: padded } });
    expectErrorCode(answer, 'BAD_USER_INPUT');
    expectErrorCode(
      await world.execute('shops', owner, {
        query: stopSelling.replace('$id }', `"${padded}" }`).replace('($id: ID!)', ''),
      }),
      'GRAPHQL_VALIDATION_FAILED',
    );
  }
  expect(await world.sql('shops', 'SELECT is_active FROM shop_products WHERE id = ?', [id])).toEqual([
    { is_active: 1 },
  ]);
});

test('stops nothing of others, nor what is not there', async () => {
  const { id } = await givenOne();
  expectRefusal(await world.outcome('shops', givenAShopUser(), stopSelling, { id }), 'ShopProductNotFoundError');
  expectRefusal(
    await world.outcome('shops', givenAShopUser(), stopSelling, { id: 'spr_nowhere' }),
    'ShopProductNotFoundError',
  );
  const [row] = await world.sql('shops', 'SELECT is_active FROM shop_products WHERE id = ?', [id]);
  expect(row?.is_active).toBe(1);
});

test('is for SHOP_USER only', async () => {
  const { id, owner } = await givenOne();
  for (const request of [
    { query: changePrice, variables: { input: { shopProductId: id, price: idr(5) } } },
    { query: stopSelling, variables: { id } },
  ]) {
    expectErrorCode(await world.execute('shops', anonymous, request), 'UNAUTHENTICATED');
    expectErrorCode(await world.execute('shops', client(), request), 'FORBIDDEN');
    expectErrorCode(await world.execute('shops', admin, request), 'FORBIDDEN');
  }
  expect(await historyOf(owner, id)).toEqual(['1000.00']);
});

test('shows the history to the shop’s users and ADMIN, null to others, and at most 100 entries', async () => {
  const { shop, owner, id } = await givenOne(1000);
  const member = await givenStaff(world, shop);
  for (const viewer of [owner, member, admin]) expect(await historyOf(viewer, id)).toEqual(['1000.00']);
  for (const viewer of [anonymous, client(owner.userId), givenAShopUser(), service()]) {
    expect(await historyOf(viewer, id)).toBeNull();
  }
  const query = '{ shopProduct(id: "ID") { priceHistory(first: 101) { changedAt } } }'.replace('ID', id);
  expectErrorCode(await world.execute('shops', owner, { query }), 'BAD_USER_INPUT');
});

test('tells services, and nobody else, many shop products at once', async () => {
  const { id, owner } = await givenOne(1000);
  const query = 'query ($ids: [ID!]!) { shopProductsByIds(ids: $ids) { id isActive price { amount } } }';
  const variables = { ids: [id, 'spr_nowhere'] };
  expect(await world.run('shops', service('orders'), query, variables)).toEqual({
    shopProductsByIds: [{ id, isActive: true, price: { amount: '1000.00' } }],
  });
  for (const viewer of [owner, admin, client()]) {
    expectErrorCode(await world.execute('shops', viewer, { query, variables }), 'FORBIDDEN');
  }
});

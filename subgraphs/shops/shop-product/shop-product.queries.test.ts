import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { encodeCursor } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { marks, readRows } from '#mysql/raw.ts';
import { insertRows } from '#mysql/rows.ts';
import { transaction } from '#mysql/transaction.ts';
import { countReads } from '#testing/count-reads.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { anonymous, client, service } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { shops } from '../server.ts';
import { shopProducts } from '../tables.ts';
import { fakeCatalogue, type GivenShop, givenAShop, givenAShopProduct, tell } from '../testing/given.ts';
import { pricesOfProducts, pricesOfVariants } from './price.queries.ts';
import { shopProductsOfProducts, shopProductsOfShops, shopProductsOfVariants } from './shop-product.queries.ts';

const catalogue = fakeCatalogue();
let world: World;
let sellers: GivenShop[];
beforeAll(async () => {
  world = await startWorld({ subgraphs: [shops], neighbours: { products: catalogue.neighbour } });
  sellers = await Promise.all(Array.from({ length: 3 }, () => givenAShop(world)));
});
afterAll(() => world.stop());

const entities = (typename: string, ids: readonly string[], fields: string, variables: object = {}) => ({
  query: `query ($reps: [_Any!]!${'after' in variables ? ', $after: String' : ''}) {
    _entities(representations: $reps) { ... on ${typename} { id ${fields} } }
  }`,
  variables: { reps: ids.map((id) => ({ __typename: typename, id })), ...variables },
});
async function ask(typename: string, ids: readonly string[], fields: string, variables: object = {}) {
  const request = entities(typename, ids, fields, variables);
  return (await world.run('shops', anonymous, request.query, request.variables))._entities;
}

/** A product that the three shops sell at these prices. */
async function givenOffers(prices: readonly number[], variants = 1) {
  const product = catalogue.add(variants);
  const offered: { id: string }[] = [];
  for (const [index, price] of prices.entries()) {
    const shop = sellers[index % sellers.length] as GivenShop;
    const variantId = product.variantIds[Math.floor(index / sellers.length)] as string;
    offered.push(await givenAShopProduct(world, { shop, variantId, price }));
  }
  return { ...product, ids: offered.map(({ id }) => id) };
}

const amounts = (connection: { nodes: { price: { amount: string } }[] }) =>
  connection.nodes.map(({ price }) => Number(price.amount));

test('sorts who sells a variant by price and by time, equal prices by age', async () => {
  const { variantId, ids } = await givenOffers([300, 100, 100]);
  const [oldest, middle, newest] = ids;
  const [variant] = await ask(
    'Variant',
    [variantId],
    `shopProducts { nodes { id } }
     dearest: shopProducts(sort: HIGHEST_PRICE) { nodes { id } }
     newest: shopProducts(sort: NEWEST) { nodes { id } }`,
  );
  const idsOf = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);
  expect(idsOf(variant.shopProducts)).toEqual([middle, newest, oldest]);
  expect(idsOf(variant.dearest)).toEqual([oldest, newest, middle]);
  expect(idsOf(variant.newest)).toEqual([newest, middle, oldest]);
});

test.each(['LOWEST_PRICE', 'HIGHEST_PRICE', 'NEWEST'])(
  'walks every page of %s without a gap or a repeat',
  async (sort) => {
    const { productId, ids } = await givenOffers([300, 100, 100, 100, 200, 300], 2);
    const fields = `shopProducts(first: 2, after: $after, sort: ${sort}) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor }
  }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [product]: [
        { shopProducts: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } },
      ] = await ask('Product', [productId], fields, { after });
      const { nodes, pageInfo } = product.shopProducts;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(6);
    expect(new Set(seen)).toEqual(new Set(ids));
  },
);

test('gives each of many the page that it would have alone', async () => {
  const products = [await givenOffers([300, 100, 200]), await givenOffers([5, 5, 4]), await givenOffers([7])];
  const ids = products.map(({ productId }) => productId);
  for (const sort of ['LOWEST_PRICE', 'HIGHEST_PRICE', 'NEWEST']) {
    const fields = `shopProducts(first: 2, sort: ${sort}) { edges { cursor node { id } } pageInfo { hasNextPage } }`;
    const alone = [];
    for (const id of ids) alone.push(...(await ask('Product', [id], fields)));
    expect(await ask('Product', ids, fields)).toEqual(alone);
  }
});

test('refuses a cursor of another list and pages that are too large', async () => {
  const { variantId } = await givenOffers([100]);
  const read = (args: string) =>
    world.execute('shops', anonymous, entities('Variant', [variantId], `shopProducts(${args}) { nodes { id } }`));
  expect((await read('first: 100')).errors).toBeUndefined();
  expectErrorCode(await read('first: 101'), 'BAD_USER_INPUT');
  expectErrorCode(await read(`after: "${encodeCursor(['spr_1'])}"`), 'BAD_USER_INPUT');
  expectErrorCode(await read(`after: "${encodeCursor(['1 OR 1', 'spr_1'])}"`), 'BAD_USER_INPUT');
});

test('counts only what is offered and on sale, in prices and in lists', async () => {
  const { productId, variantId, ids } = await givenOffers([100, 200, 300]);
  const fields = 'lowestPrice { amount currencyCode } shopProducts { nodes { price { amount } } }';
  const both = async () => [
    (await ask('Variant', [variantId], fields))[0],
    (await ask('Product', [productId], `${fields} priceRange { lowest { amount } highest { amount } }`))[0],
  ];
  const stop = (index: number) =>
    world.run(
      'shops',
      (sellers[index] as GivenShop).owner,
      'mutation ($id: ID!) { stopSelling(input: { shopProductId: $id }) { __typename } }',
      {
        id: ids[index],
      },
    );
  await stop(0);
  const [variant, product] = await both();
  for (const one of [variant, product]) {
    expect(one.lowestPrice).toEqual({ amount: '200.00', currencyCode: 'IDR' });
    expect(amounts(one.shopProducts)).toEqual([200, 300]);
  }
  expect(product.priceRange).toEqual({ lowest: { amount: '200.00' }, highest: { amount: '300.00' } });

  await tell(world, 'product.archived', productId);
  for (const one of await both()) {
    expect(one).toMatchObject({ lowestPrice: null, shopProducts: { nodes: [] } });
    expect(one.priceRange ?? null).toBeNull();
  }
  await tell(world, 'product.activated', productId);
  expect(amounts((await both())[0].shopProducts)).toEqual([200, 300]);
});

test('a fact that is delivered twice has its effect once', async () => {
  const { productId, variantId } = await givenOffers([100]);
  const archived = await tell(world, 'product.archived', productId);
  await tell(world, 'product.activated', productId);
  await world.link.deliver('shops', archived);
  expect((await ask('Variant', [variantId], 'lowestPrice { amount }'))[0].lowestPrice).toEqual({ amount: '100.00' });
});

test('lists what a shop sells, newest first', async () => {
  const shop = await givenAShop(world);
  const { variantIds } = catalogue.add(3);
  const sold: string[] = [];
  for (const variantId of variantIds) sold.push((await givenAShopProduct(world, { shop, variantId })).id);
  const data = await world.run(
    'shops',
    anonymous,
    'query ($id: ID!) { shop(id: $id) { shopProducts(first: 2) { nodes { id } pageInfo { hasNextPage } } } }',
    { id: shop.id },
  );
  expect(data.shop.shopProducts).toEqual({
    nodes: [{ id: sold[2] }, { id: sold[1] }],
    pageInfo: { hasNextPage: true },
  });
});

test('answers nobody’s things with null and empty lists', async () => {
  const fields = 'lowestPrice { amount } priceRange { lowest { amount } } shopProducts { nodes { id } }';
  const nobody = { id: 'prd_nowhere', lowestPrice: null, priceRange: null, shopProducts: { nodes: [] } };
  expect(await ask('Product', ['prd_nowhere'], fields)).toEqual([nobody]);
});

const statementsFor = (work: () => Promise<unknown>) => countStatements(world.subgraph('shops').database, work);

const perParent = [
  ['Variant', 'id', 0],
  ['Product', 'id', 0],
  ['Variant', 'lowestPrice { amount }', 1],
  ['Product', 'lowestPrice { amount } priceRange { lowest { amount } highest { amount } }', 1],
  ['Variant', 'shopProducts(first: 5) { nodes { id price { amount } product { id } variant { id } } }', 1],
  ['Product', 'lowestPrice { amount } shopProducts(first: 5) { nodes { id shop { name } } }', 3],
  ['Product', 'shopProducts(first: 5) { nodes { shop { shopProducts(first: 1) { nodes { id } } } } }', 3],
] as const;

test.each(perParent)(
  'reads %s { %s } in %i statements for 2 and for 50 of them',
  async (typename, fields, statements) => {
    const parents = await manyParents();
    const ids =
      typename === 'Product' ? parents.map(({ productId }) => productId) : parents.map(({ variantId }) => variantId);
    expect(await statementsFor(() => ask(typename, ids.slice(0, 2), fields))).toBe(statements);
    expect(await statementsFor(() => ask(typename, ids, fields))).toBe(statements);
  },
);

test('control: one request for each of two variants is a statement for each', async () => {
  const [one, other] = await manyParents();
  const read = async () => {
    await ask('Variant', [one?.variantId ?? ''], 'lowestPrice { amount }');
    await ask('Variant', [other?.variantId ?? ''], 'lowestPrice { amount }');
  };
  expect(await statementsFor(read)).toBe(2);
});

let fifty: Promise<{ productId: string; variantId: string }[]> | null = null;
function manyParents() {
  fifty ??= Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const product = catalogue.add();
      for (const shop of sellers)
        await givenAShopProduct(world, { shop, variantId: product.variantId, price: 100 + index });
      return product;
    }),
  );
  return fifty;
}

test('reads who may look inside, the staff, the invitations and the price histories of all in a statement each', async () => {
  const parents = await manyParents();
  const [{ owner }] = sellers as [GivenShop];
  const fields = `shopProducts(first: 5) { nodes {
    priceHistory(first: 5) { changedAt } shop { staff { role } staffInvitations { id } }
  } }`;
  const ids = parents.map(({ productId }) => productId);
  for (const some of [ids.slice(0, 2), ids]) {
    const { query, variables } = entities('Product', some, fields);
    expect(await statementsFor(() => world.run('shops', owner, query, variables))).toBe(6);
  }
});

test('tells services, and nobody else, the cheapest few that sell each of many variants now', async () => {
  const [first, second] = [await givenOffers([300, 100, 200]), await givenOffers([500])];
  const query = `query ($ids: [ID!]!, $first: Int!) {
    cheapestShopProducts(variantIds: $ids, first: $first) { id price { amount } variant { id } }
  }`;
  const variables = { ids: [first.variantId, second.variantId, 'var_nowhere'], first: 2 };
  const { cheapestShopProducts } = await world.run('shops', service('carts'), query, variables);
  expect(cheapestShopProducts.map(({ id }: { id: string }) => id)).toEqual([first.ids[1], first.ids[2], second.ids[0]]);
  expectErrorCode(await world.execute('shops', client(), { query, variables }), 'FORBIDDEN');
});

/** Twenty variants of ten products, which a hundred shops sell at a hundred prices each. */
async function givenManySellers() {
  const products = Array.from({ length: 10 }, () => catalogue.add(2));
  const shopIds = Array.from({ length: 100 }, () => newId('shp'));
  const offers = shopIds.flatMap((shopId, shop) =>
    products.flatMap(({ productId, variantIds }) =>
      variantIds.map((variantId) => ({
        id: newId('spr'),
        shopId,
        productId,
        variantId,
        priceMinor: BigInt(1_000 + shop),
        currency: 'IDR' as const,
        productIsActive: true,
      })),
    ),
  );
  await transaction(world.subgraph('shops').database, 'test', (tx) => insertRows(tx, shopProducts, offers));
  const middle = offers[offers.length / 2] as { id: string };
  return {
    shopIds,
    productIds: products.map(({ productId }) => productId),
    variantIds: products.flatMap(({ variantIds }) => variantIds),
    afterPrice: encodeCursor(['1050', middle.id]),
    afterTime: encodeCursor([middle.id]),
  };
}

const readsFor = (work: (read: Reader) => Promise<unknown>) => countReads(world.subgraph('shops').database, work);

test('reads of each of many no more than its page, and of its prices the ends, however many shops sell it', async () => {
  const { shopIds, productIds, variantIds, afterPrice, afterTime } = await givenManySellers();
  const sorts = ['LOWEST_PRICE', 'HIGHEST_PRICE', 'NEWEST'] as const;
  const pages = sorts.flatMap((sort) =>
    [null, sort === 'NEWEST' ? afterTime : afterPrice].map((after) => ({ first: 2, sort, after })),
  );
  // Of a page and the row after it: each entry of the index, what the union has of it, and its row, by its key.
  const most = (parents: number) => parents * 3 * 5 + 20;
  for (const page of pages) {
    expect(await readsFor((read) => shopProductsOfVariants(read, variantIds, page))).toBeLessThan(most(20));
    expect(await readsFor((read) => shopProductsOfProducts(read, productIds, page))).toBeLessThan(most(10));
  }
  expect(await readsFor((read) => shopProductsOfShops(read, shopIds, { first: 2 }))).toBeLessThan(most(100));
  expect(await readsFor((read) => pricesOfVariants(read, variantIds))).toBeLessThan(most(20));
  expect(await readsFor((read) => pricesOfProducts(read, productIds))).toBeLessThan(most(10));

  // Control: both read all the offers when they are ranked or grouped.
  const those = `FROM shop_products WHERE is_active AND variant_id IN (${marks(20)})`;
  const ranked = `SELECT id FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY variant_id ORDER BY price_minor, id) AS place
    ${those}) AS ranked WHERE place <= 3`;
  const grouped = `SELECT variant_id, MIN(price_minor), MIN(currency) ${those} GROUP BY variant_id`;
  for (const text of [ranked, grouped])
    expect(await readsFor((read) => readRows(read, text, variantIds))).toBeGreaterThan(2_000);
});

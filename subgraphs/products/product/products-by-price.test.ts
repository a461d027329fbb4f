import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode, newId } from '#kernel/ids.ts';
import { encodeCursor } from '#kernel/pages.ts';
import type { Reader } from '#mysql/connect.ts';
import { readRows } from '#mysql/raw.ts';
import { insertRows } from '#mysql/rows.ts';
import { transaction } from '#mysql/transaction.ts';
import type { Viewer } from '#subgraph/viewer.ts';
import { countReads } from '#testing/count-reads.ts';
import { countStatements } from '#testing/count-statements.ts';
import { expectErrorCode } from '#testing/expect-refusal.ts';
import { admin, anonymous } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { products as productsTable } from '../tables.ts';
import { type GivenProduct, givenACategory, givenAProduct, offerOf, tellOffer, withdrawn } from '../testing/given.ts';
import { listProducts } from './product.queries.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const idr = (amount: number | string) => ({ amount: String(amount), currencyCode: 'IDR' });

async function ask(fields: string, variables: object, viewer: Viewer = anonymous) {
  const query = `query ($first: Int! = 100, $after: String, $filter: ProductFilter, $sort: ProductSort! = LOWEST_PRICE) {
    products(first: $first, after: $after, filter: $filter, sort: $sort) { ${fields} }
  }`;
  return (await world.run('products', viewer, query, variables)).products;
}
const titles = async (variables: object, viewer?: Viewer): Promise<string[]> =>
  (await ask('nodes { title }', variables, viewer)).nodes.map(({ title }: { title: string }) => title);
const refused = async (filter: object, after?: string) => {
  const query = `query ($filter: ProductFilter, $after: String) {
    products(filter: $filter, after: $after, sort: LOWEST_PRICE) { totalCount }
  }`;
  const answer = await world.execute('products', anonymous, { query, variables: { filter, after } });
  expectErrorCode(answer, 'BAD_USER_INPUT');
  return answer.errors?.[0]?.message;
};

/** Active products of one brand, titled by what they are offered at: `100`, or `none`. */
async function givenPriced(prices: readonly (number | null)[], input: object = {}) {
  const brand = `Brand ${newCode(8)}`;
  const given: GivenProduct[] = [];
  for (const price of prices) {
    const title = price === null ? 'none' : `${price}`;
    const product = await givenAProduct(world, {
      active: true,
      title,
      slug: newCode(12).toLowerCase(),
      brand,
      ...input,
    });
    if (price !== null) await tellOffer(world, offerOf(product, price));
    given.push(product);
  }
  return { brand, given };
}

async function brandIdOf(name: string): Promise<string> {
  const [row] = await world.sql('products', 'SELECT id FROM brands WHERE name = ?', [name]);
  return row?.id;
}

describe('sorted by price', () => {
  test('products come by their lowest price, and what nobody offers comes last', async () => {
    const { brand, given } = await givenPriced([300, null, 100, 200]);
    expect(await titles({ filter: { brand } })).toEqual(['100', '200', '300', 'none']);
    expect(await titles({ filter: { brand }, sort: 'HIGHEST_PRICE' })).toEqual(['300', '200', '100', 'none']);
    // The second variant counts like the first; a withdrawn offer does not.
    const [dear, , cheap] = given as [GivenProduct, GivenProduct, GivenProduct];
    await tellOffer(world, offerOf(dear, 50, 1));
    await tellOffer(world, offerOf(cheap, 5, 1));
    expect(await titles({ filter: { brand } })).toEqual(['100', '300', '200', 'none']);
    const offer = offerOf(cheap, 1, 1);
    await tellOffer(world, offer);
    await tellOffer(world, withdrawn(offer));
    expect(await titles({ filter: { brand } })).toEqual(['100', '300', '200', 'none']);
  });

  test('shows ACTIVE products only, and to ADMIN the others, too', async () => {
    const { brand, given } = await givenPriced([200, 100]);
    const archive = 'mutation ($id: ID!) { archiveProduct(input: { productId: $id }) { __typename } }';
    await world.run('products', admin, archive, { id: given[1]?.id });
    expect(await titles({ filter: { brand } })).toEqual(['200']);
    expect(await titles({ filter: { brand } }, admin)).toEqual(['100', '200']);
  });

  test.each(['LOWEST_PRICE', 'HIGHEST_PRICE'])(
    'pages of %s leave no product out and give none twice, whatever is as dear as it',
    async (sort) => {
      const prices = [200, 100, null, 100, 300, 100, null, 200, null, 100];
      const { brand, given } = await givenPriced(prices);
      const all = (await ask('nodes { id }', { filter: { brand }, sort })).nodes.map(({ id }: { id: string }) => id);
      expect(all.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      for (const first of [1, 2, 3, 4]) {
        const seen: string[] = [];
        let page = { hasNextPage: true, endCursor: null as string | null };
        while (page.hasNextPage) {
          const { nodes, pageInfo } = await ask('nodes { id } pageInfo { hasNextPage endCursor }', {
            filter: { brand },
            sort,
            first,
            after: page.endCursor,
          });
          expect(nodes.length).toBeGreaterThan(0);
          seen.push(...nodes.map(({ id }: { id: string }) => id));
          page = pageInfo;
        }
        expect(seen).toEqual(all);
      }
    },
  );

  test('refuses the cursor of another list', async () => {
    for (const key of [['prd_1'], ['a title', 'prd_1'], ['-1', 'prd_1'], ['1.5', 'prd_1'], ['1'.repeat(19), 'prd_1']]) {
      expect(await refused({}, encodeCursor(key))).toBe('after is not a cursor of this list');
    }
  });
});

describe('filtered', () => {
  test('by price, finds products whose lowest price is within the bounds', async () => {
    const { brand, given } = await givenPriced([100, 200, 300, null]);
    const between = (minPrice?: object, maxPrice?: object) => titles({ filter: { brand, minPrice, maxPrice } });
    expect(await between(idr(200))).toEqual(['200', '300']);
    expect(await between(undefined, idr(200))).toEqual(['100', '200']);
    expect(await between(idr('200.00'), idr(200))).toEqual(['200']);
    expect(await between(idr('200.01'), idr('299.99'))).toEqual([]);
    expect(await between(idr(0))).toEqual(['100', '200', '300']);
    // Its lowest price counts, not any.
    await tellOffer(world, offerOf(given[2] as GivenProduct, 150, 1));
    expect(await between(idr(250))).toEqual([]);
    expect(await ask('totalCount', { filter: { brand, maxPrice: idr(150) } })).toEqual({ totalCount: 2 });
  });

  test('by whether anybody offers it', async () => {
    const { brand } = await givenPriced([100, null, 200]);
    for (const sort of ['LOWEST_PRICE', 'HIGHEST_PRICE', 'NEWEST', 'TITLE']) {
      expect((await titles({ filter: { brand, isOffered: true }, sort })).toSorted()).toEqual(['100', '200']);
      expect(await titles({ filter: { brand, isOffered: false }, sort })).toEqual(['none']);
    }
    expect(await titles({ filter: { brand, isOffered: false, minPrice: idr(1) } })).toEqual([]);
  });

  test('by any of several brands, at most 50; none given are all', async () => {
    const [one, other] = [await givenPriced([100]), await givenPriced([50])];
    await givenPriced([75]);
    const brandIds = [await brandIdOf(one.brand), await brandIdOf(other.brand)];
    expect(await titles({ filter: { brandIds } })).toEqual(['50', '100']);
    expect(await titles({ filter: { brandIds, brand: one.brand } })).toEqual(['100']);
    expect(await titles({ filter: { brandIds: ['brd_nowhere'] } })).toEqual([]);
    expect(await titles({ filter: { brandIds: [], brand: one.brand } })).toEqual(['100']);
    const many = Array.from({ length: 50 }, () => newId('brd'));
    expect(await titles({ filter: { brandIds: many } })).toEqual([]);
    expect(await refused({ brandIds: [...many, newId('brd')] })).toBe('filter.brandIds must be at most 50');
  });

  test('by a category, finds what is in those below it, in the order of prices', async () => {
    const top = await givenACategory(world);
    const below = await givenACategory(world, { parentId: top.id });
    await givenPriced([300, 100], { categoryId: top.id });
    await givenPriced([200, null], { categoryId: below.id });
    expect(await titles({ filter: { categoryId: top.id } })).toEqual(['100', '200', '300', 'none']);
    expect(await titles({ filter: { categoryId: below.id } })).toEqual(['200', 'none']);
    expect(await titles({ filter: { categoryId: 'cat_nowhere' } })).toEqual([]);
  });

  test('refuses prices in another currency, below zero, that are none, and a lowest above the highest', async () => {
    expect(await refused({ minPrice: { amount: '1', currencyCode: 'USD' } })).toBe(
      'filter.minPrice.currencyCode must be IDR: all prices here are',
    );
    expect(await refused({ maxPrice: idr(-1) })).toBe('filter.maxPrice.amount is below zero');
    expect(await refused({ minPrice: idr('0.001'), maxPrice: idr('99999999999999') })).toBe(
      'filter.minPrice.amount has more than 2 decimals, which IDR has; filter.maxPrice.amount is larger than any price',
    );
    expect(await refused({ minPrice: idr(2), maxPrice: idr(1) })).toBe(
      'filter.minPrice must not be above filter.maxPrice',
    );
  });
});

describe('counted beside the list', () => {
  const counts = `totalCount
    brands { brand { name } count }
    categories { category { id } count }
    priceRange { lowest { amount currencyCode } highest { amount } }`;

  /** Two brands in two categories of a tree of their own, one of the products archived. */
  async function givenShelf() {
    const top = await givenACategory(world);
    const below = await givenACategory(world, { parentId: top.id });
    const one = await givenPriced([100, 200, null], { categoryId: top.id });
    const other = await givenPriced([300], { categoryId: below.id });
    await givenAProduct(world, { title: 'draft', brand: one.brand, categoryId: top.id });
    return { top: top.id, below: below.id, one: one.brand, other: other.brand };
  }

  test('are the brands without the choice of a brand, those with the most products first', async () => {
    const { top, one, other } = await givenShelf();
    const both = [
      { brand: { name: one }, count: 3 },
      { brand: { name: other }, count: 1 },
    ];
    for (const chosen of [{}, { brand: other }, { brandIds: [await brandIdOf(one)] }]) {
      expect(await ask(counts, { filter: { categoryId: top, ...chosen } })).toMatchObject({ brands: both });
    }
    const cheap = { categoryId: top, maxPrice: idr(150), brand: other };
    expect(await ask(counts, { filter: cheap })).toMatchObject({
      totalCount: 0,
      brands: [{ brand: { name: one }, count: 1 }],
    });
  });

  test('are the categories without the choice of a category, each with what is in itself', async () => {
    const { top, below, one, other } = await givenShelf();
    const brandIds = [await brandIdOf(one), await brandIdOf(other)];
    for (const chosen of [{}, { categoryId: below }]) {
      expect(await ask(counts, { filter: { brandIds, ...chosen } })).toMatchObject({
        categories: [
          { category: { id: top }, count: 3 },
          { category: { id: below }, count: 1 },
        ],
      });
    }
  });

  test('is the range of lowest prices without the bounds; null when nobody offers any', async () => {
    const { top, one } = await givenShelf();
    const range = { lowest: idr('100.00'), highest: { amount: '300.00' } };
    for (const bounds of [{}, { minPrice: idr(150) }, { minPrice: idr(1000), maxPrice: idr(2000) }]) {
      expect(await ask(counts, { filter: { categoryId: top, ...bounds } })).toMatchObject({ priceRange: range });
    }
    expect(await ask(counts, { filter: { brand: one } })).toMatchObject({
      priceRange: { lowest: idr('100.00'), highest: { amount: '200.00' } },
    });
    expect(await ask(counts, { filter: { brand: one, isOffered: false } })).toMatchObject({ priceRange: null });
    expect(await ask(counts, { filter: { categoryId: 'cat_nowhere' } })).toEqual({
      totalCount: 0,
      brands: [],
      categories: expect.any(Array),
      priceRange: null,
    });
  });

  test('at most 100 of a kind', async () => {
    const category = await givenACategory(world);
    for (let index = 0; index < 101; index += 1) {
      await givenAProduct(world, {
        active: true,
        title: `Of brand ${index}`,
        brand: `Hundred ${index}`,
        categoryId: category.id,
        options: [],
        variants: [{ sku: `HUNDRED-${index}` }],
      });
    }
    expect((await ask(counts, { filter: { categoryId: category.id } })).brands).toHaveLength(100);
  });

  test('costs a statement each, and the list two with a category, however long it is', async () => {
    const { top } = await givenShelf();
    const { database } = world.subgraph('products');
    const cost = (fields: string, filter: object, first: number) =>
      countStatements(database, () => ask(`nodes { id } ${fields}`, { filter, first }));
    for (const first of [1, 100]) {
      for (const sort of ['', 'edges { cursor }']) {
        expect(await cost(sort, {}, first)).toBe(1);
        expect(await cost(sort, { categoryId: top }, first)).toBe(2);
      }
      expect(await cost('totalCount', { categoryId: top }, first)).toBe(3);
      expect(await cost('brands { count brand { name slug } }', { categoryId: top }, first)).toBe(3);
      expect(await cost('categories { count category { name } }', { categoryId: top }, first)).toBe(3);
      expect(await cost('priceRange { lowest { amount } }', { categoryId: top }, first)).toBe(3);
      expect(await cost(counts, { categoryId: top }, first)).toBe(6);
    }
  });
});

test('a page of a list by price reads no more than its products, however many there are', async () => {
  const { brand } = await givenPriced([null]);
  const [brandId, category] = [await brandIdOf(brand), await givenACategory(world)];
  const { database } = world.subgraph('products');
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    id: newId('prd'),
    slug: `many-${index}`,
    title: `Many ${index}`,
    description: '',
    brandId,
    categoryId: index % 2 === 0 ? category.id : 'cat_other',
    status: 'ACTIVE' as const,
    attributes: [],
    options: [],
    images: [],
    lowestPriceMinor: index % 10 === 0 ? null : BigInt(1_000 + (index % 700)),
  }));
  await transaction(database, 'test', (tx) => insertRows(tx, productsTable, rows));
  await world.sql('products', 'ANALYZE TABLE products');
  const readsFor = (work: (read: Reader) => Promise<unknown>) => countReads(database, work);
  const bounds = { minPrice: 1_100n, maxPrice: 1_300n };
  for (const sort of ['LOWEST_PRICE', 'HIGHEST_PRICE'] as const) {
    for (const filter of [{}, bounds, { categoryId: category.id }, { categoryId: category.id, ...bounds }]) {
      const list = (after: string | null) => (read: Reader) =>
        listProducts(read, { first: 20, after, sort, filter: { status: 'ACTIVE', ...filter } });
      const { pageInfo } = await list(null)(database.read);
      // Of a page with the row after it, from both parts: each entry of the index, what the union has of it, its row, and
      // all that again to be put in order.
      for (const after of [null, pageInfo.endCursor]) expect(await readsFor(list(after))).toBeLessThan(2 * 21 * 10);
    }
  }
  // Control: in one order for both parts, all of them are read.
  const sorted = `SELECT id FROM products WHERE status = 'ACTIVE'
    ORDER BY lowest_price_minor IS NULL, lowest_price_minor, id LIMIT 21`;
  expect(await readsFor((read) => readRows(read, sorted, []))).toBeGreaterThan(2_000);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenACategory, givenAProduct, productInput } from '../testing/given.ts';

const createProduct = `mutation ($input: CreateProductInput!) {
  createProduct(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on ProductSlugTakenError { product { id } }
    ... on SkuTakenError { sku }
    ... on CreateProductSuccess {
      product { id slug title status brand { name } variants { sku title optionValues { name value } weightGrams } }
    }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const create = (input: object) => world.outcome('products', admin, createProduct, { input });
const countRows = async () => {
  const [row] = await world.sql(
    'products',
    'SELECT (SELECT COUNT(*) FROM products) + (SELECT COUNT(*) FROM variants) AS n',
  );
  return row?.n;
};

test('creates a draft with its variants and a slug made from the title', async () => {
  const category = await givenACategory(world);
  const outcome = await create({ ...productInput('One', category.id), title: 'Galaxy S24+ (5G)' });
  expect(outcome).toEqual({
    __typename: 'CreateProductSuccess',
    product: {
      id: expect.stringMatching(/^prd_/),
      slug: 'galaxy-s24-plus-5g',
      title: 'Galaxy S24+ (5G)',
      status: 'DRAFT',
      brand: { name: 'Brand of Tests' },
      variants: [
        {
          sku: 'One-128',
          title: 'Galaxy S24+ (5G), 128 GB',
          optionValues: [{ name: 'Storage', value: '128 GB' }],
          weightGrams: 400,
        },
        {
          sku: 'One-256',
          title: 'Galaxy S24+ (5G), 256 GB',
          optionValues: [{ name: 'Storage', value: '256 GB' }],
          weightGrams: 400,
        },
      ],
    },
  });
});

test('names every problem of an input at once, and writes nothing', async () => {
  const category = await givenACategory(world);
  const before = await countRows();
  const outcome = await create({
    ...productInput('Bad', category.id),
    title: ' ',
    slug: 'Not A Slug',
    attributes: [{ name: 'Battery', kind: 'NUMBER', value: 'big' }],
  });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'title',
    'slug',
    'attributes.0',
  ]);
  expect(await countRows()).toBe(before);
});

test('refuses variants that do not agree with the options', async () => {
  const category = await givenACategory(world);
  const outcome = await create({
    ...productInput('Odd', category.id),
    variants: [
      { sku: 'ODD-1', optionValues: [{ name: 'Storage', value: '1 PB' }] },
      { sku: 'ODD-2', optionValues: [{ name: 'Colour', value: 'Black' }] },
      { sku: 'ODD-1', optionValues: [{ name: 'Storage', value: '1 PB' }] },
    ],
  });
  expectRefusal(outcome, 'InvalidInputError');
  const paths = outcome.problems.map(({ path }: { path: string[] }) => path.join('.'));
  expect(new Set(paths)).toEqual(
    new Set([
      'variants.0.optionValues',
      'variants.1.optionValues',
      'variants.2.optionValues',
      'variants.2',
      'variants.2.sku',
    ]),
  );
});

test('refuses a slug that is taken, and says by which product', async () => {
  const first = await givenAProduct(world);
  const category = await givenACategory(world);
  const outcome = await create({ ...productInput('Second', category.id), slug: first.slug });
  expectRefusal(outcome, 'ProductSlugTakenError');
  expect(outcome.product.id).toBe(first.id);
});

test('refuses an SKU that is taken, and leaves no product behind', async () => {
  const first = await givenAProduct(world);
  const category = await givenACategory(world);
  const before = await countRows();
  const sku = first.variants[0]?.sku;
  const outcome = await create({
    ...productInput('Third', category.id),
    variants: [{ sku, optionValues: [{ name: 'Storage', value: '128 GB' }] }],
  });
  expectRefusal(outcome, 'SkuTakenError');
  expect(outcome.sku).toBe(sku);
  expect(await countRows()).toBe(before);
});

test('refuses a category that is not there', async () => {
  expectRefusal(await create(productInput('Lost', 'cat_nowhere')), 'CategoryNotFoundError');
});

test('makes one product of the same request sent ten times at once', async () => {
  const category = await givenACategory(world);
  const input = productInput(`Race ${newCode(6)}`.replace(' ', '-'), category.id);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => create(input)));
  expect(outcomes.filter(({ __typename }) => __typename === 'CreateProductSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'ProductSlugTakenError')).toHaveLength(9);
});

test('makes one brand of one name, in whatever case and however many products come at once', async () => {
  const category = await givenACategory(world);
  const names = ['Zeta', 'ZETA', 'zeta', 'ZeTa'];
  await Promise.all(names.map((brand, index) => create({ ...productInput(`Zeta-${index}`, category.id), brand })));
  const rows = await world.sql('products', "SELECT COUNT(*) AS n FROM brands WHERE name = 'zeta'");
  expect(rows[0]?.n).toBe(1);
});

test('is for ADMIN only', async () => {
  const input = productInput('Mine', 'cat_any');
  const request = { query: createProduct, variables: { input } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

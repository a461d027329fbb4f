import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenAProduct } from '../testing/given.ts';

const addVariant = `mutation ($input: AddVariantInput!) {
  addVariant(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on SkuTakenError { sku }
    ... on VariantExistsError { variant { sku } }
    ... on AddVariantSuccess {
      variant {
        sku title optionValues { name value } weightGrams dimensions { lengthMm widthMm heightMm }
        product { id options { name values } }
      }
    }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const add = (productId: string, storage: string, more: object = {}) =>
  world.outcome('products', admin, addVariant, {
    input: {
      productId,
      variant: { sku: `SKU-${newCode(8)}`, optionValues: [{ name: 'Storage', value: storage }], ...more },
    },
  });
const countVariants = async (id: string) =>
  (await world.sql('products', 'SELECT COUNT(*) AS n FROM variants WHERE product_id = ?', [id]))[0]?.n;
const optionsOf = async (id: string) =>
  (await world.run('products', admin, `query ($id: ID!) { product(id: $id) { options { name values } } }`, { id }))
    .product.options;

test('adds a variant, and its new value to the end of the option', async () => {
  const { id } = await givenAProduct(world, { title: 'Phone' });
  const dimensions = { lengthMm: 160, widthMm: 80, heightMm: 50 };
  const { variant } = await add(id, '1 TB', { sku: 'PHONE-1TB', weightGrams: 410, dimensions });
  expect(variant).toEqual({
    sku: 'PHONE-1TB',
    title: 'Phone, 1 TB',
    optionValues: [{ name: 'Storage', value: '1 TB' }],
    weightGrams: 410,
    dimensions,
    product: { id, options: [{ name: 'Storage', values: ['128 GB', '256 GB', '1 TB'] }] },
  });
});

test('spells a value as the option does, whatever its case', async () => {
  const options = [{ name: 'Colour', values: ['Black', 'White'] }];
  const { id } = await givenAProduct(world, { options, variants: [] });
  const { variant } = await add(id, '', { optionValues: [{ name: 'Colour', value: 'BLACK' }] });
  expect(variant.optionValues).toEqual([{ name: 'Colour', value: 'Black' }]);
  expect(await optionsOf(id)).toEqual(options);
});

test('adds the one variant of a product that has no options', async () => {
  const { id } = await givenAProduct(world, { options: [], variants: [], title: 'Cable' });
  expect((await add(id, '', { optionValues: [] })).variant).toMatchObject({ title: 'Cable', optionValues: [] });
  expectRefusal(await add(id, '', { optionValues: [] }), 'VariantExistsError');
  expect(await countVariants(id)).toBe(1);
});

test('refuses values that do not agree with the options, and adds nothing', async () => {
  const { id } = await givenAProduct(world);
  const outcome = await add(id, '', { optionValues: [{ name: 'Colour', value: 'Black' }] });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([
    { path: ['variant', 'optionValues'], message: 'must have one value of Storage' },
    { path: ['variant', 'optionValues'], message: 'Colour is not an option of the product' },
  ]);
  expect(await countVariants(id)).toBe(2);
  expect(await optionsOf(id)).toEqual([{ name: 'Storage', values: ['128 GB', '256 GB'] }]);
});

test('names every problem of an input at once', async () => {
  const outcome = await add('prd_any', 'x', { sku: 'no spaces', weightGrams: 0 });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'variant.sku',
    'variant.weightGrams',
  ]);
});

test('refuses option values that a variant has already, and says which', async () => {
  const { id, variants } = await givenAProduct(world);
  const outcome = await add(id, '256 gb');
  expectRefusal(outcome, 'VariantExistsError');
  expect(outcome.variant.sku).toBe(variants[1]?.sku);
  expect(await countVariants(id)).toBe(2);
});

test('refuses an SKU that is taken, and adds no value to the option', async () => {
  const [mine, other] = [await givenAProduct(world), await givenAProduct(world)];
  const sku = other.variants[0]?.sku;
  const outcome = await add(mine.id, '1 TB', { sku });
  expectRefusal(outcome, 'SkuTakenError');
  expect(outcome.sku).toBe(sku);
  expect(await optionsOf(mine.id)).toEqual([{ name: 'Storage', values: ['128 GB', '256 GB'] }]);
});

test('refuses a product that is not there', async () => {
  const outcome = await add('prd_nowhere', '1 TB');
  expectRefusal(outcome, 'ProductNotFoundError');
  expect(await countVariants('prd_nowhere')).toBe(0);
});

test('makes one variant of the same option values added ten times at once', async () => {
  const { id } = await givenAProduct(world);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => add(id, '1 TB')));
  expect(outcomes.filter(({ __typename }) => __typename === 'AddVariantSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'VariantExistsError')).toHaveLength(9);
  expect(await countVariants(id)).toBe(3);
});

test('keeps every value of variants that are added at once', async () => {
  const { id } = await givenAProduct(world);
  await Promise.all(['1 TB', '2 TB', '4 TB', '8 TB'].map((value) => add(id, value)));
  const [storage] = await optionsOf(id);
  expect(new Set(storage.values)).toEqual(new Set(['128 GB', '256 GB', '1 TB', '2 TB', '4 TB', '8 TB']));
  expect(storage.values).toHaveLength(6);
});

test('would lose values if the product were not locked between the look and the write', async () => {
  const { id } = await givenAProduct(world);
  const { pool } = world.subgraph('products').database;
  const readOptions = async () => {
    const [row] = await world.sql('products', 'SELECT options FROM products WHERE id = ?', [id]);
    return typeof row?.options === 'string' ? JSON.parse(row.options) : row?.options;
  };
  const addUnlocked = ([storage]: { values: string[] }[], value: string) =>
    pool.query('UPDATE products SET options = ? WHERE id = ?', [
      JSON.stringify([{ ...storage, values: [...(storage?.values ?? []), value] }]),
      id,
    ]);
  const [first, second] = [await readOptions(), await readOptions()];
  await addUnlocked(first, '1 TB');
  await addUnlocked(second, '2 TB');
  const [storage] = await optionsOf(id);
  expect(storage.values).toEqual(['128 GB', '256 GB', '2 TB']);
});

test('is for ADMIN only', async () => {
  const variables = { input: { productId: 'prd_any', variant: { sku: 'ANY' } } };
  const request = { query: addVariant, variables };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

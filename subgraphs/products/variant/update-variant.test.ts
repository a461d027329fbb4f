import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenAProduct } from '../testing/given.ts';

const updateVariant = `mutation ($input: UpdateVariantInput!) {
  updateVariant(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on SkuTakenError { sku }
    ... on UpdateVariantSuccess {
      variant { id sku weightGrams dimensions { lengthMm widthMm heightMm } optionValues { value } }
    }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const update = (input: object) => world.outcome('products', admin, updateVariant, { input });
const aVariant = async () => {
  const [variant] = (await givenAProduct(world)).variants;
  if (!variant) throw new Error('The builder gave a product without variants');
  return variant;
};
const rowOf = async (id: string) => (await world.sql('products', 'SELECT * FROM variants WHERE id = ?', [id]))[0];

test('changes what is given and leaves the rest', async () => {
  const { id, sku } = await aVariant();
  const dimensions = { lengthMm: 160, widthMm: 80, heightMm: 50 };
  expect((await update({ variantId: id, dimensions })).variant).toEqual({
    id,
    sku,
    weightGrams: 400,
    dimensions,
    optionValues: [{ value: '128 GB' }],
  });
  expect((await update({ variantId: id, weightGrams: 390 })).variant).toMatchObject({ weightGrams: 390, dimensions });
  expect((await update({ variantId: id, sku: `${sku}-B` })).variant).toMatchObject({ sku: `${sku}-B`, dimensions });
});

test('takes a change of nothing, and repeats a change, without complaint', async () => {
  const { id, sku } = await aVariant();
  expect((await update({ variantId: id })).variant.sku).toBe(sku);
  expect((await update({ variantId: id, sku })).variant.sku).toBe(sku);
});

test('names every problem of an input at once, and writes nothing', async () => {
  const { id } = await aVariant();
  const before = await rowOf(id);
  const outcome = await update({
    variantId: id,
    sku: '-',
    weightGrams: -1,
    dimensions: { lengthMm: 0, widthMm: 1, heightMm: 1 },
  });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'sku',
    'weightGrams',
    'dimensions.lengthMm',
  ]);
  expect(await rowOf(id)).toEqual(before);
});

test('refuses a variant that is not there', async () => {
  const outcome = await update({ variantId: 'var_nowhere', weightGrams: 1 });
  expectRefusal(outcome, 'VariantNotFoundError');
  expect(await rowOf('var_nowhere')).toBeUndefined();
});

test('refuses an SKU that is taken, and changes nothing else', async () => {
  const [mine, other] = [await aVariant(), await aVariant()];
  const before = await rowOf(mine.id);
  const outcome = await update({ variantId: mine.id, sku: other.sku, weightGrams: 1 });
  expectRefusal(outcome, 'SkuTakenError');
  expect(outcome.sku).toBe(other.sku);
  expect(await rowOf(mine.id)).toEqual(before);
});

test('gives one of several variants an SKU that all want at once', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, aVariant));
  const outcomes = await Promise.all(all.map(({ id }) => update({ variantId: id, sku: 'WANTED-BY-ALL' })));
  expect(outcomes.filter(({ __typename }) => __typename === 'UpdateVariantSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'SkuTakenError')).toHaveLength(5);
});

test('is for ADMIN only', async () => {
  const request = { query: updateVariant, variables: { input: { variantId: 'var_any' } } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

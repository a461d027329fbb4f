import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenACategory, givenAProduct } from '../testing/given.ts';

const updateProduct = `mutation ($input: UpdateProductInput!) {
  updateProduct(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on ProductSlugTakenError { product { id } }
    ... on UpdateProductSuccess {
      product {
        slug title description brand { name } category { id } attributes { name kind value unit } images { url alt }
        variants { id }
      }
    }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const update = (input: object) => world.outcome('products', admin, updateProduct, { input });
const rowOf = async (id: string) => (await world.sql('products', 'SELECT * FROM products WHERE id = ?', [id]))[0];
const countBrands = async () => (await world.sql('products', 'SELECT COUNT(*) AS n FROM brands'))[0]?.n;

test('changes what is given and leaves the rest', async () => {
  const { id, slug, variants } = await givenAProduct(world, { description: 'Old', attributes: [battery('4000')] });
  const { product } = await update({ productId: id, title: 'A better name' });
  expect(product).toMatchObject({ slug, title: 'A better name', description: 'Old', attributes: [battery('4000')] });
  expect(product.variants).toHaveLength(variants.length);
});

test('changes every field at once', async () => {
  const { id } = await givenAProduct(world);
  const category = await givenACategory(world);
  const images = [{ url: 'https://pictures.example/front.jpg', alt: 'The front' }];
  const changes = { slug: 'all-new', title: 'All new', description: 'New', attributes: [battery('5000')], images };
  const { product } = await update({ productId: id, brand: 'Another Brand', categoryId: category.id, ...changes });
  expect(product).toMatchObject({ ...changes, brand: { name: 'Another Brand' }, category: { id: category.id } });
});

test('replaces a list that is given, and takes an empty one for no attributes at all', async () => {
  const { id } = await givenAProduct(world, { attributes: [battery('4000'), { ...battery('15'), name: 'Charging' }] });
  expect((await update({ productId: id, attributes: [battery('4500')] })).product.attributes).toEqual([
    battery('4500'),
  ]);
  expect((await update({ productId: id, attributes: [] })).product.attributes).toEqual([]);
});

test('takes a change of nothing, and repeats a change, without complaint', async () => {
  const { id, slug } = await givenAProduct(world);
  expect((await update({ productId: id })).product.slug).toBe(slug);
  expect((await update({ productId: id, slug })).product.slug).toBe(slug);
  expect((await update({ productId: id, slug })).product.slug).toBe(slug);
});

test('names every problem of an input at once, and writes nothing', async () => {
  const { id } = await givenAProduct(world);
  const before = await rowOf(id);
  const images = [{ url: 'http://not-secure.example', alt: 'x' }];
  const outcome = await update({ productId: id, title: '', slug: 'Not A Slug', attributes: [battery('big')], images });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'title',
    'slug',
    'attributes.0',
    'images.0.url',
  ]);
  expect(await rowOf(id)).toEqual(before);
});

test('refuses a product that is not there, and creates no brand for it', async () => {
  const before = await countBrands();
  expectRefusal(await update({ productId: 'prd_nowhere', brand: 'Never Seen' }), 'ProductNotFoundError');
  expect(await countBrands()).toBe(before);
});

test('refuses a slug that is taken, says by which product, and changes nothing else', async () => {
  const [mine, other] = [await givenAProduct(world), await givenAProduct(world)];
  const before = await rowOf(mine.id);
  const outcome = await update({ productId: mine.id, slug: other.slug, title: 'Not this one' });
  expectRefusal(outcome, 'ProductSlugTakenError');
  expect(outcome.product.id).toBe(other.id);
  expect(await rowOf(mine.id)).toEqual(before);
});

test('refuses a category that is not there, and changes nothing else', async () => {
  const { id } = await givenAProduct(world);
  const before = await rowOf(id);
  expectRefusal(await update({ productId: id, categoryId: 'cat_nowhere', title: 'No' }), 'CategoryNotFoundError');
  expect(await rowOf(id)).toEqual(before);
});

test('gives one of several products a slug that all want at once', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => givenAProduct(world)));
  const outcomes = await Promise.all(all.map(({ id }) => update({ productId: id, slug: 'wanted-by-all' })));
  expect(outcomes.filter(({ __typename }) => __typename === 'UpdateProductSuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'ProductSlugTakenError')).toHaveLength(5);
});

test('gives brands whose names make the same slug a slug each', async () => {
  const { id } = await givenAProduct(world);
  for (const brand of ['Nova', 'Nova!', 'Нова']) await update({ productId: id, brand });
  const rows = await world.sql('products', "SELECT slug FROM brands WHERE name IN ('Nova', 'Nova!', 'Нова')");
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(3);
});

test('is for ADMIN only', async () => {
  const request = { query: updateProduct, variables: { input: { productId: 'prd_any' } } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

function battery(value: string) {
  return { name: 'Battery', kind: 'NUMBER', value, unit: 'mAh' };
}

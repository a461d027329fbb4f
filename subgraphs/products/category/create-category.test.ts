import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenACategory } from '../testing/given.ts';

const createCategory = `mutation ($input: CreateCategoryInput!) {
  createCategory(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on CategorySlugTakenError { category { id } }
    ... on CreateCategorySuccess { category { id name slug parent { id } children { id } } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const create = (input: object) => world.outcome('products', admin, createCategory, { input });
const countRows = async () => (await world.sql('products', 'SELECT COUNT(*) AS n FROM categories'))[0]?.n;

test('adds a root, with a slug made from its name', async () => {
  const { category } = await create({ name: 'Home & Garden' });
  expect(category).toMatchObject({ name: 'Home & Garden', slug: 'home-garden', parent: null, children: [] });
});

test('adds a category below another one, which lists its children by name', async () => {
  const parent = await givenACategory(world);
  const zoom = await givenACategory(world, { name: 'Zoom', parentId: parent.id });
  const action = await givenACategory(world, { name: 'Action', parentId: parent.id });
  const query = 'query ($id: ID!) { category(id: $id) { children { id parent { id } } } }';
  const { category } = await world.run('products', anonymous, query, { id: parent.id });
  expect(category.children).toEqual([
    { id: action.id, parent: { id: parent.id } },
    { id: zoom.id, parent: { id: parent.id } },
  ]);
});

test('names every problem of an input at once, and writes nothing', async () => {
  const before = await countRows();
  const outcome = await create({ name: ' ', slug: 'Not A Slug' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(['name', 'slug']);
  expect(await countRows()).toBe(before);
});

test('asks for a slug when the name makes none', async () => {
  const outcome = await create({ name: 'Телефоны' });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems[0].path).toEqual(['slug']);
  expect((await create({ name: 'Телефоны', slug: 'telefony' })).category.slug).toBe('telefony');
});

test('refuses a slug that is taken, and says by which category', async () => {
  const first = await givenACategory(world);
  const outcome = await create({ name: 'Another', slug: first.slug });
  expectRefusal(outcome, 'CategorySlugTakenError');
  expect(outcome.category.id).toBe(first.id);
});

test('refuses a parent that is not there', async () => {
  const before = await countRows();
  expectRefusal(await create({ name: 'Orphan', parentId: 'cat_nowhere' }), 'CategoryNotFoundError');
  expect(await countRows()).toBe(before);
});

test('holds ten levels, and refuses the eleventh', async () => {
  let parentId: string | null = null;
  for (let level = 1; level <= 10; level += 1) {
    parentId = (await givenACategory(world, { name: `Level ${level}`, slug: `level-${level}`, parentId })).id;
  }
  const outcome = await create({ name: 'Level 11', parentId });
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems[0].path).toEqual(['parentId']);
});

test('makes one category of the same request sent ten times at once', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => create({ name: 'Race' })));
  expect(outcomes.filter(({ __typename }) => __typename === 'CreateCategorySuccess')).toHaveLength(1);
  expect(outcomes.filter(({ __typename }) => __typename === 'CategorySlugTakenError')).toHaveLength(9);
});

test('is for ADMIN only', async () => {
  const request = { query: createCategory, variables: { input: { name: 'Mine' } } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

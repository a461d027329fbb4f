import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, shopUser } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenAProduct } from '../testing/given.ts';

const activateProduct = `mutation ($id: ID!) {
  activateProduct(input: { productId: $id }) {
    __typename
    ... on UserError { message }
    ... on ActivateProductSuccess { product { id status } }
  }
}`;
const archiveProduct = `mutation ($id: ID!) { archiveProduct(input: { productId: $id }) { __typename } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const activate = (id: string) => world.outcome('products', admin, activateProduct, { id });
const tellings = async (id: string) =>
  (await world.events('products', 'product.activated')).filter(({ aggregateId }) => aggregateId === id);

test('puts a draft on sale and tells so', async () => {
  const { id } = await givenAProduct(world);
  expect(await activate(id)).toMatchObject({ product: { id, status: 'ACTIVE' } });
  expect(await tellings(id)).toMatchObject([{ payload: { productId: id } }]);
});

test('tells so once, however often it is repeated', async () => {
  const { id } = await givenAProduct(world, { active: true });
  expect(await activate(id)).toMatchObject({ product: { status: 'ACTIVE' } });
  expect(await tellings(id)).toHaveLength(1);
});

test('tells so once when asked ten times at once', async () => {
  const { id } = await givenAProduct(world);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => activate(id)));
  expect(outcomes.every(({ __typename }) => __typename === 'ActivateProductSuccess')).toBe(true);
  expect(await tellings(id)).toHaveLength(1);
});

test('puts an archived product on sale again, and tells so again', async () => {
  const { id } = await givenAProduct(world, { active: true });
  await world.outcome('products', admin, archiveProduct, { id });
  expect(await activate(id)).toMatchObject({ product: { status: 'ACTIVE' } });
  expect(await tellings(id)).toHaveLength(2);
});

test('refuses a product without a variant, which stays a draft, and tells nothing', async () => {
  const { id } = await givenAProduct(world, { variants: [], options: [] });
  expectRefusal(await activate(id), 'ProductWithoutVariantsError');
  const rows = await world.sql('products', 'SELECT status FROM products WHERE id = ?', [id]);
  expect(rows).toMatchObject([{ status: 'DRAFT' }]);
  expect(await tellings(id)).toEqual([]);
});

test('refuses a product that is not there', async () => {
  const outcome = await activate('prd_nowhere');
  expectRefusal(outcome, 'ProductNotFoundError');
  expect(await tellings('prd_nowhere')).toEqual([]);
});

test('is for ADMIN only', async () => {
  const { id } = await givenAProduct(world);
  const request = { query: activateProduct, variables: { id } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', shopUser(), request), 'FORBIDDEN');
  expect(await tellings(id)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenAProduct } from '../testing/given.ts';

const archiveProduct = `mutation ($id: ID!) {
  archiveProduct(input: { productId: $id }) {
    __typename
    ... on UserError { message }
    ... on ArchiveProductSuccess { product { id status } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const archive = (id: string) => world.outcome('products', admin, archiveProduct, { id });
const tellings = async (id: string) =>
  (await world.events('products', 'product.archived')).filter(({ aggregateId }) => aggregateId === id);

test('takes a product off sale and tells so', async () => {
  const { id } = await givenAProduct(world, { active: true });
  expect(await archive(id)).toMatchObject({ product: { id, status: 'ARCHIVED' } });
  expect(await tellings(id)).toMatchObject([{ payload: { productId: id } }]);
});

test('archives a draft as well', async () => {
  const { id } = await givenAProduct(world);
  expect(await archive(id)).toMatchObject({ product: { status: 'ARCHIVED' } });
});

test('tells so once, however often it is repeated', async () => {
  const { id } = await givenAProduct(world, { active: true });
  await archive(id);
  expect(await archive(id)).toMatchObject({ product: { status: 'ARCHIVED' } });
  expect(await tellings(id)).toHaveLength(1);
});

test('tells so once when asked ten times at once', async () => {
  const { id } = await givenAProduct(world, { active: true });
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => archive(id)));
  expect(outcomes.every(({ __typename }) => __typename === 'ArchiveProductSuccess')).toBe(true);
  expect(await tellings(id)).toHaveLength(1);
});

test('refuses a product that is not there', async () => {
  const outcome = await archive('prd_nowhere');
  expectRefusal(outcome, 'ProductNotFoundError');
  expect(await tellings('prd_nowhere')).toEqual([]);
});

test('is for ADMIN only', async () => {
  const { id } = await givenAProduct(world, { active: true });
  const request = { query: archiveProduct, variables: { id } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
  expect(await tellings(id)).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, anonymous, client } from '#testing/viewers.ts';
import { startWorld, type World } from '#testing/world.ts';
import { products } from '../server.ts';
import { givenAProduct } from '../testing/given.ts';

const limitPurchase = `mutation ($input: LimitPurchaseInput!) {
  limitPurchase(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInputError { problems { path message } }
    ... on LimitPurchaseSuccess { variant { id purchaseLimit weightGrams } }
  }
}`;

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [products] });
});
afterAll(() => world.stop());

const limit = (variantId: string, most?: number | null) =>
  world.outcome('products', admin, limitPurchase, { input: { variantId, limit: most } });
const aVariant = async () => (await givenAProduct(world, { active: true })).variants[0]?.id ?? '';
const limitSeen = async (id: string) => {
  const query = 'query ($id: ID!) { variant(id: $id) { purchaseLimit } }';
  return (await world.run('products', anonymous, query, { id })).variant.purchaseLimit;
};

test('limits a variant for everybody to see, and takes the limit away again', async () => {
  const id = await aVariant();
  expect(await limitSeen(id)).toBeNull();
  expect((await limit(id, 2)).variant).toEqual({ id, purchaseLimit: 2, weightGrams: 400 });
  expect(await limitSeen(id)).toBe(2);
  expect((await limit(id, null)).variant.purchaseLimit).toBeNull();
});

test('takes no limit given as no limit', async () => {
  const id = await aVariant();
  await limit(id, 2);
  expect((await limit(id)).variant.purchaseLimit).toBeNull();
});

test('answers a repeat alike, also ten of them at once', async () => {
  const id = await aVariant();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => limit(id, 3)));
  expect(outcomes.map(({ variant }) => variant.purchaseLimit)).toEqual(Array.from({ length: 10 }, () => 3));
  expect(await limitSeen(id)).toBe(3);
});

test.each([0, -1, 1_000_001])('refuses a limit of %d, and keeps the one that was', async (most) => {
  const id = await aVariant();
  await limit(id, 5);
  const outcome = await limit(id, most);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems[0].path).toEqual(['limit']);
  expect(await limitSeen(id)).toBe(5);
});

test('refuses a variant that is not there', async () => {
  expectRefusal(await limit('var_nowhere', 2), 'VariantNotFoundError');
});

test('is for ADMIN only', async () => {
  const request = { query: limitPurchase, variables: { input: { variantId: 'var_any', limit: 1 } } };
  expectErrorCode(await world.execute('products', anonymous, request), 'UNAUTHENTICATED');
  expectErrorCode(await world.execute('products', client(), request), 'FORBIDDEN');
});

import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { anonymous } from '#testing/viewers.ts';
import {
  buyer,
  givenAReturn,
  givenAShopOrder,
  mutate,
  owner,
  type ReturnsWorld,
  see,
  staff,
  startReturnsWorld,
  stranger,
} from '../testing/given.ts';
import { isFaulty, paysWayBack, refundsShipping } from './policy.rules.ts';

let world: ReturnsWorld;
beforeAll(async () => {
  world = await startReturnsWorld();
});
afterAll(() => world.stop());

const policyOf = async () => {
  const query = `{ _entities(representations: [{ __typename: "Shop", id: "shp_1" }]) {
    ... on Shop { returnPolicy { windowDays refundsShipping paysWayBack } }
  } }`;
  const { _entities: entities } = await world.run('returns', anonymous, query);
  return entities[0].returnPolicy;
};
const usual = { windowDays: 14, refundsShipping: 'WHEN_FAULTY', paysWayBack: 'WHEN_FAULTY' };
const generous = { windowDays: 60, refundsShipping: 'ALWAYS', paysWayBack: 'ALWAYS' };

test('a shop has the policy of the marketplace until it sets its own, and a return keeps that which it began with', async () => {
  expect(await policyOf()).toEqual(usual);
  const before = await givenAReturn(world, givenAShopOrder(world), [1]);
  const input = { shopId: 'shp_1', ...generous };
  for (const _ of ['once', 'twice']) {
    expect(await mutate(world, owner, 'setReturnPolicy', input)).toMatchObject({
      __typename: 'SetReturnPolicySuccess',
      returnPolicy: { windowDays: 60 },
    });
  }
  expect(await policyOf()).toEqual(generous);
  expect(await see(world, before)).toMatchObject({ terms: usual, isWayBackPaid: false });
  const after = await givenAReturn(world, givenAShopOrder(world), [1]);
  expect(await see(world, after)).toMatchObject({ terms: generous, isWayBackPaid: true });
});

test('is set by the owner only, within the bounds of the marketplace', async () => {
  const before = await policyOf();
  for (const windowDays of [0, 6, 61, -7]) {
    const refused = await mutate(world, owner, 'setReturnPolicy', { shopId: 'shp_1', windowDays });
    expectRefusal(refused, 'InvalidInputError');
  }
  expectRefusal(await mutate(world, stranger, 'setReturnPolicy', { shopId: 'shp_1' }), 'ReturnShopNotFoundError');
  expectRefusal(await mutate(world, owner, 'setReturnPolicy', { shopId: 'shp_2' }), 'ReturnShopNotFoundError');
  const query = 'mutation { setReturnPolicy(input: { shopId: "shp_1" }) { __typename } }';
  expectErrorCode(await world.execute('returns', anonymous, { query }), 'UNAUTHENTICATED');
  for (const viewer of [buyer, staff]) {
    expectErrorCode(await world.execute('returns', viewer, { query }), 'FORBIDDEN');
  }
  expect(await policyOf()).toEqual(before);
});

const reasons = [
  'CHANGED_MIND',
  'DOES_NOT_FIT',
  'NOT_AS_DESCRIBED',
  'DAMAGED',
  'FAULTY',
  'WRONG_ITEM',
  'OTHER',
] as const;
const someItems = fc.array(fc.record({ reason: fc.constantFrom(...reasons) }), { minLength: 1, maxLength: 6 });
const someTerms = fc.constantFrom('WHEN_FAULTY', 'ALWAYS', 'NEVER');

test('what came wrong gets its shipping back whatever the terms, and better terms never give less', () => {
  const policy = (terms: 'WHEN_FAULTY' | 'ALWAYS' | 'NEVER') => {
    return { windowDays: 14, refundsShipping: terms, paysWayBack: terms };
  };
  fc.assert(
    fc.property(someItems, someTerms, (items, terms) => {
      const by = (one: typeof terms) => [refundsShipping(policy(one), items), paysWayBack(policy(one), items)];
      expect(by(terms)[0] || !items.every(isFaulty)).toBe(true);
      expect(by('ALWAYS')).toEqual([true, true]);
      expect(by('WHEN_FAULTY')).toEqual([items.some(isFaulty), items.some(isFaulty)]);
      expect(by('NEVER')).toEqual([items.every(isFaulty), false]);
    }),
  );
});

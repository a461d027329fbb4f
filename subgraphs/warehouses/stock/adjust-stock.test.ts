import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  type GivenOffer,
  givenAnOffer,
  givenAWarehouse,
  levelOf,
  lineOf,
  mutate,
  newOrder,
  newShop,
  ownerOf,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const selection = `
  ... on StockTooLowError { lines { variantId requested available } }
  ... on AdjustStockSuccess {
    stockLevel { onHand reserved available }
    movement { kind quantity onHandChange reservedChange reason note }
  }`;
const adjust = ({ shopId, warehouseId, variantId }: GivenOffer, quantity: number, more: object = {}) => {
  const input = { warehouseId, variantId, quantity, reason: 'COUNTED', idempotencyKey: newCode(20), ...more };
  return mutate(world, ownerOf(shopId), 'adjustStock', input, selection);
};

test('corrects what is on hand, up and down, and says why', async () => {
  const offer = await givenAnOffer(world, 5);
  expect(await adjust(offer, -2, { reason: 'DAMAGED', note: ' Water ' })).toEqual({
    __typename: 'AdjustStockSuccess',
    stockLevel: { onHand: 3, reserved: 0, available: 3 },
    movement: {
      kind: 'ADJUSTED',
      quantity: -2,
      onHandChange: -2,
      reservedChange: 0,
      reason: 'DAMAGED',
      note: 'Water',
    },
  });
  expect(await adjust(offer, 4, { reason: 'FOUND' })).toMatchObject({ stockLevel: { onHand: 7 } });
  expect(await broken(world)).toEqual([]);
});

test('counts up a variant that the warehouse has never had', async () => {
  const { variantId } = await givenAnOffer(world, 1);
  const shopId = newShop();
  const fresh = { shopId, variantId, warehouseId: await givenAWarehouse(world, shopId) };
  expectRefusal(await adjust(fresh, -1), 'StockTooLowError');
  expect(await adjust(fresh, 2)).toMatchObject({ stockLevel: { onHand: 2 } });
  expectRefusal(await adjust({ ...fresh, variantId: 'var_unknown' }, 2), 'UnknownVariantError');
  expect(await broken(world)).toEqual([]);
});

test('never takes what is reserved', async () => {
  const offer = await givenAnOffer(world, 5);
  await reserve(world, newOrder(), [lineOf(offer, 3)]);
  const outcome = await adjust(offer, -3);
  expectRefusal(outcome, 'StockTooLowError');
  expect(outcome.lines).toEqual([{ variantId: offer.variantId, requested: 3, available: 2 }]);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 3]);
  expect(await adjust(offer, -2)).toMatchObject({ stockLevel: { onHand: 3, reserved: 3, available: 0 } });
  expect(await broken(world)).toEqual([]);
});

test('has one effect per key, and answers a repeat with the level as it is now', async () => {
  const offer = await givenAnOffer(world, 50);
  const once = { idempotencyKey: 'count' };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => adjust(offer, -20, once)));
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  await adjust(offer, -30);
  expect(await adjust(offer, -20, once)).toMatchObject({ movement: { quantity: -20 }, stockLevel: { onHand: 0 } });
  expectRefusal(await adjust(offer, -21, once), 'IdempotencyKeyReusedError');
  expect(await broken(world)).toEqual([]);
});

test('takes no more than is there when many take at once, or while orders do', async () => {
  const offer = await givenAnOffer(world, 10);
  const taking = Array.from({ length: 15 }, () => adjust(offer, -1));
  const ordering = Array.from({ length: 15 }, () => reserve(world, newOrder(), [lineOf(offer, 1)]));
  const outcomes = await Promise.all([...taking, ...ordering]);
  expect(outcomes.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(10);
  const [onHand, reserved] = await levelOf(world, offer.warehouseId, offer.variantId);
  expect(onHand).toBe(reserved);
  expect(await broken(world)).toEqual([]);
});

test('refuses the same request ten times at once without a fault', async () => {
  const offer = await givenAnOffer(world, 1);
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => adjust(offer, -2, { idempotencyKey: 'low' })));
  for (const outcome of outcomes) expectRefusal(outcome, 'StockTooLowError');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1, 0]);
});

test('may be tried again with the same key after a refusal', async () => {
  const offer = await givenAnOffer(world, 1);
  const key = { idempotencyKey: 'again' };
  expectRefusal(await adjust(offer, -2, key), 'StockTooLowError');
  await adjust(offer, 1);
  expect(await adjust(offer, -2, key)).toMatchObject({ stockLevel: { onHand: 0 } });
});

test('refuses quantities that correct nothing or too much, and long notes', async () => {
  const offer = await givenAnOffer(world, 1);
  for (const quantity of [0, 1_000_001, -1e9]) expectRefusal(await adjust(offer, quantity), 'InvalidInputError');
  expectRefusal(await adjust(offer, 1, { note: 'x'.repeat(501) }), 'InvalidInputError');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1, 0]);
});

test("treats somebody else's warehouse like one that is not there", async () => {
  const offer = await givenAnOffer(world, 1);
  expectRefusal(await adjust({ ...offer, shopId: newShop() }, 1), 'WarehouseNotFoundError');
});

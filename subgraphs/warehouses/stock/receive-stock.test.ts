import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { userIdOf } from '#subgraph/viewer.ts';
import { expectErrorCode, expectRefusal } from '#testing/expect-refusal.ts';
import { admin, client, shopUser } from '#testing/viewers.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  givenAnOffer,
  givenAWarehouse,
  levelOf,
  mutate,
  newShop,
  newVariant,
  ownerOf,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const selection = `
  ... on InvalidInputError { problems { path } }
  ... on UnknownVariantError { variantIds }
  ... on ReceiveStockSuccess {
    stockLevel { warehouse { id } variant { id } onHand reserved available }
    movement { id kind quantity onHandChange reservedChange causeType causeId actor { id } warehouse { id } variant { id } }
  }`;
const receive = (viewer: ReturnType<typeof ownerOf>, input: object) =>
  mutate(world, viewer, 'receiveStock', { quantity: 3, idempotencyKey: newCode(20), ...input }, selection);

test('adds what arrived, on top of what is there, and writes it down', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 5);
  const outcome = await receive(ownerOf(shopId), { warehouseId, variantId, idempotencyKey: 'delivery-1' });
  expect(outcome).toEqual({
    __typename: 'ReceiveStockSuccess',
    stockLevel: {
      warehouse: { id: warehouseId },
      variant: { id: variantId },
      onHand: 8,
      reserved: 0,
      available: 8,
    },
    movement: {
      id: expect.stringMatching(/^mov_/),
      kind: 'RECEIVED',
      quantity: 3,
      onHandChange: 3,
      reservedChange: 0,
      causeType: 'REQUEST',
      causeId: 'delivery-1',
      actor: { id: userIdOf(ownerOf(shopId)) },
      warehouse: { id: warehouseId },
      variant: { id: variantId },
    },
  });
  expect(await broken(world)).toEqual([]);
});

test('has one effect when the same request comes fifty times at once', async () => {
  const shopId = newShop();
  const input = { warehouseId: await givenAWarehouse(world, shopId), variantId: newVariant(), idempotencyKey: 'once' };
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => receive(ownerOf(shopId), input)));
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(await levelOf(world, input.warehouseId, input.variantId)).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('loses nothing of different requests that come at once', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 1);
  await Promise.all(Array.from({ length: 20 }, () => receive(ownerOf(shopId), { warehouseId, variantId })));
  expect(await levelOf(world, warehouseId, variantId)).toEqual([61, 0]);
  expect(await broken(world)).toEqual([]);
});

test('(control) would lose deliveries if it read first and wrote the sum', async () => {
  const { warehouseId, variantId } = await givenAnOffer(world, 1);
  const unlocked = async () => {
    const [onHand] = await levelOf(world, warehouseId, variantId);
    await world.sql('warehouses', 'UPDATE stock SET on_hand = ? WHERE warehouse_id = ?', [onHand + 3, warehouseId]);
  };
  await Promise.all(Array.from({ length: 20 }, unlocked));
  const [onHand] = await levelOf(world, warehouseId, variantId);
  expect(onHand).toBeLessThan(61);
  await world.sql('warehouses', 'UPDATE stock SET on_hand = 1 WHERE warehouse_id = ?', [warehouseId]);
});

test('keeps the keys of different users apart', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 1);
  const input = { warehouseId, variantId, idempotencyKey: 'same' };
  const colleague = shopUser('usr_staff', { [shopId]: 'STAFF' });
  expect(await receive(ownerOf(shopId), input)).toMatchObject({ __typename: 'ReceiveStockSuccess' });
  expect(await receive(colleague, input)).toMatchObject({ __typename: 'ReceiveStockSuccess' });
  expect(await levelOf(world, warehouseId, variantId)).toEqual([7, 0]);
  expect(await broken(world)).toEqual([]);
});

test('refuses a key that stands for another request', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 1);
  await receive(ownerOf(shopId), { warehouseId, variantId, idempotencyKey: 'key' });
  const other = await receive(ownerOf(shopId), { warehouseId, variantId, quantity: 4, idempotencyKey: 'key' });
  expectRefusal(other, 'IdempotencyKeyReusedError');
  expect(await levelOf(world, warehouseId, variantId)).toEqual([4, 0]);
});

test('refuses quantities that no delivery has, and keys that are none', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 1);
  for (const quantity of [0, -1, 1_000_001, 1e9]) {
    const outcome = await receive(ownerOf(shopId), { warehouseId, variantId, quantity });
    expectRefusal(outcome, 'InvalidInputError');
    expect(outcome.problems).toEqual([{ path: ['quantity'] }]);
  }
  for (const idempotencyKey of ['', 'x'.repeat(129)]) {
    expectRefusal(await receive(ownerOf(shopId), { warehouseId, variantId, idempotencyKey }), 'InvalidInputError');
  }
  const query = 'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { __typename } }';
  const input = { warehouseId, variantId, quantity: 1.5, idempotencyKey: 'half' };
  const answer = await world.execute('warehouses', ownerOf(shopId), { query, variables: { input } });
  expectErrorCode(answer, 'BAD_USER_INPUT');
  expect(await levelOf(world, warehouseId, variantId)).toEqual([1, 0]);
});

test('refuses more than a warehouse can be said to have', async () => {
  const { shopId, warehouseId, variantId } = await givenAnOffer(world, 1_000_000);
  const fill = () => receive(ownerOf(shopId), { warehouseId, variantId, quantity: 1_000_000 });
  for (let million = 2; million <= 10; million += 1) await fill();
  expectRefusal(await fill(), 'InvalidInputError');
  expect(await levelOf(world, warehouseId, variantId)).toEqual([10_000_000, 0]);
  expect(await broken(world)).toEqual([]);
});

test('refuses a variant that the catalogue does not have', async () => {
  const shopId = newShop();
  const warehouseId = await givenAWarehouse(world, shopId);
  const outcome = await receive(ownerOf(shopId), { warehouseId, variantId: 'var_unknown' });
  expectRefusal(outcome, 'UnknownVariantError');
  expect(outcome.variantIds).toEqual(['var_unknown']);
});

test("treats somebody else's warehouse like one that is not there", async () => {
  const { warehouseId, variantId } = await givenAnOffer(world, 1);
  expectRefusal(await receive(ownerOf(newShop()), { warehouseId, variantId }), 'WarehouseNotFoundError');
  expectRefusal(await receive(ownerOf(newShop()), { warehouseId: 'whs_no', variantId }), 'WarehouseNotFoundError');
  expect(await levelOf(world, warehouseId, variantId)).toEqual([1, 0]);
});

test('is for shop users only', async () => {
  const query = 'mutation ($input: ReceiveStockInput!) { receiveStock(input: $input) { __typename } }';
  const variables = { input: { warehouseId: 'whs_1', variantId: 'var_1', quantity: 1, idempotencyKey: 'x' } };
  for (const viewer of [client(), admin]) {
    expectErrorCode(await world.execute('warehouses', viewer, { query, variables }), 'FORBIDDEN');
  }
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode } from '#kernel/ids.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  givenAWarehouse,
  levelOf,
  lineOf,
  movementsOf,
  mutate,
  newOrder,
  newShop,
  newVariant,
  ownerOf,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const transfer = `transfer {
  id status from { id } to { id } closedAt lines { variant { id } dispatched received lost }
}`;

/** A shop with ten of each of two variants in one warehouse, and another warehouse. */
async function givenTwoWarehouses() {
  const shopId = newShop();
  const [left, right] = [newVariant(), newVariant()];
  const from = await givenAWarehouse(world, shopId, { [left]: 10, [right]: 10 });
  return { shopId, left, right, from, to: await givenAWarehouse(world, shopId) };
}
type Given = Awaited<ReturnType<typeof givenTwoWarehouses>>;

const line = (variantId: string, quantity: number) => ({ variantId, quantity });
const send = ({ shopId, from, to }: Given, lines: object[], more: object = {}) => {
  const input = { fromWarehouseId: from, toWarehouseId: to, lines, idempotencyKey: newCode(20), ...more };
  const selection = `... on StockTooLowError { lines { variantId requested available } }
    ... on InvalidInputError { problems { path } } ... on TransferStockSuccess { ${transfer} }`;
  return mutate(world, ownerOf(shopId), 'transferStock', input, selection);
};
const receive = ({ shopId }: Given, transferId: string, lines?: object[], more: object = {}) => {
  const input = { transferId, lines, idempotencyKey: newCode(20), ...more };
  const selection = `... on InvalidInputError { problems { path } }
    ... on StockTransferClosedError { ${transfer} } ... on ReceiveTransferSuccess { ${transfer} }`;
  return mutate(world, ownerOf(shopId), 'receiveTransfer', input, selection);
};
const cancel = ({ shopId }: Pick<Given, 'shopId'>, transferId: string) => {
  const selection = `... on StockTransferClosedError { ${transfer} } ... on CancelTransferSuccess { ${transfer} }`;
  return mutate(world, ownerOf(shopId), 'cancelTransfer', { transferId }, selection);
};

/** A transfer of four of the one and six of the other. */
async function givenATransfer() {
  const given = await givenTwoWarehouses();
  const { transfer } = await send(given, [line(given.left, 4), line(given.right, 6)]);
  return { ...given, transferId: transfer.id as string };
}

test('takes goods out of one warehouse, and puts them into the other when they are received', async () => {
  const given = await givenTwoWarehouses();
  const { shopId, left, right, from, to } = given;
  const sent = await send(given, [line(left, 4), line(right, 6)]);
  expect(sent).toEqual({
    __typename: 'TransferStockSuccess',
    transfer: {
      id: expect.stringMatching(/^trf_/),
      status: 'DISPATCHED',
      from: { id: from },
      to: { id: to },
      closedAt: null,
      lines: [
        { variant: { id: left }, dispatched: 4, received: null, lost: null },
        { variant: { id: right }, dispatched: 6, received: null, lost: null },
      ],
    },
  });
  expect(await levelOf(world, from, left)).toEqual([6, 0]);
  expect(await levelOf(world, to, left)).toEqual([0, 0]);
  // On the way they are nobody's to sell.
  expectRefusal(await reserve(world, newOrder(), [lineOf({ shopId, variantId: left }, 7)]), 'StockShortError');
  const received = await receive(given, sent.transfer.id);
  expect(received).toMatchObject({
    __typename: 'ReceiveTransferSuccess',
    transfer: { status: 'RECEIVED', closedAt: expect.any(String), lines: [{ received: 4, lost: 0 }, { received: 6 }] },
  });
  expect(await levelOf(world, to, left)).toEqual([4, 0]);
  expect(await levelOf(world, to, right)).toEqual([6, 0]);
  expect(await broken(world)).toEqual([]);
});

test('records as lost what did not arrive', async () => {
  const given = await givenATransfer();
  const outcome = await receive(given, given.transferId, [line(given.left, 3)]);
  expect(outcome.transfer.lines).toEqual([
    { variant: { id: given.left }, dispatched: 4, received: 3, lost: 1 },
    { variant: { id: given.right }, dispatched: 6, received: 0, lost: 6 },
  ]);
  expect(await levelOf(world, given.to, given.left)).toEqual([3, 0]);
  expect(await levelOf(world, given.to, given.right)).toEqual([0, 0]);
  const empty = await givenATransfer();
  expect(await receive(empty, empty.transferId, [])).toMatchObject({ transfer: { lines: [{ lost: 4 }, { lost: 6 }] } });
  expect(await broken(world)).toEqual([]);
});

test('puts everything back when it is cancelled', async () => {
  const given = await givenATransfer();
  const outcome = await cancel(given, given.transferId);
  expect(outcome).toMatchObject({ __typename: 'CancelTransferSuccess', transfer: { status: 'CANCELLED' } });
  expect(await levelOf(world, given.from, given.left)).toEqual([10, 0]);
  expect(await levelOf(world, given.from, given.right)).toEqual([10, 0]);
  const again = await cancel(given, given.transferId);
  expectRefusal(again, 'StockTransferClosedError');
  expect(again.transfer.status).toBe('CANCELLED');
  expect(await levelOf(world, given.from, given.left)).toEqual([10, 0]);
  expect(await broken(world)).toEqual([]);
});

test('sends all lines or none, and names every line that is too low', async () => {
  const given = await givenTwoWarehouses();
  const { shopId, left, right, from } = given;
  const third = newVariant();
  await reserve(world, newOrder(), [lineOf({ shopId, variantId: right }, 8)]);
  const outcome = await send(given, [line(left, 10), line(right, 3), line(third, 1)]);
  expectRefusal(outcome, 'StockTooLowError');
  expect(outcome.lines).toEqual([
    { variantId: right, requested: 3, available: 2 },
    { variantId: third, requested: 1, available: 0 },
  ]);
  expect(await levelOf(world, from, left)).toEqual([10, 0]);
  expect(await world.sql('warehouses', 'SELECT id FROM transfers WHERE from_id = ?', [from])).toEqual([]);
  expect(await broken(world)).toEqual([]);
});

test('has one effect per key when it comes fifty times at once, to send and to receive', async () => {
  const given = await givenTwoWarehouses();
  const sending = Array.from({ length: 50 }, () => send(given, [line(given.left, 4)], { idempotencyKey: 'send' }));
  const sent = await Promise.all(sending);
  expect(new Set(sent.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  const { id } = sent[0].transfer;
  const receiving = Array.from({ length: 50 }, () => receive(given, id, undefined, { idempotencyKey: 'take' }));
  expect(new Set((await Promise.all(receiving)).map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(await movementsOf(world, id)).toEqual(['TRANSFER_DISPATCHED', 'TRANSFER_RECEIVED']);
  expect(await levelOf(world, given.from, given.left)).toEqual([6, 0]);
  expect(await levelOf(world, given.to, given.left)).toEqual([4, 0]);
  expectRefusal(await send(given, [line(given.left, 5)], { idempotencyKey: 'send' }), 'IdempotencyKeyReusedError');
  expectRefusal(await receive(given, id, [], { idempotencyKey: 'take' }), 'IdempotencyKeyReusedError');
  expect(await broken(world)).toEqual([]);
});

test('is received or cancelled, never both, however they race', async () => {
  for (let round = 0; round < 10; round += 1) {
    const given = await givenATransfer();
    const outcomes = await Promise.all([
      receive(given, given.transferId),
      cancel(given, given.transferId),
      receive(given, given.transferId),
      cancel(given, given.transferId),
    ]);
    expect(outcomes.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1);
    for (const outcome of outcomes.filter(({ __typename }) => !__typename.endsWith('Success'))) {
      expectRefusal(outcome, 'StockTransferClosedError');
    }
  }
  expect(await broken(world)).toEqual([]);
});

test('never sends more than is there when many send at once, both ways', async () => {
  const given = await givenTwoWarehouses();
  const back = { ...given, from: given.to, to: given.from };
  const first = await send(given, [line(given.left, 5), line(given.right, 5)]);
  await receive(given, first.transfer.id);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      index % 2
        ? send(given, [line(given.left, 1), line(given.right, 1)])
        : send(back, [line(given.right, 1), line(given.left, 1)]),
    ),
  );
  expect(outcomes.filter(({ __typename }) => __typename === 'TransferStockSuccess')).toHaveLength(10);
  expect(await levelOf(world, given.from, given.left)).toEqual([0, 0]);
  expect(await levelOf(world, given.to, given.right)).toEqual([0, 0]);
  expect(await broken(world)).toEqual([]);
});

test('refuses transfers that make no sense', async () => {
  const given = await givenTwoWarehouses();
  const { left, from } = given;
  const many = Array.from({ length: 201 }, (_, index) => line(`var_${index}`, 1));
  for (const lines of [
    [],
    [line(left, 0)],
    [line(left, -1)],
    [line(left, 1e9)],
    [line(left, 1), line(left, 1)],
    many,
  ]) {
    expectRefusal(await send(given, lines), 'InvalidInputError');
  }
  const nowhere = await send({ ...given, to: from }, [line(left, 1)]);
  expectRefusal(nowhere, 'InvalidInputError');
  expect(nowhere.problems).toEqual([{ path: ['toWarehouseId'] }]);
  expect(await levelOf(world, from, left)).toEqual([10, 0]);
});

test('refuses to take in more than was dispatched, or what was not', async () => {
  const given = await givenATransfer();
  const outcome = await receive(given, given.transferId, [line(given.left, 5), line(newVariant(), 1)]);
  expectRefusal(outcome, 'InvalidInputError');
  expect(outcome.problems).toEqual([{ path: ['lines', '0', 'quantity'] }, { path: ['lines', '1', 'quantity'] }]);
  expect(await levelOf(world, given.to, given.left)).toEqual([0, 0]);
});

test('stays within one shop', async () => {
  const given = await givenTwoWarehouses();
  const other = await givenTwoWarehouses();
  const lines = [line(given.left, 1)];
  expectRefusal(await send({ ...given, to: other.to }, lines), 'WarehouseNotFoundError');
  expectRefusal(await send({ ...given, shopId: other.shopId }, lines), 'WarehouseNotFoundError');
  const input = { fromWarehouseId: given.from, toWarehouseId: other.to, lines, idempotencyKey: 'between' };
  const both = await mutate(world, ownerOf(given.shopId, other.shopId), 'transferStock', input);
  expectRefusal(both, 'InvalidInputError');
});

test("treats somebody else's transfer like one that is not there", async () => {
  const given = await givenATransfer();
  const stranger = { ...given, shopId: newShop() };
  expectRefusal(await receive(stranger, given.transferId), 'StockTransferNotFoundError');
  expectRefusal(await cancel(stranger, given.transferId), 'StockTransferNotFoundError');
  expectRefusal(await cancel(given, 'trf_nowhere'), 'StockTransferNotFoundError');
  expect(await levelOf(world, given.from, given.left)).toEqual([6, 0]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  commit,
  type GivenOffer,
  givenAnOffer,
  levelOf,
  lineOf,
  movementsOf,
  newOrder,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

interface Count {
  readonly offer: GivenOffer;
  readonly good: number;
  readonly damaged: number;
}

function received(returnId: string, counts: readonly Count[], id: string = newId('evt')) {
  const items = counts.map(({ offer: { variantId, warehouseId }, good, damaged }) => {
    return { orderItemId: newId('itm'), variantId, warehouseId, good, damaged };
  });
  const shopId = counts[0]?.offer.shopId ?? '';
  const payload = { returnId, orderId: newOrder(), shopOrderId: newId('sho'), shopId, items };
  return world.subgraph('warehouses').receive({ id, type: 'return.received', aggregateId: returnId, payload });
}

/** Five on hand, of which three were sold. */
async function givenASale(): Promise<GivenOffer> {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, 3)]);
  await commit(world, orderId);
  return offer;
}

test('good units are on hand again, damaged ones are written off, once', async () => {
  const offer = await givenASale();
  const [returnId, id] = [newId('ret'), newId('evt')];
  const count = { offer, good: 1, damaged: 2 };
  await Promise.all([received(returnId, [count], id), received(returnId, [count], id)]);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
  expect(await movementsOf(world, returnId)).toEqual(['RETURN_RECEIVED', 'RETURN_WRITTEN_OFF']);
  const rows = await world.sql(
    'warehouses',
    'SELECT kind, quantity, on_hand_change, cause_type FROM movements WHERE cause_id = ? ORDER BY id',
    [returnId],
  );
  expect(rows).toEqual([
    { kind: 'RETURN_RECEIVED', quantity: 1, on_hand_change: 1, cause_type: 'RETURN' },
    { kind: 'RETURN_WRITTEN_OFF', quantity: 2, on_hand_change: 0, cause_type: 'RETURN' },
  ]);
  expect(await broken(world)).toEqual([]);
});

test('what is damaged whole changes nothing on hand, and several items of a variant are one movement', async () => {
  const [one, other] = [await givenASale(), await givenASale()];
  const returnId = newId('ret');
  await received(returnId, [
    { offer: one, good: 1, damaged: 0 },
    { offer: one, good: 1, damaged: 0 },
    { offer: other, good: 0, damaged: 1 },
  ]);
  expect(await levelOf(world, one.warehouseId, one.variantId)).toEqual([4, 0]);
  expect(await levelOf(world, other.warehouseId, other.variantId)).toEqual([2, 0]);
  expect(await movementsOf(world, returnId)).toEqual(['RETURN_RECEIVED', 'RETURN_WRITTEN_OFF']);
  const allDamaged = newId('ret');
  await received(allDamaged, [{ offer: other, good: 0, damaged: 1 }]);
  expect(await movementsOf(world, allDamaged)).toEqual(['RETURN_WRITTEN_OFF']);
  expect(await broken(world)).toEqual([]);
});

test('a return told as another fact has no second effect', async () => {
  const offer = await givenASale();
  const returnId = newId('ret');
  await received(returnId, [{ offer, good: 1, damaged: 0 }]);
  await expect(received(returnId, [{ offer, good: 1, damaged: 0 }])).rejects.toThrow();
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
});

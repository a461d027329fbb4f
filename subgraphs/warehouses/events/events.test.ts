import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  commit,
  givenAnOffer,
  givenAWarehouse,
  levelOf,
  lineOf,
  movementsOf,
  newOrder,
  newShop,
  newVariant,
  release,
  reserve,
  startWarehouses,
} from '../testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWarehouses();
});
afterAll(() => world.stop());

const happened = (type: string, orderId: string, payload: object, id: string = newId('evt')) =>
  world.subgraph('warehouses').receive({ id, type, aggregateId: orderId, payload: { orderId, ...payload } });
const closed = (orderId: string, reason = 'CANCELLED') => happened('order.closed-unpaid', orderId, { reason });
const cancelled = (orderId: string, shopId: string, id?: string) =>
  happened('shop-order.cancelled', orderId, { shopOrderId: 'sho_1', shopId }, id);

test('order.closed-unpaid gives back what the order holds, and refuses what it would hold later', async () => {
  const offer = await givenAnOffer(world, 5);
  const [held, late] = [newOrder(), newOrder()];
  await reserve(world, held, [lineOf(offer, 2)]);
  await Promise.all([closed(held), closed(held), closed(late)]);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  expect(await reserve(world, late, [lineOf(offer, 2)])).toMatchObject({ __typename: 'ReservationClosedError' });
  expect(await broken(world)).toEqual([]);
});

test('order.closed-unpaid of an order that expired lets a late payment take the goods afresh, of a cancelled one not', async () => {
  const offer = await givenAnOffer(world, 5);
  const [expired, cancelledOne] = [newOrder(), newOrder()];
  for (const orderId of [expired, cancelledOne]) await reserve(world, orderId, [lineOf(offer, 2)]);
  await closed(expired, 'EXPIRED');
  await closed(cancelledOne, 'CANCELLED');
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  expect(await commit(world, expired)).toMatchObject({ __typename: 'CommitReservationSuccess' });
  expect(await commit(world, cancelledOne)).toMatchObject({ __typename: 'ReservationClosedError' });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
  expect(await broken(world)).toEqual([]);
});

test('order.closed-unpaid of a cancelled order is final, also when its hold had expired before', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, 2)]);
  await closed(orderId, 'EXPIRED');
  await closed(orderId, 'CANCELLED');
  expect(await commit(world, orderId)).toMatchObject({ __typename: 'ReservationClosedError', status: 'RELEASED' });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  expect(await broken(world)).toEqual([]);
});

test('order.closed-unpaid leaves what was sold', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, 2)]);
  await commit(world, orderId);
  await closed(orderId);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
});

test("shop-order.cancelled puts that shop's part of a sold order back, once per shop", async () => {
  const one = await givenAnOffer(world, 5);
  const two = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(one, 2), lineOf(two, 3)]);
  await commit(world, orderId);
  const id = newId('evt');
  await Promise.all([cancelled(orderId, one.shopId, id), cancelled(orderId, one.shopId, id)]);
  await Promise.all([cancelled(orderId, one.shopId), cancelled(orderId, one.shopId)]);
  expect(await levelOf(world, one.warehouseId, one.variantId)).toEqual([5, 0]);
  expect(await levelOf(world, two.warehouseId, two.variantId)).toEqual([2, 0]);
  await cancelled(orderId, two.shopId);
  expect(await levelOf(world, two.warehouseId, two.variantId)).toEqual([5, 0]);
  expect(await movementsOf(world, orderId)).toEqual([
    'RESERVED',
    'RESERVED',
    'COMMITTED',
    'COMMITTED',
    'RETURNED',
    'RETURNED',
  ]);
  expect(await broken(world)).toEqual([]);
});

test('shop-order.cancelled puts nothing back that a carrier has lost, but the units that were cancelled before', async () => {
  const offer = await givenAnOffer(world, 5);
  const orderId = newOrder();
  await reserve(world, orderId, [lineOf(offer, 3)]);
  await commit(world, orderId);
  const lost = () =>
    happened('shop-order.cancelled', orderId, { shopOrderId: 'sho_1', shopId: offer.shopId, isLost: true });
  const line = { shopOrderId: 'sho_1', shopId: offer.shopId, orderItemId: 'itm_1', variantId: offer.variantId };
  await lost();
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([2, 0]);
  // Told in whichever order: what was cancelled before was not sent.
  await happened('order-item.cancelled', orderId, { ...line, quantity: 1, cancelledQuantity: 1, orderedQuantity: 3 });
  await lost();
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([3, 0]);
  expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'COMMITTED', 'RETURNED']);
  expect(await broken(world)).toEqual([]);
});

test('shop-order.cancelled puts nothing back that never left', async () => {
  const offer = await givenAnOffer(world, 5);
  const [released, unknown, held] = [newOrder(), newOrder(), newOrder()];
  await reserve(world, released, [lineOf(offer, 2)]);
  await release(world, released);
  await cancelled(released, offer.shopId);
  await cancelled(unknown, offer.shopId);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  // Told again until the sale that is on its way has been written.
  await reserve(world, held, [lineOf(offer, 2)]);
  const id = newId('evt');
  await expect(cancelled(held, offer.shopId, id)).rejects.toThrow('not sold yet');
  await commit(world, held);
  await cancelled(held, offer.shopId, id);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
  expect(await broken(world)).toEqual([]);
});

describe('order-item.cancelled', () => {
  /** A shop that has three of a variant in one place and two in another, all sold to one order. */
  async function givenASale() {
    const [shopId, variantId, orderId] = [newShop(), newVariant(), newOrder()];
    const few = await givenAWarehouse(world, shopId, { [variantId]: 2 });
    const many = await givenAWarehouse(world, shopId, { [variantId]: 3 });
    const other = await givenAnOffer(world, 4);
    await reserve(world, orderId, [lineOf({ shopId, variantId }, 5), lineOf(other, 4)]);
    const levels = async () => {
      const [inFew] = await levelOf(world, few, variantId);
      const [inMany] = await levelOf(world, many, variantId);
      return [inFew, inMany];
    };
    /** So many of the five are cancelled by now. */
    const cancelled = (cancelledQuantity: number, id: string = newId('evt')) => {
      const line = { shopOrderId: 'sho_1', shopId, orderItemId: 'itm_1', variantId };
      return happened(
        'order-item.cancelled',
        orderId,
        { ...line, quantity: 1, cancelledQuantity, orderedQuantity: 5 },
        id,
      );
    };
    return { orderId, shopId, levels, other, cancelled, wholeCancelled: () => cancelledPart(orderId, shopId) };
  }
  const cancelledPart = (orderId: string, shopId: string) => cancelled(orderId, shopId);

  test('brings units of a line back, first where the fewest were taken, and leaves the others', async () => {
    const sale = await givenASale();
    await commit(world, sale.orderId);
    expect(await sale.levels()).toEqual([0, 0]);
    await sale.cancelled(1);
    expect(await sale.levels()).toEqual([1, 0]);
    await sale.cancelled(4);
    expect(await sale.levels()).toEqual([2, 2]);
    expect(await levelOf(world, sale.other.warehouseId, sale.other.variantId)).toEqual([0, 0]);
    await sale.wholeCancelled();
    expect(await sale.levels()).toEqual([2, 3]);
    expect(await levelOf(world, sale.other.warehouseId, sale.other.variantId)).toEqual([0, 0]);
    expect(await broken(world)).toEqual([]);
  });

  test('ends alike late, twice, at once and in any order, also after the whole part', async () => {
    const tellings: ((sale: Awaited<ReturnType<typeof givenASale>>) => Promise<unknown>)[] = [
      async ({ cancelled: tell }) => {
        for (const units of [1, 2, 3]) await tell(units);
      },
      async ({ cancelled: tell }) => {
        for (const units of [3, 1, 2, 3]) await tell(units);
      },
      async ({ cancelled: tell }) => {
        const id = newId('evt');
        await Promise.all([tell(3, id), tell(3, id), tell(3), tell(1), tell(2)]);
      },
    ];
    for (const telling of tellings) {
      const sale = await givenASale();
      await commit(world, sale.orderId);
      await telling(sale);
      expect(await sale.levels()).toEqual([2, 1]);
      await sale.wholeCancelled();
      await telling(sale);
      expect(await sale.levels()).toEqual([2, 3]);
    }
    expect(await broken(world)).toEqual([]);
  });

  test('brings nothing back that never left, and is told again until the sale has been written', async () => {
    const sale = await givenASale();
    const id = newId('evt');
    await expect(sale.cancelled(2, id)).rejects.toThrow('not sold yet');
    await commit(world, sale.orderId);
    await sale.cancelled(2, id);
    expect(await sale.levels()).toEqual([2, 0]);
    const unsold = await givenASale();
    await release(world, unsold.orderId);
    await unsold.cancelled(2);
    expect(await unsold.levels()).toEqual([2, 3]);
    expect(await broken(world)).toEqual([]);
  });
});

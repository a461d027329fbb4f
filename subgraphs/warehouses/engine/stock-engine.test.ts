import type { GraphQLError } from 'graphql';
import { createConnection, type PoolConnection } from 'mysql2/promise';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serverOptions } from '#mysql/connect.ts';
import { countStatements } from '#testing/count-statements.ts';
import { testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { expectRefusal } from '#testing/expect-refusal.ts';
import type { World } from '#testing/world.ts';
import {
  broken,
  commit,
  type GivenOffer,
  givenAnOffer,
  levelOf,
  lineOf,
  makeOverdue,
  movementsOf,
  mutate,
  newOrder,
  ownerOf,
  release,
  reserve,
  startBeside,
  startWarehouses,
} from '../testing/given.ts';
import { stockEngine } from './stock-engine.ts';

let world: World;
let other: World;
beforeAll(async () => {
  world = await startWarehouses();
  other = await startBeside(world);
});
afterAll(async () => {
  await other.stop();
  await world.stop();
});

const times = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, i) => make(i));
const isHeld = ({ __typename }: { __typename: string }) => __typename === 'ReserveStockSuccess';
const reserveOne = (at: World, offer: GivenOffer, orderId: string = newOrder()) =>
  reserve(at, orderId, [lineOf(offer, 1)]);

async function receive(at: World, { shopId, warehouseId, variantId }: GivenOffer, quantity: number) {
  const input = { warehouseId, variantId, quantity, idempotencyKey: newOrder() };
  expect(await mutate(at, ownerOf(shopId), 'receiveStock', input)).toMatchObject({ __typename: 'ReceiveStockSuccess' });
}

test('sells fifty units to exactly fifty of two hundred callers of two processes, round after round', async () => {
  for (let round = 0; round < 4; round += 1) {
    const offer = await givenAnOffer(world, 50);
    const outcomes = await Promise.all(times(200, (index) => reserveOne(index % 2 ? world : other, offer)));
    expect(outcomes.filter(isHeld)).toHaveLength(50);
    for (const outcome of outcomes.filter((one) => !isHeld(one))) expectRefusal(outcome, 'StockShortError');
    expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([50, 50]);
  }
  expect(await broken(world)).toEqual([]);
});

test('gives the last units to those who came first', async () => {
  const offer = await givenAnOffer(world, 7);
  const outcomes = await Promise.all(times(20, () => reserveOne(world, offer)));
  expect(outcomes.map(isHeld)).toEqual(times(20, (index) => index < 7));
});

test('refuses no caller whose order has the last units, however often it comes to two processes at once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const offer = await givenAnOffer(world, 1);
    const orderId = newOrder();
    const outcomes = await Promise.all(times(100, (index) => reserveOne(index % 2 ? world : other, offer, orderId)));
    expect(outcomes.filter(isHeld)).toHaveLength(100);
    expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1, 1]);
  }
  expect(await broken(world)).toEqual([]);
});

test('fails the caller whose order the database cannot tell from another one, and none of its neighbours', async () => {
  const offer = await givenAnOffer(world, 50);
  const taken = newOrder();
  await reserveOne(world, offer, taken);
  // Equal to the one that is there, as the database compares ids: its row cannot be inserted.
  const orderIds = times<string>(20, (index) => (index === 13 ? `${taken} ` : newOrder()));
  const outcomes = await Promise.allSettled(orderIds.map((orderId) => reserveOne(world, offer, orderId)));
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(times(20, (index) => index !== 13));
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([50, 20]);
  expect(await broken(world)).toEqual([]);
});

test('refuses quickly what it cannot take in, and serves the others and those who come later', async () => {
  const offer = await givenAnOffer(world, 10_000);
  const blocker = await createConnection({ ...serverOptions(testServer()), database: nameOf(world) });
  await blocker.query('START TRANSACTION');
  await blocker.query('SELECT * FROM stock WHERE warehouse_id = ? FOR UPDATE', [offer.warehouseId]);
  const engine = world.subgraph('warehouses').serviceContext().shared(stockEngine);
  const refusedAfter: number[] = [];
  const codes = new Set<unknown>();
  const came = performance.now();
  const calls = times(6_000, async () => {
    const call = { kind: 'reserve', orderId: newOrder(), holdSeconds: 60, demands: [lineOf(offer, 1)] } as const;
    try {
      return await engine(call);
    } catch (error) {
      codes.add((error as GraphQLError).extensions.code);
      refusedAfter.push(performance.now() - came);
      return null;
    }
  });
  await eventually(async () => expect(refusedAfter).not.toEqual([]));
  await blocker.query('ROLLBACK');
  await blocker.end();
  const served = (await Promise.all(calls)).filter((outcome) => outcome !== null);
  expect(codes).toEqual(new Set(['UNAVAILABLE']));
  expect(served.length + refusedAfter.length).toBe(6_000);
  expect(served.length).toBeGreaterThanOrEqual(4_096);
  expect(Math.max(...refusedAfter)).toBeLessThan(500);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([10_000, served.length]);
  expect(isHeld(await reserveOne(world, offer))).toBe(true);
  expect(await broken(world)).toEqual([]);
});

const nameOf = (at: World) => at.subgraph('warehouses').database.name;

const moments = ['before', 'during', 'after'] as const;
const released = () => release(world, newOrder());

/**
 * Kills the connection of the next transaction of this world at its nth statement: before the server gets to see it,
 * while it is at work on it, or when it has done it, so that only the answer is lost. `end` says whether it came to that.
 */
function killAt(nth: number, moment: (typeof moments)[number], by: 'pool' | 'severalPool' = 'pool') {
  const pool = world.subgraph('warehouses').database[by];
  const getConnection = pool.getConnection.bind(pool);
  let seen = 0;
  const kill = async ({ threadId }: PoolConnection) => {
    const killer = await createConnection(serverOptions(testServer()));
    await killer.query(`KILL ${threadId}`).catch(() => {});
    await killer.end();
  };
  const spy = vi.spyOn(pool, 'getConnection').mockImplementation(async () => {
    const connection = await getConnection();
    for (const method of ['query', 'execute'] as const) {
      const send = connection[method].bind(connection) as (...all: readonly unknown[]) => Promise<never>;
      connection[method] = (async (...all: readonly unknown[]) => {
        seen += 1;
        if (seen !== nth) return send(...all);
        if (moment === 'before') await kill(connection);
        const [outcome] = await Promise.allSettled([send(...all), moment === 'during' ? kill(connection) : null]);
        if (outcome.status === 'rejected') throw outcome.reason;
        if (moment === 'after') {
          await kill(connection);
          throw Object.assign(new Error('The answer is lost'), { code: 'PROTOCOL_CONNECTION_LOST', errno: 0 });
        }
        return outcome.value;
      }) as never;
    }
    return connection;
  });
  return {
    end: () => {
      spy.mockRestore();
      return seen >= nth;
    },
  };
}

test('loses nothing that was acknowledged, and nothing else, at whichever statement the connection dies', async () => {
  const offer = await givenAnOffer(world, 1_000);
  const orderIds: string[] = [];
  for (const moment of moments) {
    for (let nth = 1; nth <= 9; nth += 1) {
      const some = times(10, newOrder);
      orderIds.push(...some);
      const killing = killAt(nth, moment);
      // Among them one who makes the batch one that is served step by step.
      const first = await Promise.all(some.map((orderId) => reserveOne(world, offer, orderId)).concat(released()));
      expect(killing.end()).toBe(true);
      expect(first.pop()).toMatchObject({ status: 'RELEASED' });
      expect(first.filter(isHeld)).toHaveLength(10);
      expect(await Promise.all(some.map((orderId) => reserveOne(other, offer, orderId)))).toEqual(first);
    }
  }
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1_000, orderIds.length]);
  expect(await broken(world)).toEqual([]);
});

test('loses nothing that was acknowledged, and nothing else, when the connection dies that serves all at once', async () => {
  const offer = await givenAnOffer(world, 1_000);
  const orderIds: string[] = [];
  for (const moment of times(9, (index) => moments[index % moments.length] as (typeof moments)[number])) {
    const some = times(10, newOrder);
    orderIds.push(...some);
    const killing = killAt(1, moment, 'severalPool');
    const first = await Promise.all(some.map((orderId) => reserveOne(world, offer, orderId)));
    expect(killing.end()).toBe(true);
    expect(first.filter(isHeld)).toHaveLength(10);
    expect(await Promise.all(some.map((orderId) => reserveOne(other, offer, orderId)))).toEqual(first);
  }
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1_000, orderIds.length]);
  expect(await broken(world)).toEqual([]);
});

test('holds nothing of what another one takes between the look at it and the writing', async () => {
  const offer = await givenAnOffer(world, 5);
  const { severalPool } = world.subgraph('warehouses').database;
  const getConnection = severalPool.getConnection.bind(severalPool);
  const late = vi.spyOn(severalPool, 'getConnection').mockImplementationOnce(async () => {
    await reserve(other, newOrder(), [lineOf(offer, 4)]);
    return getConnection();
  });
  const outcomes = await Promise.all(times(2, () => reserveOne(world, offer)));
  expect(late).toHaveBeenCalledOnce();
  late.mockRestore();
  expect(outcomes.map(isHeld)).toEqual([true, false]);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 5]);
  expect(await broken(world)).toEqual([]);
});

/** However slow the machine is: for the engine it is a moment ago. */
const inOneMoment = () => vi.spyOn(performance, 'now').mockReturnValue(performance.now());

test('decides over what it saw a moment ago, and holds nothing that another one has taken since', async () => {
  const offer = await givenAnOffer(world, 9);
  const clock = inOneMoment();
  expect(isHeld(await reserveOne(world, offer))).toBe(true);
  const { database } = world.subgraph('warehouses');
  expect(await countStatements(database, () => reserveOne(world, offer))).toBe(1);
  expect(isHeld(await reserve(other, newOrder(), [lineOf(offer, 6)]))).toBe(true);
  const outcomes = await Promise.all(times(2, () => reserveOne(world, offer)));
  clock.mockRestore();
  expect(outcomes.map(isHeld)).toEqual([true, false]);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([9, 9]);
  expect(await broken(world)).toEqual([]);
});

test('takes nothing from a warehouse that another process has deactivated a moment ago', async () => {
  const offer = await givenAnOffer(world, 9);
  const clock = inOneMoment();
  expect(isHeld(await reserveOne(world, offer))).toBe(true);
  await mutate(other, ownerOf(offer.shopId), 'deactivateWarehouse', { warehouseId: offer.warehouseId });
  const { database } = world.subgraph('warehouses');
  const tried = vi.spyOn(database.severalPool, 'getConnection');
  expectRefusal(await reserveOne(world, offer), 'StockShortError');
  expect(tried).toHaveBeenCalled();
  tried.mockRestore();
  clock.mockRestore();
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([9, 1]);
});

test('gives back what is over until nobody is short of it, who was not at first neither', async () => {
  const [phone, cover] = [await givenAnOffer(world, 1), await givenAnOffer(world, 2)];
  const late = times(2, newOrder) as [string, string];
  await reserveOne(world, phone, late[0]);
  await reserveOne(world, cover, late[1]);
  await makeOverdue(world, ...late);
  // Served together: once the first has its phone, the other one is short of the cover.
  const both = () => reserve(world, newOrder(), [lineOf(phone, 1), lineOf(cover, 1)]);
  const outcomes = await Promise.all([both(), reserveOne(world, cover)]);
  expect(outcomes.map(isHeld)).toEqual([true, true]);
  expect(await levelOf(world, phone.warehouseId, phone.variantId)).toEqual([1, 1]);
  expect(await levelOf(world, cover.warehouseId, cover.variantId)).toEqual([2, 2]);
  expect(await broken(world)).toEqual([]);
});

test('ends the other overdue holds when one is paid between the look at them and the writing', async () => {
  const offer = await givenAnOffer(world, 5);
  const [paid, ...others] = times(3, newOrder) as [string, string, string];
  for (const orderId of [paid, ...others]) await reserveOne(world, offer, orderId);
  for (const orderId of [paid, ...others]) await makeOverdue(world, orderId);
  const { severalPool } = world.subgraph('warehouses').database;
  const getConnection = severalPool.getConnection.bind(severalPool);
  const late = vi.spyOn(severalPool, 'getConnection').mockImplementationOnce(async () => {
    await commit(other, paid);
    return getConnection();
  });
  await world.subgraph('warehouses').sweep();
  expect(late).toHaveBeenCalled();
  // By itself a second later.
  await world.subgraph('warehouses').sweep();
  for (const orderId of others) expect(await movementsOf(world, orderId)).toEqual(['RESERVED', 'EXPIRED']);
  late.mockRestore();
  expect(await commit(world, paid)).toMatchObject({ reservation: { status: 'COMMITTED' } });
  for (const orderId of others) expect(await release(world, orderId)).toMatchObject({ status: 'EXPIRED' });
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([4, 0]);
  expect(await broken(world)).toEqual([]);
});

test('sells and gives back once, at whichever statement the connection dies', async () => {
  const offer = await givenAnOffer(world, 1_000);
  let sold = 0;
  for (const moment of moments) {
    for (let nth = 1; nth <= 9; nth += 1) {
      const [paid, cancelled] = [newOrder(), newOrder()];
      await Promise.all([reserveOne(world, offer, paid), reserveOne(world, offer, cancelled)]);
      const killing = killAt(nth, moment);
      const outcomes = await Promise.all([commit(world, paid), release(world, cancelled)]);
      expect(killing.end()).toBe(true);
      expect(outcomes).toMatchObject([{ reservation: { status: 'COMMITTED' } }, { status: 'RELEASED' }]);
      sold += 1;
    }
  }
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([1_000 - sold, 0]);
  expect(await broken(world)).toEqual([]);
});

test('(control) a transaction whose connection dies before its COMMIT has no effect', async () => {
  const offer = await givenAnOffer(world, 5);
  const killing = killAt(3, 'before');
  const { pool } = world.subgraph('warehouses').database;
  const connection = await pool.getConnection();
  const work = async () => {
    await connection.query('START TRANSACTION');
    await connection.query('UPDATE stock SET reserved = reserved + 1 WHERE warehouse_id = ?', [offer.warehouseId]);
    await connection.query('COMMIT');
  };
  await expect(work()).rejects.toThrow();
  connection.destroy();
  expect(killing.end()).toBe(true);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([5, 0]);
});

test('keeps its promises while everything happens at once in two processes', async () => {
  const offers = [await givenAnOffer(world, 30), await givenAnOffer(world, 30), await givenAnOffer(world, 30)] as const;
  const [one, two, three] = offers;
  const buy = async (index: number) => {
    const [here, there] = index % 2 ? [world, other] : [other, world];
    const orderId = newOrder();
    const lines = [lineOf(index % 3 ? one : two, 1), lineOf(index % 5 ? two : three, 2)];
    if (!isHeld(await reserve(here, orderId, index % 4 ? lines : lines.toReversed()))) return;
    if (index % 3 === 0) await makeOverdue(world, orderId);
    const ends = [commit(here, orderId), release(there, orderId), reserve(there, orderId, lines)];
    await Promise.all([...ends, ...(index % 7 ? [] : [world.subgraph('warehouses').sweep()])]);
  };
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(times(100, buy));
    await Promise.all(offers.map((offer) => receive(other, offer, 20)));
    expect(await broken(world)).toEqual([]);
  }
});

test('sells again at once what was sold out, whichever process has got it in', async () => {
  const offer = await givenAnOffer(world, 1);
  const first = newOrder();
  expect(isHeld(await reserveOne(world, offer, first))).toBe(true);
  for (let round = 0; round < 20; round += 1) {
    expectRefusal(await reserveOne(world, offer), 'StockShortError');
    await receive(other, offer, 1);
    expect(isHeld(await reserveOne(world, offer))).toBe(true);
  }
  // Whoever has a unit of what is sold out is told so again.
  expect(isHeld(await reserveOne(world, offer, first))).toBe(true);
  expect(await levelOf(world, offer.warehouseId, offer.variantId)).toEqual([21, 21]);
});

test('refuses what is sold out without a transaction', async () => {
  const offer = await givenAnOffer(world, 1);
  await reserveOne(world, offer);
  const transactions = vi.spyOn(world.subgraph('warehouses').database.pool, 'getConnection');
  const refused = async () => {
    const outcomes = await Promise.all(times(100, () => reserveOne(world, offer)));
    for (const outcome of outcomes) expectRefusal(outcome, 'StockShortError');
  };
  await refused();
  expect(transactions).toHaveBeenCalled();
  transactions.mockClear();
  await refused();
  expect(transactions).not.toHaveBeenCalled();
  transactions.mockRestore();
});

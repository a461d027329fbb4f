import { setImmediate as turn } from 'node:timers/promises';
import type { RowDataPacket } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { World } from '#testing/world.ts';
import { moveStock } from '../../subgraphs/warehouses/stock/move-stock.ts';
import { byRequest, movement } from '../../subgraphs/warehouses/stock/movement.rules.ts';
import {
  broken,
  commit,
  type GivenOffer,
  givenAnOffer,
  lineOf,
  makeOverdue,
  newOrder,
  newVariant,
  release,
  reserve,
  startBeside,
  startWarehouses,
} from '../../subgraphs/warehouses/testing/given.ts';
import { chance, roundsOf } from '../scale.ts';
import { pick, seeded } from './seed.ts';

/** How often each race is run, in batches of one to so many at once. */
const rounds = roundsOf({ share: 120, full: 10_000 });
const mostAtOnce = 40;

let world: World;
/** Another process on the same database. */
let other: World;
let plenty: GivenOffer;
beforeAll(async () => {
  world = await startWarehouses();
  other = await startBeside(world);
  plenty = await givenAnOffer(world, 1_000_000);
});
afterAll(async () => {
  await other.stop();
  await world.stop();
});

/** Runs a race `rounds` times, and counts how each ended; everything must be in order afterwards. */
async function race(label: string, runBatch: (orderIds: readonly string[], start: Start) => Promise<string[]>) {
  const draw = chance(label);
  const ends: Record<string, number> = {};
  for (let done = 0; done < rounds; ) {
    const orderIds = Array.from({ length: Math.min(draw.whole(1, mostAtOnce), rounds - done) }, () => newOrder());
    const start: Start = async (runners) => {
      const lined = draw
        .shuffle(runners)
        .map((run) => ({ run, in: pick(draw, [world, other]), turns: draw.whole(0, 4) }));
      await Promise.all(
        lined.map(async (one) => {
          for (let passed = 0; passed < one.turns; passed += 1) await turn();
          await one.run(one.in);
        }),
      );
    };
    for (const end of await runBatch(orderIds, start)) ends[end] = (ends[end] ?? 0) + 1;
    done += orderIds.length;
  }
  expect(await broken(world)).toEqual([]);
  expect(await promisesNotEndedOnce()).toEqual([]);
  return ends;
}

/** Sends the runners off, in any order, each in one of the processes. */
type Start = (runners: readonly ((process: World) => Promise<void>)[]) => Promise<void>;

/** A promise is made once and ends once, unless it is still held. */
async function promisesNotEndedOnce(): Promise<RowDataPacket[]> {
  return world.sql(
    'warehouses',
    `SELECT reservations.order_id, reservations.status, SUM(reserved_change > 0) AS made, SUM(reserved_change < 0) AS ended
      FROM reservations JOIN movements ON movements.cause_id = reservations.order_id
      GROUP BY reservations.order_id, reservations.status HAVING made <> 1 OR ended <> (reservations.status <> 'HELD')`,
  );
}

const succeeded = ({ __typename }: { __typename: string }) => __typename.endsWith('Success');

/** One unit of a new variant for each. */
async function givenOneEach(orderIds: readonly string[]): Promise<Map<string, GivenOffer>> {
  const offers = new Map(orderIds.map((orderId) => [orderId, { ...plenty, variantId: newVariant() }]));
  const received = [...offers.values()].map((offer) =>
    movement('RECEIVED', { ...offer, quantity: 1 }, byRequest(offer.variantId, 'usr_owner')),
  );
  await world
    .subgraph('warehouses')
    .serviceContext()
    .transaction('given one each', (tx) => moveStock(tx, received));
  return offers;
}

/** What became of the order is told to warehouses, as by a mutation or as a fact. */
async function cancelIn(process: World, orderId: string, way: 'mutation' | 'fact'): Promise<string> {
  if (way === 'mutation') return (await release(process, orderId)).status;
  const payload = { orderId, reason: 'CANCELLED' };
  const fact = { id: newId('evt'), type: 'order.closed-unpaid', aggregateId: orderId, payload };
  await process.subgraph('warehouses').receive(fact);
  const [row] = await world.sql('warehouses', 'SELECT status FROM reservations WHERE order_id = ?', [orderId]);
  return row?.status;
}

describe(`with ${seeded}`, () => {
  test('of a payment and the expiry of its hold one has the goods', { timeout: 10 * 60_000 }, async () => {
    const ends = await race('commit, expiry', async (orderIds, start) => {
      const offers = await givenOneEach(orderIds);
      const line = (orderId: string) => [lineOf(offers.get(orderId) as GivenOffer, 1)];
      await Promise.all(orderIds.map((orderId) => reserve(world, orderId, line(orderId))));
      await makeOverdue(world, ...orderIds);
      const owners = new Map<string, string[]>(orderIds.map((orderId) => [orderId, []]));
      const sweep = async (process: World) => {
        await process.subgraph('warehouses').sweep();
      };
      await start([
        ...orderIds.map((orderId) => async (process: World) => {
          if (succeeded(await commit(process, orderId))) owners.get(orderId)?.push('whoever paid');
        }),
        // Whoever waits for the goods takes those of a hold that is over, whether a sweep has ended it or not.
        ...orderIds.map((orderId) => async (process: World) => {
          if (succeeded(await reserve(process, newOrder(), line(orderId)))) owners.get(orderId)?.push('whoever waited');
        }),
        sweep,
        sweep,
      ]);
      return [...owners.values()].map((who) => who.sort().join(' and '));
    });
    expect(Object.keys(ends).sort()).toEqual(['whoever paid', 'whoever waited']);
  });

  test('of a payment and a cancellation one wins, and both are told which', { timeout: 10 * 60_000 }, async () => {
    const draw = chance('ways to cancel');
    const ends = await race('commit, cancel', async (orderIds, start) => {
      await Promise.all(orderIds.map((orderId) => reserve(world, orderId, [lineOf(plenty, 1)])));
      const told = new Map<string, Record<string, string>>(orderIds.map((orderId) => [orderId, {}]));
      const tell = (orderId: string, who: string, what: string) =>
        told.set(orderId, { ...told.get(orderId), [who]: what });
      await start([
        ...orderIds.map((orderId) => async (process: World) => {
          const outcome = await commit(process, orderId);
          tell(orderId, 'payer', succeeded(outcome) ? outcome.reservation.status : outcome.status);
        }),
        ...orderIds.map((orderId) => {
          const way = pick(draw, ['mutation', 'fact'] as const);
          return async (process: World) => {
            tell(orderId, 'canceller', await cancelIn(process, orderId, way));
          };
        }),
      ]);
      return [...told.values()].map(({ payer, canceller }) =>
        payer === canceller ? `${payer}` : `${payer}, ${canceller}`,
      );
    });
    expect(Object.keys(ends).sort()).toEqual(['COMMITTED', 'RELEASED']);
  });

  test('a cancellation that meets its own reservation leaves nothing held, whichever comes first', {
    timeout: 10 * 60_000,
  }, async () => {
    const draw = chance('ways to cancel early');
    const ends = await race('cancel, reserve', async (orderIds, start) => {
      const answers: string[] = [];
      await start([
        ...orderIds.map((orderId) => async (process: World) => {
          const { __typename: typename } = await reserve(process, orderId, [lineOf(plenty, 1)]);
          answers.push(typename);
        }),
        ...orderIds.map((orderId) => {
          const way = pick(draw, ['mutation', 'fact'] as const);
          return async (process: World) => {
            expect(await cancelIn(process, orderId, way)).toBe('RELEASED');
          };
        }),
      ]);
      const held = await world.sql(
        'warehouses',
        "SELECT order_id FROM reservations WHERE order_id IN (?) AND status <> 'RELEASED'",
        [orderIds],
      );
      expect(held).toEqual([]);
      return answers;
    });
    expect(Object.keys(ends).sort()).toEqual(['ReservationClosedError', 'ReserveStockSuccess']);
  });

  test('control: moves that read, decide and write have two winners', async () => {
    const { pool } = world.subgraph('warehouses').database;
    await world.sql('warehouses', 'CREATE TABLE unguarded (order_id VARCHAR(40) PRIMARY KEY, status VARCHAR(20))');
    const end = async (orderId: string, to: string): Promise<boolean> => {
      const [rows] = await pool.query<RowDataPacket[]>('SELECT status FROM unguarded WHERE order_id = ?', [orderId]);
      if (rows[0]?.status !== 'HELD') return false;
      await pool.query('UPDATE unguarded SET status = ? WHERE order_id = ?', [to, orderId]);
      return true;
    };
    const ends = await race('unguarded', async (orderIds, start) => {
      await world.sql('warehouses', 'INSERT INTO unguarded VALUES ?', [orderIds.map((orderId) => [orderId, 'HELD'])]);
      const winners = new Map<string, string[]>(orderIds.map((orderId) => [orderId, []]));
      const run = (to: string) =>
        orderIds.map((orderId) => async () => {
          if (await end(orderId, to)) winners.get(orderId)?.push(to);
        });
      await start([...run('COMMITTED'), ...run('EXPIRED')]);
      return [...winners.values()].map((who) => who.sort().join(' and '));
    });
    expect(ends['COMMITTED and EXPIRED']).toBeGreaterThan(0);
  });
});

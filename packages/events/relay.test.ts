import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { connect, type Database } from '#mysql/connect.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { migrate } from '#mysql/migrate.ts';
import { transaction } from '#mysql/transaction.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { type DeliveredEvent, defineEvent, typesConsumedBy } from './event.ts';
import { takeIn } from './inbox.ts';
import { append, event } from './outbox.ts';
import { startRelay } from './relay.ts';

const counted = defineEvent('test.counted', { payload: z.object({ number: z.number() }), consumers: ['listener'] });
const heardByTwo = defineEvent('test.heard-by-two', {
  payload: z.object({ number: z.number() }),
  consumers: ['listener', 'sleeper'],
});
const log = pino({ level: 'silent' });
const prefix = freshPrefix();
// Any subgraph's database has the three tables; the path keeps this package from importing one.
const folder = path.join(import.meta.dirname, '..', '..', 'subgraphs', 'products', 'migrations');
const open: Database[] = [];
let database: Database;

beforeEach(async () => {
  const name = `${prefix}_${newId('db').toLowerCase()}`;
  await migrate({ url: testServer(), name, folder });
  database = connect({ url: testServer(), name });
  open.push(database);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await dropDatabases(testServer(), prefix);
});

const say = (aggregateId: string, ...numbers: number[]) =>
  transaction(database, 'say', (tx) => append(tx, ...numbers.map((number) => event(counted, aggregateId, { number }))));

function listener(fails: (event: DeliveredEvent) => boolean = () => false) {
  const heard: string[] = [];
  const deliver = async (_: string, fact: DeliveredEvent) => {
    if (fails(fact)) throw new Error('not now');
    heard.push(`${fact.aggregateId} ${(fact.payload as { number: number }).number}`);
  };
  return { heard, deliver, relay: startRelay(database, deliver, log, { paused: true }) };
}
const retryNow = () => database.pool.query('UPDATE outbox SET available_at = NOW(3)');

test('delivers the facts of one aggregate in their order, each once', async () => {
  await say('agg_a', 1, 2);
  await say('agg_a', 3);
  await say('agg_b', 1);
  const { heard, relay } = listener();
  await relay.deliverDue();
  await relay.deliverDue();
  expect(heard.filter((line) => line.startsWith('agg_a'))).toEqual(['agg_a 1', 'agg_a 2', 'agg_a 3']);
  expect(heard.filter((line) => line.startsWith('agg_b'))).toEqual(['agg_b 1']);
});

test('a fact that cannot be delivered holds up its own aggregate only, and is tried again', async () => {
  let isDown = true;
  const { heard, relay } = listener(({ aggregateId }) => isDown && aggregateId === 'agg_a');
  await say('agg_a', 1, 2);
  await say('agg_b', 1);
  await relay.deliverDue();
  await say('agg_a', 3);
  await relay.deliverDue();
  expect(heard).toEqual(['agg_b 1']);
  isDown = false;
  await retryNow();
  await relay.deliverDue();
  expect(heard).toEqual(['agg_b 1', 'agg_a 1', 'agg_a 2', 'agg_a 3']);
});

test('what is rolled back is never delivered', async () => {
  await transaction(database, 'say', async (tx) => {
    await append(tx, event(counted, 'agg_a', { number: 1 }));
    return { __typename: 'SorryError' };
  });
  const { heard, relay } = listener();
  await relay.deliverDue();
  expect(heard).toEqual([]);
});

test('one relay at a time holds the lease; when it lapses the other one takes over', async () => {
  await say('agg_a', 1);
  const [first, second] = [listener(), listener()];
  await first.relay.deliverDue();
  await say('agg_a', 2);
  expect(await second.relay.deliverDue()).toBe(0);
  await database.pool.query('UPDATE leases SET until = NOW(3) - INTERVAL 1 SECOND');
  await second.relay.deliverDue();
  expect([first.heard, second.heard]).toEqual([['agg_a 1'], ['agg_a 2']]);
});

test('a relay that stops gives its lease back, and only its own', async () => {
  await say('agg_a', 1);
  const [first, second, third] = [listener(), listener(), listener()];
  await first.relay.deliverDue();
  await first.relay.stop();
  await say('agg_a', 2);
  await second.relay.deliverDue();
  await first.relay.stop();
  await say('agg_a', 3);
  expect(await third.relay.deliverDue()).toBe(0);
  expect([first.heard, second.heard]).toEqual([['agg_a 1'], ['agg_a 2']]);
});

test('a relay that is told to stop stops, though there is always more to deliver', async () => {
  let told = 0;
  const tellMore = async () => {
    told += 1;
    await say('agg_a', told);
  };
  const relay = startRelay(database, tellMore, log);
  await say('agg_a', 0);
  await eventually(async () => expect(told).toBeGreaterThan(3));
  await relay.stop();
  const atTheEnd = told;
  const { heard, relay: next } = listener();
  await next.deliverDue();
  // What was left is delivered by the next one, and nothing twice.
  expect([heard, told]).toEqual([[`agg_a ${atTheEnd}`], atTheEnd]);
});

describe('a consumer that hangs', () => {
  const hanging = async () => {
    const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
    const heard: string[] = [];
    const deliver = async (consumer: string, fact: DeliveredEvent) => {
      if (consumer === 'sleeper') await awake;
      heard.push(`${consumer} ${fact.aggregateId} ${(fact.payload as { number: number }).number}`);
    };
    const tell = (aggregateId: string, number: number) =>
      transaction(database, 'tell', (tx) => append(tx, event(heardByTwo, aggregateId, { number })));
    return { heard, tell, wake, relay: startRelay(database, deliver, log) };
  };

  test('keeps no fact from others, nor its own from their other consumers', async () => {
    const { heard, tell, wake, relay } = await hanging();
    await tell('agg_a', 1);
    await eventually(async () => expect(heard).toEqual(['listener agg_a 1']));
    await say('agg_b', 1);
    await tell('agg_c', 1);
    await eventually(async () => {
      expect(heard.toSorted()).toEqual(['listener agg_a 1', 'listener agg_b 1', 'listener agg_c 1']);
    });
    wake();
    await eventually(async () => expect(heard).toContain('sleeper agg_c 1'));
    await relay.stop();
    const [rows] = await database.pool.query('SELECT id FROM outbox WHERE delivered_at IS NULL');
    expect([heard.length, rows]).toEqual([5, []]);
  });

  test('hears of an aggregate in order when it is awake, and of everything once', async () => {
    const { heard, tell, wake, relay } = await hanging();
    await tell('agg_a', 1);
    await eventually(async () => expect(heard).toEqual(['listener agg_a 1']));
    await tell('agg_a', 2);
    await say('agg_b', 1);
    await eventually(async () => expect(heard).toContain('listener agg_b 1'));
    expect(heard).not.toContain('listener agg_a 2');
    wake();
    await eventually(async () => expect(heard).toContain('sleeper agg_a 2'));
    await relay.stop();
    const toSleeper = heard.filter((line) => line.startsWith('sleeper'));
    expect([heard.length, toSleeper]).toEqual([5, ['sleeper agg_a 1', 'sleeper agg_a 2']]);
  });

  test('gets a thousand facts at once at most, and no others wait for the rest', async () => {
    const { heard, wake, relay } = await hanging();
    const facts = Array.from({ length: 1_300 }, (_, number) => event(heardByTwo, `agg_${number}`, { number }));
    await transaction(database, 'tell', (tx) => append(tx, ...facts));
    await eventually(async () => expect(heard.length).toBe(1_000), 30_000);
    await say('agg_b', 1);
    await eventually(async () => expect(heard).toContain('listener agg_b 1'));
    expect(heard.length).toBe(1_001);
    wake();
    await eventually(async () => expect(heard.length).toBe(2_601), 30_000);
    await relay.stop();
  }, 60_000);
});

test('a fact that arrives twice, also at once, has its effect once', async () => {
  const fact = { id: newId('evt'), type: counted.type, aggregateId: 'agg_a', payload: {} };
  const take = () => transaction(database, 'take', (tx) => takeIn(tx, fact));
  const taken = await Promise.all([take(), take(), take()]);
  expect([...taken, await take()].filter(Boolean)).toHaveLength(1);
});

test('a payload that the catalogue does not allow is not appended', async () => {
  const wrong = { number: 'one' } as unknown as { number: number };
  await expect(transaction(database, 'say', (tx) => append(tx, event(counted, 'agg_a', wrong)))).rejects.toThrow();
});

test('the catalogue knows who must handle what, and no name is defined twice', () => {
  expect(typesConsumedBy('listener')).toEqual(['test.counted', 'test.heard-by-two']);
  expect(typesConsumedBy('sleeper')).toEqual(['test.heard-by-two']);
  expect(() => defineEvent('test.counted', { payload: z.object({}), consumers: [] })).toThrow();
});

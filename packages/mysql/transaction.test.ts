import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshPrefix, testServer } from '#testing/database.ts';
import { connect, type Database, serverOptions } from './connect.ts';
import { drizzle, int, mysqlTable, sql } from './drizzle.ts';
import { dropDatabases } from './drop-databases.ts';
import { isDuplicate, isRetryable } from './faults.ts';
import { onCommit, type Transaction, transaction } from './transaction.ts';

const counters = mysqlTable('counters', { id: int().primaryKey(), value: int().notNull() });
const prefix = freshPrefix();
let database: Database;

beforeAll(async () => {
  const connection = await createConnection(serverOptions(testServer()));
  await connection.query(`CREATE DATABASE ${prefix}_tx`);
  await connection.query(`CREATE TABLE ${prefix}_tx.counters (id INT PRIMARY KEY, value INT NOT NULL)`);
  await connection.end();
  database = connect({ url: testServer(), name: `${prefix}_tx`, connections: 2 });
});
beforeEach(async () => {
  await database.pool.query('REPLACE INTO counters VALUES (1, 0), (2, 0)');
});
afterAll(async () => {
  await database.close();
  await dropDatabases(testServer(), prefix);
});

const increase = (tx: Transaction, id: number) =>
  tx.update(counters).set({ value: sql`value + 1` }).where(sql`id = ${id}`);
const values = async () => (await database.read.select().from(counters)).map(({ value }) => value);

test('commits what the work wrote, and then tells those who wait for it', async () => {
  const told: string[] = [];
  await transaction(database, 'test', async (tx) => {
    onCommit(tx, () => told.push('committed'));
    await increase(tx, 1);
    expect(told).toEqual([]);
  });
  expect(told).toEqual(['committed']);
  expect(await values()).toEqual([1, 0]);
});

test('a refusal as outcome leaves nothing behind, and nobody is told', async () => {
  const told: string[] = [];
  const outcome = await transaction(database, 'test', async (tx) => {
    onCommit(tx, () => told.push('committed'));
    await increase(tx, 1);
    return { __typename: 'NoSuchThingError', message: 'no' };
  });
  expect(outcome.__typename).toBe('NoSuchThingError');
  expect(told).toEqual([]);
  expect(await values()).toEqual([0, 0]);
});

test('a throw leaves nothing behind and comes out as it was', async () => {
  const fault = new Error('mine');
  const failing = transaction(database, 'test', async (tx) => {
    await increase(tx, 1);
    throw fault;
  });
  await expect(failing).rejects.toBe(fault);
  expect(await values()).toEqual([0, 0]);
});

/** Two transactions that lock the two rows in opposite order: one of them is the deadlock's victim. */
async function cross(run: typeof transaction) {
  let arrived = 0;
  const both = Promise.withResolvers<void>();
  const meet = () => {
    arrived += 1;
    if (arrived >= 2) both.resolve();
    return both.promise;
  };
  const lockInOrder = (first: number, second: number) =>
    run(database, 'cross', async (tx) => {
      await increase(tx, first);
      await meet();
      await increase(tx, second);
    });
  return Promise.allSettled([lockInOrder(1, 2), lockInOrder(2, 1)]);
}

test('the victim of a deadlock is retried: both transactions have their effect once', async () => {
  const results = await cross(transaction);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(await values()).toEqual([2, 2]);
});

test('control: without the retry one of the two fails', async () => {
  const once: typeof transaction = async (_, __, work) => {
    const connection = await database.pool.getConnection();
    try {
      await connection.query('START TRANSACTION');
      const outcome = await work(drizzle(connection) as unknown as Transaction);
      await connection.query('COMMIT');
      return outcome;
    } finally {
      await connection.query('ROLLBACK');
      connection.release();
    }
  };
  const results = await cross(once);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  expect(reasons).toHaveLength(1);
  expect(isRetryable(reasons[0])).toBe(true);
});

test('a BEGIN that fails leaks no connection', async () => {
  const broken = { pool: Object.create(database.pool) };
  broken.pool.getConnection = async () => {
    const connection = await database.pool.getConnection();
    const query = connection.query.bind(connection);
    connection.query = (async (text: string) => {
      if (text === 'START TRANSACTION') throw new Error('no BEGIN');
      connection.query = query as typeof connection.query;
      return query(text);
    }) as typeof connection.query;
    return connection;
  };
  for (let count = 0; count < 5; count += 1) {
    await expect(transaction(broken, 'test', async () => null)).rejects.toThrow('no BEGIN');
  }
  await transaction(database, 'test', (tx) => increase(tx, 1));
  expect(await values()).toEqual([1, 0]);
});

test('a duplicate is told from other faults, by its index', async () => {
  const fault = await transaction(database, 'test', (tx) => tx.insert(counters).values({ id: 1, value: 0 })).catch(
    (error: unknown) => error,
  );
  expect(isDuplicate(fault, 'PRIMARY')).toBe(true);
  expect(isDuplicate(fault, 'counters_other')).toBe(false);
  expect(isDuplicate(new Error('Duplicate entry'), 'PRIMARY')).toBe(false);
});

test('every connection speaks UTC and READ COMMITTED', async () => {
  const [rows] = await database.pool.query(
    "SELECT @@session.time_zone AS zone, @@session.sql_mode LIKE '%ONLY_FULL_GROUP_BY%' AS strict",
  );
  expect(rows).toEqual([{ zone: '+00:00', strict: 1 }]);
});

import { createConnection, type Pool } from 'mysql2/promise';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { startProxy } from '#testing/proxy.ts';
import { connect, connectionsOf, type Database, serverOptions, takingTime } from './connect.ts';
import { dropDatabases } from './drop-databases.ts';
import { isConnectionLost, isRetryable } from './faults.ts';

const prefix = freshPrefix();
const name = `${prefix}_connect`;
const opened: Pick<Database, 'close'>[] = [];

function open(options: Partial<Parameters<typeof connect>[0]> = {}): Database {
  const database = connect({ url: testServer(), name, connections: 2, ...options });
  opened.push(database);
  return database;
}

beforeAll(async () => {
  const server = await createConnection(serverOptions(testServer()));
  await server.query(`CREATE DATABASE ${name}`);
  await server.query(`CREATE TABLE ${name}.counters (id INT PRIMARY KEY, value INT NOT NULL)`);
  await server.query(`INSERT INTO ${name}.counters VALUES (1, 0), (2, 0)`);
  await server.end();
});
afterEach(async () => {
  await Promise.allSettled(opened.splice(0).map(({ close }) => close()));
});
afterAll(() => dropDatabases(testServer(), prefix));

const increase = (pool: Pool, id: number) =>
  pool.query('UPDATE counters SET value = value + 1 WHERE id = ?', [id]).catch((error: unknown) => error);

/** As a process does that stops in the middle of a transaction. */
async function lockAndStandStill({ pool }: Pick<Database, 'pool'>, id: number) {
  const connection = await pool.getConnection();
  await connection.query('START TRANSACTION');
  await connection.query('SELECT * FROM counters WHERE id = ? FOR UPDATE', [id]);
  return connection;
}

test('whoever stands still with a lock in his hands loses it, and the others go on', async () => {
  const holder = await lockAndStandStill(open(), 1);
  const { pool } = open();
  // At the same time, the control: a connection without the limit keeps its lock for as long as it likes.
  const unlimited = await createConnection({ ...serverOptions(testServer()), database: name });
  await unlimited.query('START TRANSACTION');
  await unlimited.query('SELECT * FROM counters WHERE id = 2 FOR UPDATE');

  const keptOut = increase(pool, 2);
  await eventually(async () => expect(await increase(pool, 1)).toMatchObject([{ affectedRows: 1 }, undefined]));
  expect(isRetryable(await keptOut)).toBe(true);
  const late = await holder.query('COMMIT').catch((error: unknown) => error);
  expect(isConnectionLost(late)).toBe(true);
  await unlimited.end();
});

test('idle connections are closed by the pool, and the next request opens one', async () => {
  const { pool } = open();
  const connection = await pool.getConnection();
  connection.release();
  const server = await createConnection(serverOptions(testServer()));
  await eventually(async () => {
    const [rows] = await server.query('SELECT id FROM information_schema.processlist WHERE id = ?', [
      connection.threadId,
    ]);
    expect(rows).toEqual([]);
  });
  await server.end();
  expect(await increase(pool, 1)).toMatchObject([{ affectedRows: 1 }, undefined]);
});

async function openThroughProxy(options: Partial<Parameters<typeof connect>[0]>) {
  const url = new URL(testServer());
  const proxy = await startProxy(Number(url.port || 3306));
  opened.push(proxy);
  url.port = String(proxy.port);
  return { proxy, database: open({ url: url.href, ...options }) };
}

const within = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms, 'still waiting'));

test('a question that vanishes on the way is given up after the deadline, and the next one is answered', async () => {
  const { proxy, database } = await openThroughProxy({ answerWithinMs: 600 });
  await increase(database.pool, 1);
  proxy.suffer('black hole');
  // One is on an open connection; the others wait for one, or for the server's greeting.
  const lost = await Promise.all([1, 2, 1, 2].map((id) => increase(database.pool, id)));
  expect(lost.map(isConnectionLost)).toEqual([true, true, true, true]);
  const none = { open: 0, 'in use': 0, 'waited for': 0 };
  await eventually(async () => expect(connectionsOf(database)).toEqual(none));
  proxy.suffer(null);
  await eventually(async () =>
    expect(await increase(database.pool, 1)).toMatchObject([{ affectedRows: 1 }, undefined]),
  );
});

test('control: without the deadline the same question hangs', async () => {
  const { proxy, database } = await openThroughProxy({ answerWithinMs: 3_600_000 });
  await increase(database.pool, 1);
  proxy.suffer('black hole');
  const hanging = increase(database.pool, 1);
  expect(await Promise.race([hanging, within(2_000)])).toBe('still waiting');
  proxy.suffer('reset');
  await hanging;
});

test('whoever waits for a connection hears in time that there is none, and none is lost by that', async () => {
  const database = open({ connections: 1, answerWithinMs: 500 });
  const { pool } = database;
  const held = await pool.getConnection();
  const refused = await takingTime(held, () => pool.getConnection().catch((error: unknown) => error));
  expect(isConnectionLost(refused)).toBe(true);
  expect(connectionsOf(database)).toMatchObject({ open: 1, 'in use': 1 });
  held.release();
  await eventually(async () => expect(connectionsOf(database)).toEqual({ open: 1, 'in use': 0, 'waited for': 0 }));
  expect(await increase(pool, 1)).toMatchObject([{ affectedRows: 1 }, undefined]);
});

test('what reads whole tables may take its time', async () => {
  const { pool } = open({ answerWithinMs: 300 });
  const asleep = () => pool.query('SELECT SLEEP(0.8) AS slept');
  expect(isConnectionLost(await asleep().catch((error: unknown) => error))).toBe(true);
  const connection = await pool.getConnection();
  const [rows] = await takingTime(connection, () => connection.query('SELECT SLEEP(0.8) AS slept'));
  connection.release();
  expect(rows).toEqual([{ slept: 0 }]);
});

import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshPrefix, testServer } from '#testing/database.ts';
import { code, databaseNow, document, id, minorUnits, moment, words } from './columns.ts';
import { connect, type Database, serverOptions } from './connect.ts';
import { boolean, int, mysqlTable } from './drizzle.ts';
import { dropDatabases } from './drop-databases.ts';
import { isDuplicate } from './faults.ts';
import { findRows, insertRows } from './rows.ts';
import { transaction } from './transaction.ts';

const things = mysqlTable('things', {
  id: id().primaryKey(),
  kind: code({ length: 32 }).notNull().default('PLAIN'),
  title: words({ length: 100 }),
  soldUnits: int().notNull().default(7),
  isActive: boolean().notNull().default(true),
  priceMinor: minorUnits().notNull(),
  tags: document<readonly string[]>(),
  madeAt: moment().notNull().default(databaseNow),
});
const prefix = freshPrefix();
let database: Database;

beforeAll(async () => {
  const connection = await createConnection(serverOptions(testServer()));
  await connection.query(`CREATE DATABASE ${prefix}_rows`);
  await connection.query(`CREATE TABLE ${prefix}_rows.things (
    id VARCHAR(32) COLLATE utf8mb4_bin PRIMARY KEY, kind VARCHAR(32) COLLATE utf8mb4_bin NOT NULL DEFAULT 'PLAIN',
    title VARCHAR(100) COLLATE utf8mb4_unicode_520_ci, sold_units INT NOT NULL DEFAULT 7,
    is_active BOOLEAN NOT NULL DEFAULT TRUE, price_minor BIGINT NOT NULL, tags JSON,
    made_at DATETIME(3) NOT NULL DEFAULT NOW(3)) CHARSET utf8mb4`);
  await connection.end();
  database = connect({ url: testServer(), name: `${prefix}_rows`, connections: 2 });
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM things');
});
afterAll(async () => {
  await database.close();
  await dropDatabases(testServer(), prefix);
});

const insert = (...rows: (typeof things.$inferInsert)[]) =>
  transaction(database, 'test', (tx) => insertRows(tx, things, rows));
const full = {
  id: 'thg_1',
  kind: 'FULL',
  title: "Robert'); DROP TABLE things; -- 📱",
  soldUnits: 3,
  isActive: false,
  priceMinor: 9_007_199_254_740_993n,
  tags: ['a', 'b'],
  madeAt: new Date('2026-02-03T04:05:06.789Z'),
};

test('what is inserted is found again, to the last bit of every type, as Drizzle finds it', async () => {
  await insert(full);
  expect(await findRows(database.read, things, 'id', ['thg_1'])).toEqual([full]);
  expect(await database.read.select().from(things)).toEqual([full]);
});

test('columns that a row leaves out take their default, also beside rows that give them', async () => {
  await insert({ id: 'thg_1', priceMinor: 1n }, { id: 'thg_2', priceMinor: 2n, kind: 'OTHER', title: null });
  const [first, second] = await findRows(database.read, things, 'id', ['thg_1', 'thg_2'], 'id');
  expect(first).toMatchObject({ kind: 'PLAIN', title: null, soldUnits: 7, isActive: true, tags: null });
  expect(second).toMatchObject({ kind: 'OTHER', title: null, soldUnits: 7 });
  expect(Math.abs(Date.now() - (first?.madeAt.getTime() ?? 0))).toBeLessThan(60_000);
});

test('finds each wanted row once, in order, whether they are one, a few or more than are prepared', async () => {
  const ids = Array.from({ length: 150 }, (_, place) => `thg_${String(place).padStart(3, '0')}`);
  await insert(...ids.map((own, place) => ({ id: own, priceMinor: BigInt(place), kind: place % 2 ? 'ODD' : 'EVEN' })));
  for (const count of [1, 3, 64, 65, 150]) {
    const found = await findRows(database.read, things, 'id', ids.slice(0, count), 'id');
    expect(found.map((row) => row.id)).toEqual(ids.slice(0, count));
  }
  const odd = await findRows(database.read, things, 'kind', ['ODD'], 'soldUnits', 'id');
  expect(odd.map((row) => row.priceMinor)).toEqual(ids.flatMap((_, place) => (place % 2 ? [BigInt(place)] : [])));
});

test('nothing is asked for and nothing is inserted when there is nothing', async () => {
  expect(await findRows(database.read, things, 'id', [])).toEqual([]);
  await insert();
  expect(await findRows(database.read, things, 'id', ['thg_1'])).toEqual([]);
});

test('a row that is there already is a duplicate, as with the builder, and nothing of the statement stays', async () => {
  await insert(full);
  const again = insert({ id: 'thg_2', priceMinor: 1n }, full);
  await expect(again).rejects.toSatisfy((error) => isDuplicate(error, 'PRIMARY'));
  expect(await findRows(database.read, things, 'id', ['thg_2'])).toEqual([]);
});

test('within a transaction it sees what the transaction wrote, and nobody else does', async () => {
  await transaction(database, 'test', async (tx) => {
    await insertRows(tx, things, [full]);
    expect(await findRows(tx, things, 'id', [full.id])).toHaveLength(1);
    expect(await findRows(database.read, things, 'id', [full.id])).toHaveLength(0);
  });
});

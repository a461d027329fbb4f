import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshPrefix, testServer } from '#testing/database.ts';
import { atOnce, requireRows } from './at-once.ts';
import { connect, connectionsOf, type Database, serverOptions } from './connect.ts';
import { dropDatabases } from './drop-databases.ts';
import { isDuplicate, isUnmet } from './faults.ts';

const prefix = freshPrefix();
let database: Database;

beforeAll(async () => {
  const connection = await createConnection(serverOptions(testServer()));
  await connection.query(`CREATE DATABASE ${prefix}_once`);
  await connection.query(`CREATE TABLE ${prefix}_once.words (id INT PRIMARY KEY, word VARCHAR(40) NOT NULL)`);
  await connection.end();
  database = connect({ url: testServer(), name: `${prefix}_once` });
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM words');
});
afterAll(async () => {
  await database.close();
  await dropDatabases(testServer(), prefix);
});

const insert = (id: number, word: string) => ({ text: 'INSERT INTO words VALUES (?, ?)', values: [id, word] });
const change = (ids: number[]) => ({
  text: `UPDATE words SET word = word WHERE id IN (${ids.join(', ')})`,
  values: [],
});

async function words(): Promise<string[]> {
  const [rows] = await database.pool.query<RowDataPacket[]>('SELECT word FROM words ORDER BY id');
  return rows.map(({ word }) => String(word));
}

test('commits all statements, and takes values for values', async () => {
  const given = "'); DELETE FROM words; -- ?";
  await atOnce(database, [insert(1, 'one'), insert(2, given)]);
  expect(await words()).toEqual(['one', given]);
});

test('keeps nothing when the last statement fails, and gives the connection back', async () => {
  const failing = atOnce(database, [insert(1, 'one'), insert(2, 'two'), insert(1, 'again')]);
  await expect(failing).rejects.toSatisfy((error) => isDuplicate(error, 'PRIMARY'));
  expect(await words()).toEqual([]);
  expect(connectionsOf(database)).toMatchObject({ 'in use': 0 });
});

test('keeps nothing when a statement has not found as many rows as it has to', async () => {
  await atOnce(database, [insert(1, 'one'), change([1]), requireRows(1)]);
  const failing = atOnce(database, [insert(2, 'two'), change([2, 3]), requireRows(2)]);
  await expect(failing).rejects.toSatisfy(isUnmet);
  expect(await words()).toEqual(['one']);
});

test('(control) keeps what finds too few rows when nobody requires them', async () => {
  await atOnce(database, [insert(2, 'two'), change([2, 3])]);
  expect(await words()).toEqual(['two']);
});

test('takes no second statement anywhere else', async () => {
  await expect(database.pool.query('SELECT 1; SELECT 2')).rejects.toMatchObject({ code: 'ER_PARSE_ERROR' });
});

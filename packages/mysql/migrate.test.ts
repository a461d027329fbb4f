import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { freshPrefix, testServer } from '#testing/database.ts';
import { eventually } from '#testing/eventually.ts';
import { serverOptions } from './connect.ts';
import { dropDatabases } from './drop-databases.ts';
import { migrate } from './migrate.ts';

const prefix = freshPrefix();
const name = `${prefix}_migrate`;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  await write(
    '0000_begin.sql',
    'CREATE TABLE things (id INT PRIMARY KEY);--> statement-breakpoint\nINSERT INTO things VALUES (1)',
  );
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await dropDatabases(testServer(), prefix);
});
afterAll(() => dropDatabases(testServer(), prefix));

const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
const run = () => migrate({ url: testServer(), name, folder });
const open = () => createConnection({ ...serverOptions(testServer()), database: name });

async function ask(sql: string): Promise<RowDataPacket[]> {
  const connection = await open();
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  await connection.end();
  return rows;
}

test('applies each migration once, in the order of their names, though five processes start at once', async () => {
  await write('0001_more.sql', 'INSERT INTO things VALUES (2)');
  await Promise.all(Array.from({ length: 5 }, run));
  await write('0002_most.sql', 'INSERT INTO things VALUES (3)');
  await run();
  expect((await ask('SELECT id FROM things ORDER BY id')).map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('refuses a migration that was changed after it was applied', async () => {
  await run();
  await write('0000_begin.sql', 'CREATE TABLE things (id BIGINT PRIMARY KEY)');
  await expect(run()).rejects.toThrow('0000_begin.sql was changed');
});

test('a change that waits for a long read keeps nobody else waiting, and is made when it has ended', async () => {
  await run();
  const reader = await open();
  await reader.query('START TRANSACTION');
  await reader.query('SELECT * FROM things');
  await write('0001_change.sql', 'ALTER TABLE things ADD COLUMN name VARCHAR(10)');
  const migrated = run();
  const isWaiting = "SELECT id FROM information_schema.processlist WHERE info LIKE 'ALTER TABLE things%'";
  await eventually(async () => expect(await ask(isWaiting)).not.toEqual([]));
  // Behind the change, until it steps back; the long read goes on.
  expect(await ask('SELECT id FROM things')).toHaveLength(1);
  await reader.query('COMMIT');
  await reader.end();
  await migrated;
  expect(await ask('SELECT name FROM things')).toEqual([{ name: null }]);
});

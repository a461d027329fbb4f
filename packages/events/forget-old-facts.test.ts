import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstIdAt } from '#kernel/ids.ts';
import { connect } from '#mysql/connect.ts';
import { dropDatabases } from '#mysql/drop-databases.ts';
import { migrate } from '#mysql/migrate.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { daysInInbox, daysInOutbox, forgetOldFacts } from './forget-old-facts.ts';

const prefix = freshPrefix();
const name = `${prefix}_facts`;
// Any subgraph's database has these tables; the path keeps this package from importing one.
const folder = path.join(import.meta.dirname, '..', '..', 'subgraphs', 'products', 'migrations');
await migrate({ url: testServer(), name, folder });
const database = connect({ url: testServer(), name });
afterAll(async () => {
  await database.close();
  await dropDatabases(testServer(), prefix);
});

const ago = (days: number) => Date.now() - days * 24 * 60 * 60 * 1_000;
const idOf = (days: number, place: number) => firstIdAt('evt', ago(days)) + String(place).padStart(16, '0');

async function told(daysAgo: number, deliveredDaysAgo: number | null, count = 1) {
  const rows = Array.from({ length: count }, (_, place) => {
    const deliveredAt = deliveredDaysAgo === null ? null : new Date(ago(deliveredDaysAgo));
    return [idOf(daysAgo, place), 'test.told', 'agg_a', '{}', new Date(ago(daysAgo)), deliveredAt];
  });
  const columns = 'id, type, aggregate_id, payload, recorded_at, delivered_at';
  await database.pool.query(`INSERT INTO outbox (${columns}) VALUES ?`, [rows]);
  return rows.map(([id]) => id);
}

async function heard(daysAgo: number, receivedDaysAgo: number) {
  const row = [idOf(daysAgo, 0), 'test.told', new Date(ago(receivedDaysAgo))];
  await database.pool.query('INSERT INTO inbox (event_id, type, received_at) VALUES (?)', [row]);
  return row[0];
}

const forget = () => forgetOldFacts(database);
const idsIn = async (table: string, column: string) => {
  const [rows] = await database.pool.query(`SELECT ${column} AS id FROM ${table} ORDER BY ${column}`);
  return (rows as { id: string }[]).map(({ id }) => id);
};

test('a fact that was delivered long ago is forgotten; one that was not yet, or not so long ago, is kept', async () => {
  const undelivered = await told(400, null);
  const late = await told(300, daysInOutbox - 1);
  await told(daysInOutbox + 2, daysInOutbox + 1, 600);
  const young = await told(1, 1);
  expect([await forget(), await forget(), await forget()]).toEqual([500, 100, 0]);
  expect(await idsIn('outbox', 'id')).toEqual([...undelivered, ...late, ...young]);
});

test('who has heard a fact knows so for longer than it can be told once more', async () => {
  expect(daysInInbox).toBeGreaterThan(daysInOutbox);
  const late = await heard(400, daysInInbox - 1);
  await heard(daysInInbox + 2, daysInInbox + 1);
  const young = await heard(daysInOutbox + 1, daysInOutbox + 1);
  expect([await forget(), await forget()]).toEqual([1, 0]);
  expect(await idsIn('inbox', 'event_id')).toEqual([late, young]);
});

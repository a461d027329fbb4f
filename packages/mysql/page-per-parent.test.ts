import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countStatements } from '#testing/count-statements.ts';
import { freshPrefix, testServer } from '#testing/database.ts';
import { id, minorUnits, moment } from './columns.ts';
import { connect, type Database, serverOptions } from './connect.ts';
import { asc, desc, eq, mysqlTable, type Placeholder } from './drizzle.ts';
import { dropDatabases } from './drop-databases.ts';
import { pagePerParent } from './page-per-parent.ts';
import { insertRows } from './rows.ts';
import { transaction } from './transaction.ts';

const parcels = mysqlTable('parcels', {
  id: id().primaryKey(),
  fromId: id().notNull(),
  toId: id().notNull(),
  priceMinor: minorUnits().notNull(),
  sentAt: moment().notNull(),
});
const prefix = freshPrefix();
let database: Database;

beforeAll(async () => {
  const connection = await createConnection(serverOptions(testServer()));
  await connection.query(`CREATE DATABASE ${prefix}_pages`);
  await connection.query(`CREATE TABLE ${prefix}_pages.parcels (
    id VARCHAR(32) COLLATE utf8mb4_bin PRIMARY KEY, from_id VARCHAR(32) COLLATE utf8mb4_bin NOT NULL,
    to_id VARCHAR(32) COLLATE utf8mb4_bin NOT NULL, price_minor BIGINT NOT NULL, sent_at DATETIME(3) NOT NULL)`);
  await connection.end();
  database = connect({ url: testServer(), name: `${prefix}_pages`, connections: 1 });
  await transaction(database, 'test', (tx) => insertRows(tx, parcels, sent));
});
afterAll(async () => {
  await database.close();
  await dropDatabases(testServer(), prefix);
});

const towns = Array.from({ length: 150 }, (_, place) => `town_${place}`);
/** Three from each town to the next one, the last of which is the first. */
const sent = [0, 1, 2].flatMap((round) =>
  towns.map((fromId, place) => ({
    id: `par_${round}_${String(place).padStart(3, '0')}`,
    fromId,
    toId: towns[(place + 1) % towns.length] as string,
    priceMinor: 9_007_199_254_740_993n,
    sentAt: new Date('2026-02-03T04:05:06.789Z'),
  })),
);

const sentFrom = (order: 'ascending' | 'descending', ids: readonly string[]) =>
  pagePerParent(
    database.read,
    ids,
    { first: 2 },
    {
      selects: (town) => [
        database.read
          .select()
          .from(parcels)
          .where(eq(parcels.fromId, town))
          .orderBy(order === 'ascending' ? asc(parcels.id) : desc(parcels.id))
          .limit(3),
      ],
      isOf: (row, town) => row.fromId === town,
      keyOf: (row) => row.id,
      order,
    },
  );

test('gives every one of many its own page in one statement, and those that have nothing an empty one', async () => {
  const asked = [...towns, 'town_nowhere'];
  let pages: Awaited<ReturnType<typeof sentFrom>> = new Map();
  const read = async () => {
    pages = await sentFrom('descending', asked);
  };
  expect(await countStatements(database, read)).toBe(1);
  expect([...pages.keys()]).toEqual(asked);
  expect(pages.get('town_149')?.nodes).toEqual([sent[449], sent[299]]);
  expect(pages.get('town_149')?.pageInfo.hasNextPage).toBe(true);
  expect(pages.get('town_nowhere')?.nodes).toEqual([]);
  expect((await sentFrom('ascending', ['town_7'])).get('town_7')?.nodes).toEqual([sent[7], sent[157]]);
});

test('gives a row that is of two of them to both, once', async () => {
  const at = (end: typeof parcels.fromId | typeof parcels.toId, town: Placeholder) =>
    database.read.select().from(parcels).where(eq(end, town)).orderBy(desc(parcels.id)).limit(101);
  const pages = await pagePerParent(
    database.read,
    towns,
    { first: 100 },
    {
      selects: (town) => [at(parcels.fromId, town), at(parcels.toId, town)],
      isOf: (row, town) => row.fromId === town || row.toId === town,
      keyOf: (row) => row.id,
      order: 'descending',
    },
  );
  const ids = pages.get('town_1')?.nodes.map((row) => row.id);
  expect(ids).toEqual(['par_2_001', 'par_2_000', 'par_1_001', 'par_1_000', 'par_0_001', 'par_0_000']);
});

test('asks nothing for nobody', async () => {
  expect(await countStatements(database, () => sentFrom('ascending', []))).toBe(0);
});

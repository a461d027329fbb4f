import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from '#testing/world.ts';
import { users } from './server.ts';
import { givenAnAccount, refreshSession } from './testing/given.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ subgraphs: [users] });
});
afterAll(() => world.stop());

const ends = {
  otps: 'expires_at',
  allowances: 'window_ends_at',
  refresh_tokens: 'expires_at',
  sessions: 'ends_at',
  sms_messages: 'sent_at',
  signing_keys: 'retired_at',
};
const counts = async () => {
  const entries = Object.keys(ends).map(async (table) => {
    const [row] = await world.sql('users', `SELECT COUNT(*) AS n FROM ${table}`);
    return [table, row?.n] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

test('forgets what ended more than a day ago, and nothing else', async () => {
  const { refreshToken } = await givenAnAccount(world);
  await world.sql('users', "INSERT INTO signing_keys (kid, private_jwk, retired_at) VALUES ('old', '{}', NOW(3))");
  const before = await counts();
  expect(Object.values(before).every((count) => count > 0)).toBe(true);
  expect(await world.subgraph('users').sweep()).toBe(0);
  expect(await counts()).toEqual(before);

  await world.sql('users', "UPDATE signing_keys SET retired_at = NOW(3) - INTERVAL 25 HOUR WHERE kid = 'old'");
  await world.sql('users', 'UPDATE otps SET expires_at = NOW(3) - INTERVAL 25 HOUR');
  expect(await world.subgraph('users').sweep()).toBe(2);
  expect(await counts()).toEqual({ ...before, otps: 0, signing_keys: 1 });
  const refreshed = await refreshSession(world, refreshToken);
  expect(refreshed.__typename).toBe('RefreshSessionSuccess');

  for (const [table, column] of Object.entries(ends)) {
    if (table !== 'signing_keys') await world.sql('users', `UPDATE ${table} SET ${column} = NOW(3) - INTERVAL 25 HOUR`);
  }
  await world.subgraph('users').sweep();
  expect(Object.values(await counts()).reduce((sum: number, count) => sum + Number(count), 0)).toBe(1);
  expect(await world.sql('users', 'SELECT 1 FROM users')).toHaveLength(1);
});

test('forgets however much there is', async () => {
  const rows = Array.from({ length: 1_200 }, (_, index) => [`gone:${index}`, 1, new Date(0)]);
  await world.sql('users', 'INSERT INTO allowances (subject, used, window_ends_at) VALUES ?', [rows]);
  expect(await world.subgraph('users').sweep()).toBe(1_200);
});

test('forgets facts that were delivered long ago, as every subgraph does', async () => {
  await world.sql(
    'users',
    `INSERT INTO outbox (id, type, aggregate_id, payload, delivered_at)
      VALUES ('evt_old', 'test.told', 'usr_a', '{}', NOW(3) - INTERVAL 91 DAY)`,
  );
  expect(await world.subgraph('users').sweep()).toBe(1);
  expect(await world.sql('users', "SELECT id FROM outbox WHERE id = 'evt_old'")).toEqual([]);
});

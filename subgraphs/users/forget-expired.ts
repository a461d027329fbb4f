import { lt, type MySqlColumn, type MySqlTable, type SQL, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { allowances, otps, refreshTokens, sessions, signingKeys, smsMessages } from './tables.ts';

const aDayAgo = sql<Date>`NOW(3) - INTERVAL 1 DAY`;

/** Everything that has an end, with the column that says when; kept a day longer, for whoever looks into a complaint. */
const ending: readonly (readonly [MySqlTable, MySqlColumn])[] = [
  [otps, otps.expiresAt],
  [allowances, allowances.windowEndsAt],
  [refreshTokens, refreshTokens.expiresAt],
  [sessions, sessions.endsAt],
  [smsMessages, smsMessages.sentAt],
  [signingKeys, signingKeys.retiredAt],
];

/** Few at a time, so that nobody waits for the locks. */
const mostRows = 500;

/** Deletes some of what ended more than a day ago; resolves with how many rows that was. */
export async function forgetExpired(context: Context): Promise<number> {
  let forgotten = 0;
  for (const [table, endedAt] of ending) forgotten += await deleteSome(context, table, lt(endedAt, aDayAgo));
  return forgotten;
}

async function deleteSome(context: Context, table: MySqlTable, ended: SQL): Promise<number> {
  const [deleted] = await context.transaction('forget expired', (tx) => tx.delete(table).where(ended).limit(mostRows));
  return deleted.affectedRows;
}

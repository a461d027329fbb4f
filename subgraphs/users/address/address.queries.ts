import type { Reader } from '#mysql/connect.ts';
import { asc, desc, eq, inArray, sql } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { byKey } from '#subgraph/loaders.ts';
import { unauthenticated } from '#subgraph/viewer.ts';
import { type AddressRow, addresses, users } from '../tables.ts';

export async function addressesById(read: Reader, ids: readonly string[]): Promise<Map<string, AddressRow>> {
  const rows = await findRows(read, addresses, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** Of each user: the default first, then newest first. */
export async function addressesOfUsers(read: Reader, userIds: readonly string[]): Promise<Map<string, AddressRow[]>> {
  const rows = await read
    .select()
    .from(addresses)
    .where(inArray(addresses.userId, [...userIds]))
    .orderBy(asc(sql`${addresses.defaultOf} IS NULL`), desc(addresses.id));
  return Map.groupBy(rows, (row) => row.userId);
}

/**
 * The addresses of a user, with the user's row locked until the end of the transaction: how many there are and which
 * one is the default is decided by one request at a time.
 */
export async function lockAddresses(tx: Transaction, userId: string): Promise<AddressRow[]> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
  if (!user) throw unauthenticated('This account is not there any more: sign in again');
  return (await addressesOfUsers(tx, [userId])).get(userId) ?? [];
}

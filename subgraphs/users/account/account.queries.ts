import type { Reader } from '#mysql/connect.ts';
import { and, eq } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type AccountKind, type UserRow, users } from '../tables.ts';

export async function usersById(read: Reader, ids: readonly string[]): Promise<Map<string, UserRow>> {
  const rows = await findRows(read, users, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function accountOf(read: Reader, phoneNumber: string, kind: AccountKind): Promise<UserRow | null> {
  const [row] = await read
    .select()
    .from(users)
    .where(and(eq(users.phoneNumber, phoneNumber), eq(users.kind, kind)));
  return row ?? null;
}

import type { Reader } from '#mysql/connect.ts';
import { and, asc, desc, eq, inArray } from '#mysql/drizzle.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import type { ShopRole } from '#subgraph/viewer.ts';
import { type StaffInvitationRow, type StaffMemberRow, staff, staffInvitations } from '../tables.ts';

/** The roles of one user in these shops; shops that the user may not act for are left out. */
export async function rolesInShops(
  read: Reader,
  shopIds: readonly string[],
  { userId }: { userId: string },
): Promise<Map<string, ShopRole>> {
  const rows = await read
    .select({ shopId: staff.shopId, role: staff.role })
    .from(staff)
    .where(and(inArray(staff.shopId, [...shopIds]), eq(staff.userId, userId)));
  return new Map(rows.map(({ shopId, role }) => [shopId, role]));
}

export async function roleIn(read: Reader, shopId: string, userId: string): Promise<ShopRole | null> {
  return (await rolesInShops(read, [shopId], { userId })).get(shopId) ?? null;
}

export function listMembershipsOfUser(read: Reader, userId: string): Promise<StaffMemberRow[]> {
  return read.select().from(staff).where(eq(staff.userId, userId)).orderBy(asc(staff.shopId));
}

/** The staff of each shop, OWNER first. */
export async function staffOfShops(read: Reader, ids: readonly string[]): Promise<Map<string, StaffMemberRow[]>> {
  const rows = await findRows(read, staff, 'shopId', ids, 'role', 'since', 'userId');
  return Map.groupBy(rows, (row) => row.shopId);
}

export async function invitationsById(read: Reader, ids: readonly string[]): Promise<Map<string, StaffInvitationRow>> {
  const rows = await findRows(read, staffInvitations, 'id', ids);
  return byKey(rows, (row) => row.id);
}

export async function invitationsOfShops(
  read: Reader,
  ids: readonly string[],
): Promise<Map<string, StaffInvitationRow[]>> {
  const rows = await read
    .select()
    .from(staffInvitations)
    .where(inArray(staffInvitations.shopId, [...ids]))
    .orderBy(desc(staffInvitations.id));
  return Map.groupBy(rows, (row) => row.shopId);
}

export function listInvitationsTo(read: Reader, phoneNumber: string): Promise<StaffInvitationRow[]> {
  return read
    .select()
    .from(staffInvitations)
    .where(eq(staffInvitations.phoneNumber, phoneNumber))
    .orderBy(desc(staffInvitations.id));
}

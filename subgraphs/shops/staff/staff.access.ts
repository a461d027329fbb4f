import { eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { forbidden, isAdmin, userIdOf } from '#subgraph/viewer.ts';
import { shopNotFound } from '../shop/shop.refusals.ts';
import { type StaffInvitationRow, shops } from '../tables.ts';
import { roleIn, rolesInShops } from './staff.queries.ts';

/*
 * Who may is decided by the staff table, never by the access token: a shop that was opened a second ago is in no token
 * yet, and somebody who was just taken off the staff still is.
 */

/** Null for the OWNER. STAFF know that the shop exists, so they hear FORBIDDEN; to others it does not exist. */
export async function refuseUnlessOwner(tx: Transaction, shopId: string, userId: string) {
  const role = await roleIn(tx, shopId, userId);
  if (role === 'STAFF') throw forbidden('This is for the OWNER of the shop');
  return role === 'OWNER' ? null : shopNotFound();
}

/** Whether the viewer may see what a shop keeps to itself. */
export async function seesInside(context: Context, shopId: string): Promise<boolean> {
  const userId = userIdOf(context.viewer);
  if (!userId || context.viewer.kind === 'CLIENT') return false;
  return isAdmin(context) || (await context.load(rolesInShops, shopId, { userId })) !== null;
}

/** An invitation is the business of the shop and of whoever has the phone number. */
export async function unlessOthers(context: Context, invitation: StaffInvitationRow | null) {
  if (!invitation) return null;
  const { viewer } = context;
  if (viewer.kind === 'SHOP_USER' && viewer.phoneNumber === invitation.phoneNumber) return invitation;
  return (await seesInside(context, invitation.shopId)) ? invitation : null;
}

/** Held while an invitation is given, answered or taken back, so that nobody is both invited and on the staff. */
export async function lockStaff(tx: Transaction, shopId: string): Promise<void> {
  await tx.select({ id: shops.id }).from(shops).where(eq(shops.id, shopId)).for('update');
}

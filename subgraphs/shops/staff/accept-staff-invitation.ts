import { and, eq } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { AcceptStaffInvitationInput } from '../generated/resolvers.ts';
import { shopsById } from '../shop/shop.queries.ts';
import { type ShopRow, staff, staffInvitations } from '../tables.ts';
import { lockStaff } from './staff.access.ts';

/** Turns an invitation into a membership. Somebody else's invitation is answered like one that is not there. */
export async function acceptStaffInvitation(context: Context, { invitationId }: AcceptStaffInvitationInput) {
  const { userId, phoneNumber } = requireShopUser(context);
  const mine = and(eq(staffInvitations.id, invitationId), eq(staffInvitations.phoneNumber, phoneNumber));

  return context.transaction('accept staff invitation', async (tx) => {
    const [invitation] = await tx.select().from(staffInvitations).where(mine);
    if (invitation) {
      const { shopId } = invitation;
      await lockStaff(tx, shopId);
      const [taken] = await tx.delete(staffInvitations).where(mine);
      if (taken.affectedRows > 0) {
        await tx.insert(staff).values({ shopId, userId, role: 'STAFF', phoneNumber, invitationId });
      }
    }
    // Also the answer to a repeat, whose invitation has gone.
    const shop = await shopJoinedBy(tx, invitationId, userId);
    return shop ? ({ __typename: 'AcceptStaffInvitationSuccess', shop } as const) : invitationNotFound();
  });
}

async function shopJoinedBy(tx: Transaction, invitationId: string, userId: string): Promise<ShopRow | null> {
  const [member] = await tx
    .select({ shopId: staff.shopId })
    .from(staff)
    .where(and(eq(staff.userId, userId), eq(staff.invitationId, invitationId)));
  return member ? ((await shopsById(tx, [member.shopId])).get(member.shopId) ?? null) : null;
}

const invitationNotFound = () =>
  ({
    __typename: 'StaffInvitationNotFoundError',
    message: 'There is no such invitation to your phone number.',
  }) as const;

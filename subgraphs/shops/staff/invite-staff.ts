import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { InviteStaffInput } from '../generated/resolvers.ts';
import { type StaffInvitationRow, staff, staffInvitations } from '../tables.ts';
import { lockStaff, refuseUnlessOwner } from './staff.access.ts';
import * as fields from './staff.input.ts';

const inviteStaffInput = z.object({ shopId: z.string(), phoneNumber: fields.phoneNumber });

/** Invites a phone number, whether or not somebody has an account with it yet. */
export async function inviteStaff(context: Context, given: InviteStaffInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(inviteStaffInput, given);
  if (isRefusal(input)) return input;
  const { shopId, phoneNumber } = input;
  const id = newId('inv');

  return context.transaction('invite staff', async (tx) => {
    const refusal = await refuseUnlessOwner(tx, shopId, userId);
    if (refusal) return refusal;
    await lockStaff(tx, shopId);
    const [member] = await tx
      .select({ userId: staff.userId })
      .from(staff)
      .where(and(eq(staff.shopId, shopId), eq(staff.phoneNumber, phoneNumber)));
    if (member) {
      return {
        __typename: 'AlreadyStaffError',
        message: `${phoneNumber} is on the staff of the shop already.`,
      } as const;
    }
    await tx
      .insert(staffInvitations)
      .values({ id, shopId, phoneNumber })
      .onDuplicateKeyUpdate({ set: { phoneNumber } });
    const [invitation] = await tx
      .select()
      .from(staffInvitations)
      .where(and(eq(staffInvitations.shopId, shopId), eq(staffInvitations.phoneNumber, phoneNumber)));
    return { __typename: 'InviteStaffSuccess', invitation: invitation as StaffInvitationRow } as const;
  });
}

import { z } from 'zod';
import { and, eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { RemoveStaffInput } from '../generated/resolvers.ts';
import { shopsById } from '../shop/shop.queries.ts';
import { type ShopRow, staff, staffInvitations } from '../tables.ts';
import { lockStaff, refuseUnlessOwner } from './staff.access.ts';
import * as fields from './staff.input.ts';

const removeStaffInput = z.object({ shopId: z.string(), phoneNumber: fields.phoneNumber });

/** Afterwards the phone number is neither on the staff nor invited; it need not have been. */
export async function removeStaff(context: Context, given: RemoveStaffInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(removeStaffInput, given);
  if (isRefusal(input)) return input;
  const { shopId, phoneNumber } = input;

  return context.transaction('remove staff', async (tx) => {
    const refusal = await refuseUnlessOwner(tx, shopId, userId);
    if (refusal) return refusal;
    await lockStaff(tx, shopId);
    await tx
      .delete(staffInvitations)
      .where(and(eq(staffInvitations.shopId, shopId), eq(staffInvitations.phoneNumber, phoneNumber)));
    const member = and(eq(staff.shopId, shopId), eq(staff.phoneNumber, phoneNumber));
    await tx.delete(staff).where(and(member, eq(staff.role, 'STAFF')));
    const [left] = await tx.select({ role: staff.role }).from(staff).where(member);
    if (left) return { __typename: 'OwnerStaysError', message: 'A shop keeps its owner.' } as const;
    const shop = (await shopsById(tx, [shopId])).get(shopId) as ShopRow;
    return { __typename: 'RemoveStaffSuccess', shop } as const;
  });
}

import { requireService, requireShopUser } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { shopsById } from '../shop/shop.queries.ts';
import type { ShopRow } from '../tables.ts';
import { acceptStaffInvitation } from './accept-staff-invitation.ts';
import { inviteStaff } from './invite-staff.ts';
import { removeStaff } from './remove-staff.ts';
import { seesInside, unlessOthers } from './staff.access.ts';
import {
  invitationsById,
  invitationsOfShops,
  listInvitationsTo,
  listMembershipsOfUser,
  staffOfShops,
} from './staff.queries.ts';

export const staffResolvers: Resolvers = {
  Query: {
    myStaffInvitations: async (_, __, context) => listInvitationsTo(context.read, requireShopUser(context).phoneNumber),
    membershipsOfUser: async (_, { userId }, context) => {
      requireService(context);
      return listMembershipsOfUser(context.read, userId);
    },
  },
  Mutation: {
    inviteStaff: (_, { input }, context) => inviteStaff(context, input),
    acceptStaffInvitation: (_, { input }, context) => acceptStaffInvitation(context, input),
    removeStaff: (_, { input }, context) => removeStaff(context, input),
  },
  Shop: {
    staff: async ({ id }, _, context) =>
      (await seesInside(context, id)) ? ((await context.load(staffOfShops, id)) ?? []) : null,
    staffInvitations: async ({ id }, _, context) =>
      (await seesInside(context, id)) ? ((await context.load(invitationsOfShops, id)) ?? []) : null,
  },
  StaffMember: {
    user: ({ userId }) => ({ id: userId }),
  },
  StaffInvitation: {
    __resolveReference: async ({ id }, context) => unlessOthers(context, await context.load(invitationsById, id)),
    shop: async ({ shopId }, _, context) => (await context.load(shopsById, shopId)) as ShopRow,
  },
};

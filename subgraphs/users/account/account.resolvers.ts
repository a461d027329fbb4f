import type { Context } from '#subgraph/context.ts';
import { mayKnow, userIdOf } from '#subgraph/viewer.ts';
import { addressesOfUsers } from '../address/address.queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { UserRow } from '../tables.ts';
import { usersById } from './account.queries.ts';
import { updateProfile } from './update-profile.ts';

export const accountResolvers: Resolvers = {
  Query: {
    me: async (_, __, context) => {
      const userId = userIdOf(context.viewer);
      return userId ? context.load(usersById, userId) : null;
    },
  },
  Mutation: {
    updateProfile: (_, { input }, context) => updateProfile(context, input),
  },
  User: {
    __resolveReference: async ({ id }, context) => context.load(usersById, id),
    phoneNumber: (user, _, context) => (maySee(context, user) ? user.phoneNumber : null),
    displayName: (user, _, context) => (maySee(context, user) ? user.displayName : null),
    locale: (user, _, context) => (maySee(context, user) ? user.locale : null),
    addresses: async (user, _, context) =>
      maySee(context, user) ? ((await context.load(addressesOfUsers, user.id)) ?? []) : null,
  },
};

function maySee(context: Context, user: UserRow): boolean {
  return user.isBearer === true || mayKnow(context, user.id);
}

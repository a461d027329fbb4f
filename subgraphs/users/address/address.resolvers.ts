import { mayKnow, requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addAddress } from './add-address.ts';
import { addressesById } from './address.queries.ts';
import { removeAddress } from './remove-address.ts';
import { setDefaultAddress } from './set-default-address.ts';
import { updateAddress } from './update-address.ts';

export const addressResolvers: Resolvers = {
  Query: {
    addressOfUser: async (_, { userId, addressId }, context) => {
      requireService(context, 'carts');
      const address = await context.load(addressesById, addressId);
      return address?.userId === userId ? address : null;
    },
  },
  Mutation: {
    addAddress: (_, { input }, context) => addAddress(context, input),
    updateAddress: (_, { input }, context) => updateAddress(context, input),
    removeAddress: (_, { input }, context) => removeAddress(context, input),
    setDefaultAddress: (_, { input }, context) => setDefaultAddress(context, input),
  },
  Address: {
    __resolveReference: async ({ id }, context) => {
      const address = await context.load(addressesById, id);
      return address && mayKnow(context, address.userId) ? address : null;
    },
    isDefault: ({ defaultOf }) => defaultOf !== null,
  },
};

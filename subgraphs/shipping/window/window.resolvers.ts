import type { Resolvers } from '../generated/resolvers.ts';
import { findDeliveryWindows } from './delivery-windows.ts';
import { setDeliveryCapacity } from './set-delivery-capacity.ts';

export const windowResolvers: Resolvers = {
  Query: {
    deliveryWindows: (_, { input }, context) => findDeliveryWindows(context, input),
  },
  Mutation: {
    setDeliveryCapacity: (_, { input }, context) => setDeliveryCapacity(context, input),
  },
};

import type { Resolvers } from '../generated/resolvers.ts';
import { commitReservation } from './commit-reservation.ts';
import { extendReservation } from './extend-reservation.ts';
import { releaseReservation } from './release-reservation.ts';
import { reserveStock } from './reserve-stock.ts';

export const reservationResolvers: Resolvers = {
  Mutation: {
    reserveStock: (_, { input }, context) => reserveStock(context, input),
    commitReservation: (_, { input }, context) => commitReservation(context, input),
    extendReservation: (_, { input }, context) => extendReservation(context, input),
    releaseReservation: (_, { input }, context) => releaseReservation(context, input),
  },
};

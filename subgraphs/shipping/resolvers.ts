import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { bookingResolvers } from './booking/booking.resolvers.ts';
import { optionResolvers } from './option/option.resolvers.ts';
import { shipmentResolvers } from './shipment/shipment.resolvers.ts';
import { windowResolvers } from './window/window.resolvers.ts';

export const resolvers = mergeResolvers(optionResolvers, windowResolvers, bookingResolvers, shipmentResolvers);

import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { reservationResolvers } from './reservation/reservation.resolvers.ts';
import { stockResolvers } from './stock/stock.resolvers.ts';
import { transferResolvers } from './transfer/transfer.resolvers.ts';
import { warehouseResolvers } from './warehouse/warehouse.resolvers.ts';

export const resolvers = mergeResolvers(warehouseResolvers, stockResolvers, transferResolvers, reservationResolvers);

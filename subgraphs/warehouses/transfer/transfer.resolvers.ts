import type { Resolvers } from '../generated/resolvers.ts';
import { ifSeen } from '../warehouse/warehouse.access.ts';
import { requiredWarehouse } from '../warehouse/warehouse.queries.ts';
import { cancelTransfer } from './cancel-transfer.ts';
import { receiveTransfer } from './receive-transfer.ts';
import { linesOfTransfers, transfersById } from './transfer.queries.ts';
import { transferStock } from './transfer-stock.ts';

export const transferResolvers: Resolvers = {
  Query: {
    stockTransfer: async (_, { id }, context) => ifSeen(context, await context.load(transfersById, id)),
  },
  Mutation: {
    transferStock: (_, { input }, context) => transferStock(context, input),
    receiveTransfer: (_, { input }, context) => receiveTransfer(context, input),
    cancelTransfer: (_, { input }, context) => cancelTransfer(context, input),
  },
  StockTransfer: {
    __resolveReference: async ({ id }, context) => ifSeen(context, await context.load(transfersById, id)),
    from: ({ fromId }, _, context) => requiredWarehouse(context, fromId),
    to: ({ toId }, _, context) => requiredWarehouse(context, toId),
    lines: async ({ id }, _, context) => (await context.load(linesOfTransfers, id)) ?? [],
  },
  StockTransferLine: {
    variant: ({ variantId }) => ({ id: variantId }),
    lost: ({ dispatched, received }) => (received === null ? null : dispatched - received),
  },
};

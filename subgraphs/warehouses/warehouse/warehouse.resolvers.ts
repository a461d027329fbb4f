import { requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { movementsOfWarehouses } from '../stock/movement.queries.ts';
import { shippingOrigins } from '../stock/shipping-origins.queries.ts';
import { stockOfWarehouses } from '../stock/stock.queries.ts';
import { transfersOfWarehouses } from '../transfer/transfer.queries.ts';
import { activateWarehouse } from './activate-warehouse.ts';
import { deactivateWarehouse } from './deactivate-warehouse.ts';
import { openWarehouse } from './open-warehouse.ts';
import { ifSeen, seesShop } from './warehouse.access.ts';
import { warehousesById, warehousesOfShops } from './warehouse.queries.ts';

export const warehouseResolvers: Resolvers = {
  Query: {
    warehouse: async (_, { id }, context) => ifSeen(context, await context.load(warehousesById, id)),
    shippingOrigins: (_, { offers }, context) => {
      requireService(context);
      return shippingOrigins(context.read, offers);
    },
    warehouseForReturn: (_, { id }, context) => {
      requireService(context, 'returns');
      return context.load(warehousesById, id);
    },
  },
  Mutation: {
    openWarehouse: (_, { input }, context) => openWarehouse(context, input),
    activateWarehouse: (_, { input }, context) => activateWarehouse(context, input),
    deactivateWarehouse: (_, { input }, context) => deactivateWarehouse(context, input),
  },
  Warehouse: {
    // Whoever was told its id, as the buyer of goods from it was, may know its name and address.
    __resolveReference: async ({ id }, context) => context.load(warehousesById, id),
    shop: ({ shopId }) => ({ id: shopId }),
    address: (warehouse) => warehouse,
    stock: async ({ id, shopId }, page, context) =>
      (await seesShop(context, shopId)) ? context.load(stockOfWarehouses, id, page) : null,
    movements: async ({ id, shopId }, page, context) =>
      (await seesShop(context, shopId)) ? context.load(movementsOfWarehouses, id, page) : null,
    transfers: async ({ id, shopId }, page, context) =>
      (await seesShop(context, shopId)) ? context.load(transfersOfWarehouses, id, page) : null,
  },
  Shop: {
    __resolveReference: async ({ id }) => ({ id }),
    warehouses: async ({ id }, _, context) =>
      (await seesShop(context, id)) ? ((await context.load(warehousesOfShops, id)) ?? []) : null,
  },
};

import { carrierName } from '../carriers/carriers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { labelUrl } from '../label/label-url.ts';
import { requestCarrierPickup } from '../pickup/request-carrier-pickup.ts';
import { closeReturnShipment } from '../return-shipment/close-return-shipment.ts';
import { createReturnShipment } from '../return-shipment/create-return-shipment.ts';
import { cancelShipment } from './cancel-shipment.ts';
import { createShipment } from './create-shipment.ts';
import { visibleShipment, visibleShipments } from './shipment.access.ts';
import { eventsOfShipments, itemsOfShipments, parcelsOfShipments, pickupsById } from './shipment.queries.ts';

export const shipmentResolvers: Resolvers = {
  Query: {
    shipment: (_, { id }, context) => visibleShipment(context, id),
  },
  Mutation: {
    createShipment: (_, { input }, context) => createShipment(context, input),
    cancelShipment: (_, { input }, context) => cancelShipment(context, input),
    requestCarrierPickup: (_, { input }, context) => requestCarrierPickup(context, input),
    createReturnShipment: (_, { input }, context) => createReturnShipment(context, input),
    closeReturnShipment: (_, { input }, context) => closeReturnShipment(context, input),
  },
  ShopOrder: {
    __resolveReference: async ({ id }) => ({ __typename: 'ShopOrder', id }),
    shipments: ({ id }, _, context) => visibleShipments(context, id),
  },
  Shipment: {
    __resolveReference: async ({ id }, context) => visibleShipment(context, id),
    shopOrder: ({ shopOrderId }) => ({ __typename: 'ShopOrder', id: shopOrderId }),
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    events: async ({ id }, _, context) => (await context.load(eventsOfShipments, id)) ?? [],
    parcels: async ({ id }, _, context) => (await context.load(parcelsOfShipments, id)) ?? [],
    label: (shipment, _, context) => labelUrl(context, shipment),
    carrierPickup: ({ pickupId }, _, context) => (pickupId ? context.load(pickupsById, pickupId) : null),
  },
  Parcel: {
    items: async ({ shipmentId, number }, _, context) =>
      ((await context.load(itemsOfShipments, shipmentId)) ?? []).filter(({ parcelNumber }) => parcelNumber === number),
  },
  ParcelItem: {
    item: ({ orderItemId }) => ({ __typename: 'OrderItem', id: orderItemId }),
    variant: ({ variantId }) => ({ __typename: 'Variant', id: variantId }),
  },
  CarrierPickup: {
    carrier: ({ carrier }) => ({ code: carrier, name: carrierName(carrier) }),
    warehouse: ({ warehouseId }) => (warehouseId ? { __typename: 'Warehouse', id: warehouseId } : null),
  },
};

import type { ShipmentStatus } from './shipment.states.ts';

export const shipmentNotFound = () =>
  ({ __typename: 'ShipmentNotFoundError', message: 'There is no such shipment of a shop that you act for.' }) as const;

export const shipmentOrderNotFound = () =>
  ({ __typename: 'ShipmentOrderNotFoundError', message: 'There is no such shop order that you may act for.' }) as const;

export const shipmentOrderStatus = (status: string) =>
  ({
    __typename: 'ShipmentOrderStatusError',
    message: `The shop order is ${status}: nothing is shipped of it.`,
  }) as const;

export const shippedOtherwise = () =>
  ({
    __typename: 'ShipmentOrderStatusError',
    message: 'The shop has shipped the shop order by its own means: nothing more is shipped of it.',
  }) as const;

export const shipmentItems = (items: readonly { readonly orderItemId: string; readonly left: number }[]) =>
  ({ __typename: 'ShipmentItemsError', message: 'There are not so many left to be shipped.', items }) as const;

export const carrierNotAvailable = (message: string) => ({ __typename: 'CarrierNotAvailableError', message }) as const;

export const shipmentPickedUp = (status: ShipmentStatus) =>
  ({ __typename: 'ShipmentPickedUpError', message: `The shipment is ${status}.`, status }) as const;

import { z } from 'zod';
import { defineEvent } from '../event.ts';

const items = z.array(z.object({ orderItemId: z.string(), variantId: z.string(), quantity: z.number() }));

const shipment = z.object({
  shipmentId: z.string(),
  orderId: z.string(),
  shopOrderId: z.string(),
  /** For people. */
  carrier: z.string(),
  trackingNumber: z.string(),
  items,
});

/** A shop has packed goods of its part of an order for a carrier. Aggregate: the order. */
export const shipmentCreated = defineEvent('shipment.created', { payload: shipment, consumers: [] });

/** The carrier has the goods. Aggregate: the order. */
export const shipmentPickedUp = defineEvent('shipment.picked-up', { payload: shipment, consumers: ['orders'] });

/** The client has the goods; `arrived` are all of this part of the order that have. Aggregate: the order. */
export const shipmentDelivered = defineEvent('shipment.delivered', {
  payload: shipment.extend({ arrived: items }),
  consumers: ['orders'],
});

/** The goods are back at the shop. Aggregate: the order. */
export const shipmentReturned = defineEvent('shipment.returned', { payload: shipment, consumers: ['orders'] });

/** The carrier cannot find the goods. Aggregate: the order. */
export const shipmentLost = defineEvent('shipment.lost', { payload: shipment, consumers: ['orders'] });

const returnShipment = z.object({ returnId: z.string(), shipmentId: z.string() });

/** The carrier has goods that a client gives back. Aggregate: the return. */
export const returnShipmentPickedUp = defineEvent('return-shipment.picked-up', {
  payload: returnShipment,
  consumers: ['returns'],
});

/** The shop has them. Aggregate: the return. */
export const returnShipmentDelivered = defineEvent('return-shipment.delivered', {
  payload: returnShipment,
  consumers: ['returns'],
});

/** The client has them again: the carrier could not hand them over. Aggregate: the return. */
export const returnShipmentReturned = defineEvent('return-shipment.returned', {
  payload: returnShipment,
  consumers: ['returns'],
});

/** The carrier cannot find them. Aggregate: the return. */
export const returnShipmentLost = defineEvent('return-shipment.lost', {
  payload: returnShipment,
  consumers: ['returns'],
});

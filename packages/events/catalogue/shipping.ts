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
export const shipmentReturned = defineEvent('shipment.returned', { payload: shipment, consumers: [] });

/** The carrier cannot find the goods. Aggregate: the order. */
export const shipmentLost = defineEvent('shipment.lost', { payload: shipment, consumers: [] });

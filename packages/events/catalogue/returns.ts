import { z } from 'zod';
import { defineEvent } from '../event.ts';
import { refundShape } from './orders.ts';

/**
 * What a client gave back was counted: so many units of an item, good and damaged, for each warehouse that they came
 * from. Aggregate: the return.
 */
export const returnReceived = defineEvent('return.received', {
  payload: z.object({
    returnId: z.string(),
    orderId: z.string(),
    shopOrderId: z.string(),
    shopId: z.string(),
    items: z.array(
      z.object({
        orderItemId: z.string(),
        variantId: z.string(),
        warehouseId: z.string(),
        good: z.number(),
        damaged: z.number(),
      }),
    ),
  }),
  consumers: ['shipping', 'warehouses'],
});

/** Money for goods that came back is to be given back. Aggregate: the return. */
export const returnRefundRequested = defineEvent('return.refund-requested', {
  payload: refundShape,
  consumers: ['payments'],
});

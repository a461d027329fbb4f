import { z } from 'zod';
import { defineEvent } from '../event.ts';

/** The provider holds the money of an order. Aggregate: the order. */
export const paymentCaptured = defineEvent('payment.captured', {
  payload: z.object({
    orderId: z.string(),
    paymentId: z.string(),
    amount: z.object({ amount: z.string(), currencyCode: z.string() }),
  }),
  consumers: ['orders'],
});

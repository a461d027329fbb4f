import { z } from 'zod';
import { defineEvent } from '../event.ts';

const moneyShape = z.object({ amount: z.string(), currencyCode: z.string() });

/** The provider holds the money of an order. Aggregate: the order. */
export const paymentCaptured = defineEvent('payment.captured', {
  payload: z.object({
    orderId: z.string(),
    paymentId: z.string(),
    amount: moneyShape,
  }),
  consumers: ['orders'],
});

const payoutShape = z.object({ payoutId: z.string(), shopId: z.string(), amount: moneyShape });

/** A shop asked for its money, which was taken from its balance. Aggregate: the payout. */
export const payoutRequested = defineEvent('payout.requested', { payload: payoutShape, consumers: [] });

/** The shop has the money. Aggregate: the payout. */
export const payoutPaid = defineEvent('payout.paid', { payload: payoutShape, consumers: [] });

/** The money could not be paid out, and is in the shop's balance again. Aggregate: the payout. */
export const payoutFailed = defineEvent('payout.failed', {
  payload: payoutShape.extend({ reason: z.string().nullable() }),
  consumers: [],
});

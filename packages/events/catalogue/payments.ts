import { z } from 'zod';
import { defineEvent } from '../event.ts';

const moneyShape = z.object({ amount: z.string(), currencyCode: z.string() });

const paymentShape = z.object({ orderId: z.string(), paymentId: z.string(), amount: moneyShape });

/**
 * The money of an order is promised: a bank keeps it for us, or a carrier will take it at the door. It is captured part by
 * part. Aggregate: the order.
 */
export const paymentAuthorized = defineEvent('payment.authorized', { payload: paymentShape, consumers: ['orders'] });

/** The money of an order was taken, but for what of it was voided. Aggregate: the order. */
export const paymentCaptured = defineEvent('payment.captured', { payload: paymentShape, consumers: ['orders'] });

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

import { z } from 'zod';
import { defineEvent } from '../event.ts';

const moneyShape = z.object({ amount: z.string(), currencyCode: z.string() });

/** An order holds its stock and waits for its payment. Aggregate: the order. */
export const orderPlaced = defineEvent('order.placed', {
  payload: z.object({ orderId: z.string(), clientId: z.string(), total: moneyShape }),
  consumers: [],
});

/** An order is paid and its stock is committed. Aggregate: the order. */
export const orderPaid = defineEvent('order.paid', {
  payload: z.object({
    orderId: z.string(),
    paymentId: z.string(),
    /** It was CONFIRMED before: what follows from an order's being firm followed from that. */
    wasConfirmed: z.boolean().optional(),
    /** The order that the payment is of, when it is another one: this one replaces goods of it that were returned. */
    paidThroughOrderId: z.string().optional(),
  }),
  consumers: ['payments', 'shipping'],
});

/**
 * An order has its stock as if it were paid; its payment is promised, and taken when the goods are shipped or delivered. It
 * becomes paid then. Aggregate: the order.
 */
export const orderConfirmed = defineEvent('order.confirmed', {
  payload: z.object({ orderId: z.string(), paymentId: z.string() }),
  consumers: ['shipping'],
});

/**
 * An order is over before it was paid: refused, cancelled, or expired. Its stock goes back. The release is a request, not a
 * right: a reservation that was committed meanwhile stays committed, and a payment that was captured stays captured.
 * Aggregate: the order.
 */
export const orderClosedUnpaid = defineEvent('order.closed-unpaid', {
  payload: z.object({ orderId: z.string(), reason: z.enum(['CANCELLED', 'EXPIRED', 'REFUSED']) }),
  consumers: ['payments', 'shipping', 'warehouses'],
});

const shopOrderShape = z.object({ orderId: z.string(), shopOrderId: z.string(), shopId: z.string() });

/** A carrier has a shop's part of an order, or the first goods of it. Aggregate: the order. */
export const shopOrderShipped = defineEvent('shop-order.shipped', { payload: shopOrderShape, consumers: ['payments'] });

/** The client has a shop's part of an order. Aggregate: the order. */
export const shopOrderDelivered = defineEvent('shop-order.delivered', {
  payload: shopOrderShape,
  consumers: ['payments'],
});

/**
 * A shop's part of a paid order was cancelled, before it was shipped or when all of it came back: its goods go back where they
 * were taken from, unless they are lost. Aggregate: the order.
 */
export const shopOrderCancelled = defineEvent('shop-order.cancelled', {
  payload: shopOrderShape.extend({
    /** Its carrier has lost the goods: nothing is left to go back. */
    isLost: z.boolean().optional(),
  }),
  consumers: ['shipping', 'warehouses'],
});

/**
 * Units of a line of a paid order were cancelled before they were shipped: they go back. What is left of the part is still to
 * be shipped; of a part of which nothing is left `shop-order.cancelled` tells instead. Aggregate: the order.
 */
export const orderItemCancelled = defineEvent('order-item.cancelled', {
  payload: z.object({
    orderId: z.string(),
    shopOrderId: z.string(),
    shopId: z.string(),
    orderItemId: z.string(),
    variantId: z.string(),
    /** By this alone. */
    quantity: z.number(),
    /** Of the line by now, with these: who hears of a later cancel first has heard of the earlier ones, too. */
    cancelledQuantity: z.number(),
    /** Of the line when it was placed. */
    orderedQuantity: z.number(),
  }),
  consumers: ['shipping', 'warehouses'],
});

/** Money of a payment that is to be given back, and of what. */
export const refundShape = z.object({
  /** Asking twice gives back once. */
  refundId: z.string(),
  /** The order that the payment is of. */
  orderId: z.string(),
  paymentId: z.string(),
  /** The shop whose part of the order it is; left out when the whole payment goes back. */
  shopId: z.string().optional(),
  amount: moneyShape,
  /** How much of `amount` is what the client paid for shipping that part; the rest is for its goods. */
  shipping: moneyShape.optional(),
  reason: z.string(),
});

/** Money of a payment is to be given back. Aggregate: the order. */
export const refundRequested = defineEvent('order.refund-requested', { payload: refundShape, consumers: ['payments'] });

import { defineEvent } from '../event.ts';
import { refundShape } from './orders.ts';

/** Money for goods that came back is to be given back. Aggregate: the return. */
export const returnRefundRequested = defineEvent('return.refund-requested', {
  payload: refundShape,
  consumers: ['payments'],
});

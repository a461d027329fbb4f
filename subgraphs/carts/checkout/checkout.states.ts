import { defineMoves } from '#kernel/states.ts';
import type { CheckoutStatus } from '../tables.ts';

const statuses: readonly CheckoutStatus[] = ['PLACING', 'ORDERED', 'LAPSED', 'REFUSED'];

export const checkoutMoves = defineMoves(statuses, ['PLACING'], {
  order: { from: ['PLACING'], to: 'ORDERED' },
  /** The order was over before the cart heard that it had stood: the cart stays as it is. */
  lapse: { from: ['PLACING'], to: 'LAPSED' },
  refuse: { from: ['PLACING'], to: 'REFUSED' },
});

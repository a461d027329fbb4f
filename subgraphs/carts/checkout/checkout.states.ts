import { defineMoves } from '#kernel/states.ts';
import type { CheckoutStatus } from '../tables.ts';

const statuses: readonly CheckoutStatus[] = ['PLACING', 'ORDERED', 'LAPSED', 'REFUSED'];

export const checkoutMoves = defineMoves(statuses, ['PLACING'], {
  /**
   * Also from REFUSED: of two that ask orders for one attempt at once, one may be refused for a price that is right again
   * when the other is answered. Orders keep no such refusal; the order stands, and counts.
   */
  order: { from: ['PLACING', 'REFUSED'], to: 'ORDERED' },
  /** The order was over before the cart heard that it had stood: the cart stays as it is. */
  lapse: { from: ['PLACING'], to: 'LAPSED' },
  refuse: { from: ['PLACING'], to: 'REFUSED' },
});

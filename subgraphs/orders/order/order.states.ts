import { defineMoves } from '#kernel/states.ts';
import type { OrderStatus } from '../tables.ts';

const statuses: readonly OrderStatus[] = [
  'PLACING',
  'REFUSED',
  'AWAITING_PAYMENT',
  'CONFIRMED',
  'PAID',
  'EXPIRED',
  'CANCELLED',
];

export const orderMoves = defineMoves(statuses, ['PLACING'], {
  /** Its stock is held. */
  place: { from: ['PLACING'], to: 'AWAITING_PAYMENT' },
  /** Its stock could not be held. */
  refuse: { from: ['PLACING'], to: 'REFUSED' },
  /** Also out of EXPIRED: money that comes late pays the order if its stock could be taken afresh. */
  pay: { from: ['AWAITING_PAYMENT', 'EXPIRED'], to: 'PAID' },
  /** Its payment is promised. Also out of EXPIRED, as with money. */
  confirm: { from: ['AWAITING_PAYMENT', 'EXPIRED'], to: 'CONFIRMED' },
  /** It replaces goods that were paid. */
  exchange: { from: ['PLACING'], to: 'PAID' },
  /** The promise was kept. */
  settle: { from: ['CONFIRMED'], to: 'PAID' },
  expire: { from: ['AWAITING_PAYMENT'], to: 'EXPIRED' },
  /** Left half placed for longer than anybody would wait. */
  abandon: { from: ['PLACING'], to: 'EXPIRED' },
  cancel: { from: ['PLACING', 'AWAITING_PAYMENT'], to: 'CANCELLED' },
  /** Every part of it was cancelled. */
  cancelPaid: { from: ['CONFIRMED', 'PAID'], to: 'CANCELLED' },
});

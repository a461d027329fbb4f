import { defineMoves } from '#kernel/states.ts';
import type { BookingStatus } from '../tables.ts';

const statuses: readonly BookingStatus[] = ['HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED'];

export const bookingMoves = defineMoves(statuses, ['HELD'], {
  confirm: { from: ['HELD'], to: 'CONFIRMED' },
  /** The order was paid after all, when its hold had ended: its place is taken afresh if it is still there. */
  confirmLate: { from: ['RELEASED', 'EXPIRED'], to: 'CONFIRMED' },
  release: { from: ['HELD'], to: 'RELEASED' },
  /** A shop's part of a paid order was cancelled. */
  cancel: { from: ['HELD', 'CONFIRMED'], to: 'RELEASED' },
  expire: { from: ['HELD'], to: 'EXPIRED' },
});

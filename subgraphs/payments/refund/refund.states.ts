import { defineMoves } from '#kernel/states.ts';
import type { RefundStatus } from '../tables.ts';

export const refundMoves = defineMoves<RefundStatus, 'succeed' | 'void' | 'refuse'>(
  ['PENDING', 'SUCCEEDED', 'VOIDED', 'REFUSED'],
  ['PENDING'],
  {
    succeed: { from: ['PENDING'], to: 'SUCCEEDED' },
    /** Nothing of it had been captured. */
    void: { from: ['PENDING'], to: 'VOIDED' },
    refuse: { from: ['PENDING'], to: 'REFUSED' },
  },
);

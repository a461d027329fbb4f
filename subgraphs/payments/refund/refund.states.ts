import { defineMoves } from '#kernel/states.ts';
import type { RefundStatus } from '../tables.ts';

export const refundMoves = defineMoves<RefundStatus, 'succeed' | 'refuse'>(
  ['PENDING', 'SUCCEEDED', 'REFUSED'],
  ['PENDING'],
  {
    succeed: { from: ['PENDING'], to: 'SUCCEEDED' },
    refuse: { from: ['PENDING'], to: 'REFUSED' },
  },
);

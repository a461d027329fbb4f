import { defineMoves } from '#kernel/states.ts';
import type { PayoutStatus } from '../tables.ts';

export const payoutMoves = defineMoves<PayoutStatus, 'send' | 'pay' | 'fail'>(
  ['REQUESTED', 'SENT', 'PAID', 'FAILED'],
  ['REQUESTED'],
  {
    /** The provider has it. */
    send: { from: ['REQUESTED'], to: 'SENT' },
    pay: { from: ['REQUESTED', 'SENT'], to: 'PAID' },
    fail: { from: ['REQUESTED', 'SENT'], to: 'FAILED' },
  },
);

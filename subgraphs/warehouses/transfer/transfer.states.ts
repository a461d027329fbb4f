import { defineMoves } from '#kernel/states.ts';
import type { TransferStatus } from '../tables.ts';

export const transferMoves = defineMoves<TransferStatus, 'receive' | 'cancel'>(
  ['DISPATCHED', 'RECEIVED', 'CANCELLED'],
  ['DISPATCHED'],
  {
    receive: { from: ['DISPATCHED'], to: 'RECEIVED' },
    cancel: { from: ['DISPATCHED'], to: 'CANCELLED' },
  },
);

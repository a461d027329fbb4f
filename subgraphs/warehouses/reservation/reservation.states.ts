import { defineMoves } from '#kernel/states.ts';
import type { ReservationStatus } from '../tables.ts';

export const reservationMoves = defineMoves<
  ReservationStatus,
  'commit' | 'commitAfresh' | 'release' | 'giveUp' | 'expire'
>(['HELD', 'COMMITTED', 'RELEASED', 'EXPIRED'], ['HELD', 'RELEASED'], {
  commit: { from: ['HELD'], to: 'COMMITTED' },
  /** Paid after all: the same demand is taken again, if it is still there. */
  commitAfresh: { from: ['EXPIRED'], to: 'COMMITTED' },
  release: { from: ['HELD'], to: 'RELEASED' },
  /** Nobody may take afresh any more what had expired. */
  giveUp: { from: ['EXPIRED'], to: 'RELEASED' },
  expire: { from: ['HELD'], to: 'EXPIRED' },
});

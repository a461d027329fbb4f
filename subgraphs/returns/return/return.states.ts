import { defineMoves } from '#kernel/states.ts';

export type ReturnStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'DECLINED'
  | 'ESCALATED'
  | 'REJECTED'
  | 'IN_TRANSIT'
  | 'ARRIVED'
  | 'RECEIVED'
  | 'REFUNDED'
  | 'EXCHANGED'
  | 'CANCELLED'
  | 'EXPIRED';

const statuses: readonly ReturnStatus[] = [
  'REQUESTED',
  'APPROVED',
  'DECLINED',
  'ESCALATED',
  'REJECTED',
  'IN_TRANSIT',
  'ARRIVED',
  'RECEIVED',
  'REFUNDED',
  'EXCHANGED',
  'CANCELLED',
  'EXPIRED',
];

export const returnMoves = defineMoves(statuses, ['REQUESTED'], {
  approve: { from: ['REQUESTED'], to: 'APPROVED' },
  /** Also what has arrived: the parcel may hold something else. */
  decline: { from: ['REQUESTED', 'ARRIVED'], to: 'DECLINED' },
  escalate: { from: ['DECLINED'], to: 'ESCALATED' },
  /** The shop was silent for too long. */
  escalateSilence: { from: ['REQUESTED', 'ARRIVED'], to: 'ESCALATED' },
  decideFor: { from: ['ESCALATED'], to: 'APPROVED' },
  /** The goods are at the shop already. */
  decideForArrived: { from: ['ESCALATED'], to: 'ARRIVED' },
  decideAgainst: { from: ['ESCALATED'], to: 'REJECTED' },
  cancel: { from: ['REQUESTED', 'APPROVED', 'DECLINED', 'ESCALATED'], to: 'CANCELLED' },
  expire: { from: ['APPROVED'], to: 'EXPIRED' },
  carry: { from: ['APPROVED'], to: 'IN_TRANSIT' },
  arrive: { from: ['APPROVED', 'IN_TRANSIT'], to: 'ARRIVED' },
  /** The carrier brought the parcel back to the client. */
  comeBack: { from: ['IN_TRANSIT'], to: 'APPROVED' },
  /** Goods that are handed in at the shop come without a parcel; and a shop may be quicker than the carrier's news. */
  receive: { from: ['APPROVED', 'IN_TRANSIT', 'ARRIVED'], to: 'RECEIVED' },
  /** The carrier lost the goods: the client did what there was to do. */
  lose: { from: ['APPROVED', 'IN_TRANSIT'], to: 'REFUNDED' },
  refund: { from: ['RECEIVED'], to: 'REFUNDED' },
  /** Its replacement is placed, and nothing is left to be decided about money. */
  exchange: { from: ['RECEIVED'], to: 'EXCHANGED' },
});

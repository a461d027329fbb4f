import { defineMoves } from '#kernel/states.ts';
import type { PaymentStatus } from '../tables.ts';

const statuses: readonly PaymentStatus[] = [
  'CREATED',
  'PENDING',
  'CAPTURED',
  'DECLINED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
];

/**
 * No move leads back: news that come late or twice find nothing to move. Money is the stronger news: what was declined and
 * is captured after all is CAPTURED, so that orders hear of it, and keep it or give it back.
 */
export const paymentMoves = defineMoves(statuses, ['CREATED'], {
  accept: { from: ['CREATED'], to: 'PENDING' },
  capture: { from: ['CREATED', 'PENDING', 'DECLINED'], to: 'CAPTURED' },
  decline: { from: ['CREATED', 'PENDING'], to: 'DECLINED' },
  refundInPart: { from: ['CAPTURED', 'PARTIALLY_REFUNDED'], to: 'PARTIALLY_REFUNDED' },
  refundWhole: { from: ['CAPTURED', 'PARTIALLY_REFUNDED'], to: 'REFUNDED' },
});

/** The statuses in which the provider holds money of the client, or did. */
export const paidStatuses: readonly PaymentStatus[] = ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'];

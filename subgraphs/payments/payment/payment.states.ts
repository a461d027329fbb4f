import { defineMoves } from '#kernel/states.ts';
import type { PaymentStatus } from '../tables.ts';

const statuses: readonly PaymentStatus[] = [
  'CREATED',
  'PENDING',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'DECLINED',
  'CANCELLED',
  'VOIDED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
];

const authorized: readonly PaymentStatus[] = ['AUTHORIZED', 'PARTIALLY_CAPTURED'];

/**
 * No move leads back: news that come late or twice find nothing to move. Money is the stronger news: what was declined or
 * cancelled and is captured after all is so, that orders hear of it, and keep it or give it back. So is what was declined and
 * is authorised; but whoever cancels wants no promise, and it is let go. What was captured in part may have been given back
 * already when the rest of it is captured or voided.
 */
export const paymentMoves = defineMoves(statuses, ['CREATED'], {
  accept: { from: ['CREATED'], to: 'PENDING' },
  authorize: { from: ['CREATED', 'PENDING', 'DECLINED'], to: 'AUTHORIZED' },
  capture: { from: ['CREATED', 'PENDING', 'DECLINED', 'CANCELLED'], to: 'CAPTURED' },
  captureInPart: { from: authorized, to: 'PARTIALLY_CAPTURED' },
  captureRest: { from: authorized, to: 'CAPTURED' },
  decline: { from: ['CREATED', 'PENDING'], to: 'DECLINED' },
  cancel: { from: ['CREATED', 'PENDING'], to: 'CANCELLED' },
  void: { from: ['AUTHORIZED'], to: 'VOIDED' },
  refundInPart: { from: ['PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED'], to: 'PARTIALLY_REFUNDED' },
  refundWhole: { from: ['PARTIALLY_CAPTURED', 'CAPTURED', 'PARTIALLY_REFUNDED'], to: 'REFUNDED' },
});

/** The statuses in which money of the client was taken, or is promised. */
export const paidStatuses: readonly PaymentStatus[] = [
  ...authorized,
  'CAPTURED',
  'VOIDED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
];

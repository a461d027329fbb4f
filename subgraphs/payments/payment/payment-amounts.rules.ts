import type { Move } from '#kernel/states.ts';
import type { PaymentRow, PaymentStatus } from '../tables.ts';
import { paymentMoves } from './payment.states.ts';

/** What a payment that was authorised or captured has become of, in minor units. */
export type Amounts = Pick<PaymentRow, 'amountMinor' | 'authorizedMinor' | 'voidedMinor' | 'refundedMinor'>;

/** What has been taken of a payment that was authorised or captured. */
export const capturedOf = ({ amountMinor, authorizedMinor, voidedMinor }: Amounts): bigint =>
  amountMinor - authorizedMinor - voidedMinor;

type Settled = Exclude<PaymentStatus, 'CREATED' | 'PENDING' | 'DECLINED' | 'CANCELLED'>;

/** The status that the amounts make. */
export function statusOf(amounts: Amounts): Settled {
  const captured = capturedOf(amounts);
  if (amounts.authorizedMinor > 0n) return captured > 0n ? 'PARTIALLY_CAPTURED' : 'AUTHORIZED';
  if (captured === 0n) return 'VOIDED';
  if (amounts.refundedMinor === 0n) return 'CAPTURED';
  return amounts.refundedMinor === captured ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

const movesTo: Readonly<Record<Exclude<Settled, 'AUTHORIZED'>, Move<PaymentStatus>>> = {
  PARTIALLY_CAPTURED: paymentMoves.captureInPart,
  CAPTURED: paymentMoves.captureRest,
  VOIDED: paymentMoves.void,
  PARTIALLY_REFUNDED: paymentMoves.refundInPart,
  REFUNDED: paymentMoves.refundWhole,
};

/** The move that a change of amounts is; null when it reaches no other status. Every refund in part is a step of its own. */
export function moveBetween({ status }: Pick<PaymentRow, 'status'>, after: Amounts): Move<PaymentStatus> | null {
  const to = statusOf(after);
  return to === 'AUTHORIZED' || (to === status && to !== 'PARTIALLY_REFUNDED') ? null : movesTo[to];
}

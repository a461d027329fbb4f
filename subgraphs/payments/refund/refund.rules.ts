import { paymentMoves } from '../payment/payment.states.ts';
import type { PaymentRow } from '../tables.ts';

/** What a payment becomes when so much more of it was given back, and what that makes in all. */
export function refundBy(
  { refundedMinor: before, amountMinor }: Pick<PaymentRow, 'refundedMinor' | 'amountMinor'>,
  minor: bigint,
) {
  const refundedMinor = before + minor;
  return { move: refundedMinor === amountMinor ? paymentMoves.refundWhole : paymentMoves.refundInPart, refundedMinor };
}

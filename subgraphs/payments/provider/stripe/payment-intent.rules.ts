import type Stripe from 'stripe';
import { type CurrencyCode, isCurrencyCode, type Money, money } from '#kernel/money.ts';
import type { Charge } from '../provider.ts';

/**
 * What a PaymentIntent says of our payment (https://docs.stripe.com/payments/paymentintents/lifecycle); null when it is of
 * none of ours.
 */
export function toCharge(intent: Stripe.PaymentIntent): Charge | null {
  const { paymentId } = intent.metadata;
  const currency = intent.currency.toUpperCase();
  if (!paymentId || !isCurrencyCode(currency)) return null;
  const status = statusOf(intent);
  return {
    paymentId,
    reference: intent.id,
    status,
    amount: money(BigInt(status === 'CAPTURED' ? intent.amount_received : intent.amount), currency),
    instructions: instructionsOf(intent),
    declineReason: status === 'DECLINED' ? (intent.last_payment_error?.message ?? null) : null,
  };
}

/** The same of an intent that was asked for by our id. */
export function toOwnCharge(intent: Stripe.PaymentIntent): Charge {
  const charge = toCharge(intent);
  if (!charge) throw new Error(`Stripe answered with ${intent.id}, which is of no payment of ours`);
  return charge;
}

function statusOf({ status, last_payment_error: lastError }: Stripe.PaymentIntent): Charge['status'] {
  if (status === 'succeeded') return 'CAPTURED';
  if (status === 'requires_capture') return 'AUTHORIZED';
  if (status === 'canceled') return 'VOIDED';
  // Back to the start after an attempt that failed. Nobody but us could make another one, and we do not.
  return status === 'requires_payment_method' && lastError ? 'DECLINED' : 'PENDING';
}

/** The bank wants to see the client. */
function instructionsOf({ next_action: next }: Stripe.PaymentIntent): Charge['instructions'] {
  const url = next?.redirect_to_url?.url ?? null;
  if (!url) return null;
  const nothing = { bank: null, virtualAccountNumber: null, qrString: null, expiresAt: null };
  return { ...nothing, url, text: 'Confirm the payment with your bank.' };
}

/**
 * Stripe counts in the smallest unit of the currency, as we do: also JPY, KRW and VND without decimals
 * (https://docs.stripe.com/currencies).
 */
export function toStripe({ minor, currency }: Money): { amount: number; currency: Lowercase<CurrencyCode> } {
  const amount = Number(minor);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Stripe takes no amount as large as ${minor}`);
  return { amount, currency: currency.toLowerCase() as Lowercase<CurrencyCode> };
}

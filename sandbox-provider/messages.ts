import { z } from 'zod';
import { type CurrencyCode, isCurrencyCode, parseMoney, type WireMoney } from '#kernel/money.ts';
import { cardTokens } from './card-tokens.ts';

/** What is asked of the sandbox, and what it answers and tells, as JSON. */

const positiveMoney = z
  .object({
    amount: z.string(),
    currencyCode: z.custom<CurrencyCode>((text) => typeof text === 'string' && isCurrencyCode(text), 'is no currency'),
  })
  .transform((wire, context) => {
    try {
      const amount = parseMoney(wire);
      if (amount.minor > 0n) return amount;
      context.addIssue({ code: 'custom', message: 'must be more than zero' });
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as RangeError).message });
    }
    return z.NEVER;
  });

export const newCharge = z.strictObject({
  amount: positiveMoney,
  method: z.enum(['CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT']),
  /** For CARD; `tok_succeeds` when it is left out. */
  cardToken: z.enum(cardTokens).nullable().default(null),
  /** Whether the money is only authorised now, and captured by captures. */
  isCapturedLater: z.boolean().default(false),
  /** What the buyer is told to pay by; the sandbox holds nobody to it. */
  expiresAt: z.iso.datetime().nullable().default(null),
});
export type NewCharge = z.output<typeof newCharge>;

export const newCapture = z.strictObject({
  amount: positiveMoney,
  /** Whether nothing more is to be captured after it. */
  isLast: z.boolean(),
});
export type NewCapture = z.output<typeof newCapture>;

export const newVoid = z.strictObject({
  /** What the charge is, or would be if it were not known yet. */
  amount: positiveMoney.nullable().default(null),
});
export type NewVoid = z.output<typeof newVoid>;

export const newRefund = z.strictObject({ amount: positiveMoney });
export type NewRefund = z.output<typeof newRefund>;

export const newPayout = z.strictObject({ shopId: z.string().min(1).max(32), amount: positiveMoney });
export type NewPayout = z.output<typeof newPayout>;

export interface Charge {
  readonly paymentId: string;
  readonly status: 'PENDING' | 'AUTHORIZED' | 'CAPTURED' | 'DECLINED' | 'VOIDED';
  readonly amount: WireMoney;
  readonly instructions: Instructions | null;
  readonly declineReason: string | null;
}

/** What the buyer must do for the charge to be captured. */
export interface Instructions {
  readonly text: string;
  readonly bank: string | null;
  readonly virtualAccountNumber: string | null;
  readonly qrString: string | null;
  /** RFC 3339. */
  readonly expiresAt: string | null;
}

export interface Capture {
  readonly captureId: string;
  readonly status: 'SUCCEEDED';
}

export interface Refund {
  readonly refundId: string;
  readonly status: 'PENDING' | 'SUCCEEDED';
}

export interface Payout {
  readonly payoutId: string;
  readonly status: 'PENDING' | 'PAID' | 'FAILED';
  readonly failureReason: string | null;
}

/** What is told by webhooks. */
export type News =
  | { readonly charge: Charge }
  | { readonly capture: Capture }
  | { readonly refund: Refund }
  | { readonly payout: Payout };

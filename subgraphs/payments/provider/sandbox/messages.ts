import { z } from 'zod';
import { type CurrencyCode, isCurrencyCode, parseMoney } from '#kernel/money.ts';

/** What the sandbox answers and tells, as JSON: sandbox-provider/README.md. */

const instructions = z.object({
  text: z.string(),
  bank: z.string().nullable().default(null),
  url: z.null().default(null),
  virtualAccountNumber: z.string().nullable(),
  qrString: z.string().nullable(),
  expiresAt: z.string().nullable(),
});

export const charge = z.object({
  paymentId: z.string(),
  // It goes by our ids.
  reference: z.null().default(null),
  status: z.enum(['PENDING', 'AUTHORIZED', 'CAPTURED', 'DECLINED', 'VOIDED']),
  amount: z
    .object({ amount: z.string(), currencyCode: z.custom<CurrencyCode>((text) => isCurrencyCode(String(text))) })
    .transform(parseMoney),
  instructions: instructions.nullable(),
  declineReason: z.string().nullable(),
});

export const capture = z.object({ captureId: z.string(), status: z.literal('SUCCEEDED') });

export const refund = z.object({ refundId: z.string(), status: z.enum(['PENDING', 'SUCCEEDED']) });

export const payout = z.object({
  payoutId: z.string(),
  status: z.enum(['PENDING', 'PAID', 'FAILED']),
  failureReason: z.string().nullable(),
});

import { z } from 'zod';
import { line } from '#subgraph/input.ts';
import { toE164 } from '#subgraph/phone.ts';
import { shippingChoicesInput } from '#subgraph/shipping-input.ts';

const shippingAddress = z.object({
  recipientName: line(120),
  phoneNumber: z.string().transform((text, issues) => {
    const number = toE164(text);
    if (!number) issues.addIssue({ code: 'custom', message: 'is not a phone number' });
    return number ?? '';
  }),
  street: line(300),
  city: line(120),
  province: line(120),
  postalCode: line(20),
  countryCode: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code such as ID'),
});

export const checkoutInput = z.object({
  idempotencyKey: z.string().min(1).max(128),
  lines: z
    .array(z.object({ shopProductId: z.string().max(64), quantity: z.number().int().min(1).max(1_000) }))
    .max(100),
  shippingAddress,
  shippingChoices: shippingChoicesInput,
  expectedTotal: z.object({ amount: z.string(), currencyCode: z.string() }).nullish(),
});

export type CheckedOut = z.output<typeof checkoutInput>;

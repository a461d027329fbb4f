import { z } from 'zod';
import { line } from './input.ts';

/** `ShippingDestinationInput`: as much of an address as carriers need to say what they charge. */
export const destinationInput = z.object({
  city: line(120),
  province: line(120),
  postalCode: line(20),
  countryCode: z.string().regex(/^[A-Za-z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'),
});

/** `[ShippingChoiceInput!]`: how the goods of each shop are to come; null for by the shops' own means. */
export const shippingChoicesInput = z
  .array(
    z.object({
      shopId: z.string().min(1).max(32),
      optionId: z.string().min(1).max(2_000),
      windowId: z.string().min(1).max(64).nullish(),
    }),
  )
  .max(100)
  .nullish();

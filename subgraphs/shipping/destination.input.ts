import { z } from 'zod';

export const destinationInput = z.object({
  city: z.string().trim().min(1).max(120),
  province: z.string().trim().min(1).max(120),
  postalCode: z.string().trim().min(1).max(20),
  countryCode: z.string().regex(/^[A-Za-z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'),
});

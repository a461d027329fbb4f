import { z } from 'zod';

/** What the schema cannot say about quantities and keys. */

const mostAtOnce = 1_000_000;

export const quantity = z.number().int().min(1).max(mostAtOnce);

export const signedQuantity = z
  .number()
  .int()
  .min(-mostAtOnce)
  .max(mostAtOnce)
  .refine((number) => number !== 0, 'must not be 0');

export const idempotencyKey = z.string().min(1).max(128);

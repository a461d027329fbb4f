import { z } from 'zod';
import { quantity } from '../stock/stock.input.ts';

export const transferLines = z
  .array(z.object({ variantId: z.string(), quantity }))
  .max(200)
  .refine(
    (lines) => new Set(lines.map(({ variantId }) => variantId)).size === lines.length,
    'must not repeat a variant',
  );

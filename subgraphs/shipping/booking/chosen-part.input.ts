import { z } from 'zod';

/** What every part has that an option was chosen for. */
export const chosenPartInput = {
  shopId: z.string().min(1).max(32),
  optionId: z.string().max(2_000),
  windowId: z.string().max(64).nullish(),
  lines: z.array(z.object({ variantId: z.string(), quantity: z.int().min(1) })).min(1),
};

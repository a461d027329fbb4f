import { z } from 'zod';
import { defineEvent } from '../event.ts';

/** The catalogue has the product on sale (again). Aggregate: the product. */
export const productActivated = defineEvent('product.activated', {
  payload: z.object({ productId: z.string() }),
  consumers: ['shops'],
});

/** The catalogue no longer has the product on sale: shops stop offering it. Aggregate: the product. */
export const productArchived = defineEvent('product.archived', {
  payload: z.object({ productId: z.string() }),
  consumers: ['shops'],
});

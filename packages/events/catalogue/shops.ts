import { z } from 'zod';
import { defineEvent } from '../event.ts';

/**
 * Whether a shop offers a variant, and at which price; a later fact about the same shop product takes its place. Whether the
 * catalogue has the product on sale is the catalogue's to say. Aggregate: the shop product.
 */
export const shopProductChanged = defineEvent('shop-product.changed', {
  payload: z.object({
    shopProductId: z.string(),
    productId: z.string(),
    variantId: z.string(),
    price: z.object({ amount: z.string(), currencyCode: z.string() }),
    isOffered: z.boolean(),
  }),
  consumers: ['products'],
});

import { z } from 'zod';
import { defineEvent } from '../event.ts';

const wish = {
  wishId: z.string(),
  clientId: z.string(),
  variantId: z.string(),
  kind: z.enum(['BACK_IN_STOCK', 'PRICE_DROP']),
};

/**
 * A client wishes to be told of a variant, as the payload says; a later fact about the same wish takes its place.
 * Without a target price, any drop is meant. Aggregate: the wish.
 */
export const wishAdded = defineEvent('wish.added', {
  payload: z.object({
    ...wish,
    targetPrice: z.object({ amount: z.string(), currencyCode: z.string() }).nullable(),
  }),
  consumers: [],
});

/** A client no longer wishes to be told. Aggregate: the wish. */
export const wishRemoved = defineEvent('wish.removed', { payload: z.object(wish), consumers: [] });

import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { money } from '#kernel/money.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import { requireService } from '#subgraph/viewer.ts';
import { quoteExpired } from '../booking/booking.refusals.ts';
import { chosenPartInput } from '../booking/chosen-part.input.ts';
import type { QuotedShippingInput } from '../generated/resolvers.ts';
import { readQuotes } from './honoured-quotes.ts';
import { totalOf } from './quote.rules.ts';

const quotedShippingInput = z.object({
  parts: z.array(z.object(chosenPartInput)).min(1).max(100),
  destination: destinationInput,
});

/** What options cost that somebody is about to order with, if they are honoured at this moment. */
export async function quotedShipping(context: Context, given: QuotedShippingInput) {
  requireService(context);
  const asked = readInput(quotedShippingInput, given);
  // A neighbour that asks for something senseless has a bug: it is told so by an error.
  if (isRefusal(asked)) throw new GraphQLError(asked.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const quotes = await readQuotes(context, asked);
  if (isRefusal(quotes)) return quotes;
  const now = await readDatabaseTime(context.read);
  const expired = quotes.filter(({ expiresAt }) => expiresAt <= now);
  if (expired.length > 0) return quoteExpired(expired.map(({ shopId }) => shopId));
  return {
    __typename: 'QuotedShippingSuccess',
    quotes: quotes.map((quote) => ({
      shopId: quote.shopId,
      total: money(totalOf(quote), quote.currency),
      isCashOnDelivery: quote.isCashOnDelivery,
    })),
  } as const;
}

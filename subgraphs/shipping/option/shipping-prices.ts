import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { CurrencyCode } from '#kernel/money.ts';
import { placeOf } from '#kernel/place.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import { requireService } from '#subgraph/viewer.ts';
import { chosenPartInput } from '../booking/chosen-part.input.ts';
import { carriersFor } from '../carriers/carriers.ts';
import { assumedMeasures } from '../carriers/rates.rules.ts';
import type { ShippingPricesInput } from '../generated/resolvers.ts';
import { measuresOfVariants } from '../neighbours/products.ts';
import { nearestOrigin, type Offer, offersOf, unbeaten } from './offer.rules.ts';
import { originsOf } from './origins-of.ts';

/** A carrier's price, in minor units. */
export interface ShippingPriceRow extends Offer {
  readonly currency: CurrencyCode;
}

const { shopId, lines } = chosenPartInput;
const shippingPricesInput = z.object({
  destination: destinationInput,
  parts: z.array(z.object({ shopId, lines })).min(1).max(2_000),
});

/** What carriers charge for each of many parts. Two questions to neighbours and one statement, however many there are. */
export async function shippingPrices(context: Context, given: ShippingPricesInput) {
  requireService(context, 'carts');
  const asked = readInput(shippingPricesInput, given);
  // A neighbour that asks for something senseless has a bug: it is told so by an error.
  if (isRefusal(asked)) throw new GraphQLError(asked.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const variantIds = asked.parts.flatMap((part) => part.lines.map(({ variantId }) => variantId));
  const measures = await measuresOfVariants(context, variantIds);
  const parts = asked.parts.map((part) => ({
    shopId: part.shopId,
    goods: part.lines.map((line) => ({ ...line, ...(measures.get(line.variantId) ?? assumedMeasures) })),
  }));
  const [origins, now] = await Promise.all([originsOf(context, parts), readDatabaseTime(context.read)]);
  const destination = placeOf(asked.destination);
  const carriers = carriersFor(context.settings);
  const terms = { value: 0n, isInsured: false, cashOnDelivery: false, now };
  return parts.map((part) => {
    const origin = destination && nearestOrigin(origins.get(part.shopId) ?? [], destination, part.goods);
    if (!origin) return { prices: [] };
    const offers = offersOf(carriers, { ...terms, goods: part.goods, origin, destination });
    const { currency } = context.settings;
    return { prices: unbeaten(typeof offers === 'string' ? [] : offers).map((offer) => ({ ...offer, currency })) };
  });
}

import type { Context } from '#subgraph/context.ts';
import { AvailabilityOfOffersDocument } from '../generated/warehouses.ts';

interface OfOffer {
  readonly shopId: string;
  readonly variantId: string;
}

/** How many of an offer can be ordered now. */
export type Availability = (offer: OfOffer) => number;

const keyOf = ({ shopId, variantId }: OfOffer) => `${shopId} ${variantId}`;

export async function availabilityOf(context: Context, offers: readonly OfOffer[]): Promise<Availability> {
  const asked = new Map(offers.map(({ shopId, variantId }) => [keyOf({ shopId, variantId }), { shopId, variantId }]));
  const variables = { offers: [...asked.values()] };
  const { availabilityOfOffers } = await context.ask('warehouses', AvailabilityOfOffersDocument, variables);
  const units = new Map(availabilityOfOffers.map((offer) => [keyOf(offer), offer.available]));
  return (offer) => units.get(keyOf(offer)) ?? 0;
}

import type { Context } from '#subgraph/context.ts';
import { cheapestOffers } from '../neighbours/shops.ts';
import { availabilityOf } from '../neighbours/warehouses.ts';
import type { CartLineRow } from '../tables.ts';
import { bestSiblings, type SiblingOfferRow, type Wanted } from './sibling.rules.ts';

/** Of so many cheapest offers of each variant the best are chosen: who is dearer than fifty others is nobody's choice. */
const mostLookedAt = 50;

/** Who else sells what is short: one question to shops and one to warehouses for all lines. */
export async function findSiblings(
  context: Context,
  wanted: readonly Wanted[],
  own: readonly CartLineRow[],
): Promise<(one: Wanted) => SiblingOfferRow[]> {
  const variantIds = [...new Set(wanted.map(({ variantId }) => variantId))];
  const offers = await cheapestOffers(context, variantIds, mostLookedAt);
  const availability = await availabilityOf(context, offers);
  const withStock = offers.map((offer) => ({ ...offer, available: availability(offer) }));
  return (one) => bestSiblings(one, withStock, own);
}

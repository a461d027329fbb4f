import type { Money } from '#kernel/money.ts';
import type { Offer } from '../neighbours/shops.ts';
import type { CartLineRow } from '../tables.ts';

export interface Wanted {
  readonly shopProductId: string;
  readonly variantId: string;
  readonly requested: number;
}

export interface SiblingOfferRow {
  readonly shopProduct: { readonly id: string };
  readonly price: Money;
  readonly available: number;
}

export const mostSiblings = 5;

/**
 * Other shops' offers of a variant, best first: those that have enough, also for what the cart has of them already, the
 * cheapest first; then those that have some.
 */
export function bestSiblings(
  wanted: Wanted,
  offers: readonly (Offer & { readonly available: number })[],
  own: readonly CartLineRow[],
): SiblingOfferRow[] {
  const inCart = new Map(own.map(({ shopProductId, quantity }) => [shopProductId, quantity]));
  const others = offers
    .filter(({ variantId, shopProductId }) => variantId === wanted.variantId && shopProductId !== wanted.shopProductId)
    .map((offer) => ({ ...offer, left: offer.available - (inCart.get(offer.shopProductId) ?? 0) }))
    .filter(({ left }) => left > 0);
  const lacks = ({ left }: { left: number }) => Number(left < wanted.requested);
  return others
    .sort((a, b) => lacks(a) - lacks(b) || Number(a.price.minor - b.price.minor))
    .slice(0, mostSiblings)
    .map(({ shopProductId, price, available }) => ({ shopProduct: { id: shopProductId }, price, available }));
}

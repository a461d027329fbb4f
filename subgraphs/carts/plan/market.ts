import { times } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { most } from '../cart/cart.rules.ts';
import { shippingPrices } from '../neighbours/shipping.ts';
import { cheapestOffers, pricesOf } from '../neighbours/shops.ts';
import { availabilityOf } from '../neighbours/warehouses.ts';
import type { CartLineRow } from '../tables.ts';
import { type PriceParts, pricedOnce } from './improve-plan.ts';
import { mostParts } from './parts.rules.ts';
import type { Candidate, Demand } from './plan.rules.ts';

export interface Destination {
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly countryCode: string;
}

/** A line that no plan can have, and why. */
export interface MissingLine {
  readonly line: CartLineRow;
  readonly reason: 'NOT_ENOUGH' | 'NOT_DELIVERED';
}

/** What a cart wants, and who can meet it. */
export interface Market {
  readonly demands: readonly Demand[];
  /** For each demand: the offers that the cart has, then the others, the cheapest first. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly missing: readonly MissingLine[];
  readonly price: PriceParts;
}

type Offered = Omit<Candidate, 'demand'>;

/** Of so many cheapest offers of each variant those with enough are looked at. */
const mostAskedFor = 50;

export async function askMarket(
  context: Context,
  lines: readonly CartLineRow[],
  destination: Destination,
): Promise<Market> {
  const wanted = [...Map.groupBy(lines, ({ variantId }) => variantId)].map(([variantId, own]) => ({
    variantId,
    quantity: own.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: own,
  }));
  const offered = await offersFor(context, wanted, lines);
  const priceOf = (parts: readonly { shopId: string; demands: readonly Demand[] }[]) =>
    shippingPrices(context, {
      destination,
      parts: parts.map(({ shopId, demands }) => ({
        shopId,
        lines: demands.map(({ variantId, quantity }) => ({ variantId, quantity })),
      })),
    });

  // What cannot be brought alone cannot be brought with others.
  const alone = wanted.flatMap((demand, index) =>
    (offered[index] ?? [])
      .slice(0, Math.floor(mostParts / wanted.length))
      .map((offer) => ({ index, offer, shopId: offer.shopId, demands: [demand] })),
  );
  const prices = alone.length > 0 ? await priceOf(alone) : [];
  const brought = wanted.map((_, index) =>
    alone.flatMap(({ offer, ...one }, at) => (one.index === index && prices[at]?.length ? [offer] : [])),
  );
  const demands = wanted.filter((_, index) => brought[index]?.length);
  const candidates = brought
    .filter((offers) => offers.length > 0)
    .map((offers, demand) => offers.map((offer) => ({ ...offer, demand })));
  return {
    demands,
    candidates,
    missing: wanted.flatMap((demand, index) => {
      if (brought[index]?.length) return [];
      const reason = offered[index]?.length ? ('NOT_DELIVERED' as const) : ('NOT_ENOUGH' as const);
      return demand.lines.map((line) => ({ line, reason }));
    }),
    price: pricedOnce((parts) =>
      priceOf(
        parts.map(({ shopId, candidates: own }) => ({
          shopId,
          demands: own.map(({ demand }) => demands[demand] as Demand),
        })),
      ),
    ),
  };
}

/** For each demand who has enough of it: one question to warehouses and two to shops for all. */
async function offersFor(
  context: Context,
  wanted: readonly Demand[],
  lines: readonly CartLineRow[],
): Promise<Offered[][]> {
  const variantIds = wanted.map(({ variantId }) => variantId);
  const [cheapest, prices] = await Promise.all([
    cheapestOffers(context, variantIds, mostAskedFor),
    pricesOf(
      context,
      lines.map(({ shopProductId }) => shopProductId),
    ),
  ]);
  const own = lines.flatMap(({ shopProductId, shopId, variantId }) => {
    const now = prices.get(shopProductId);
    return now?.isSold ? [{ shopProductId, shopId, variantId, price: now.price }] : [];
  });
  const all = [...new Map([...own, ...cheapest].map((offer) => [offer.shopProductId, offer])).values()];
  const availability = await availabilityOf(context, all);
  return wanted.map(({ variantId, quantity }) =>
    all
      .filter(
        (offer) => offer.variantId === variantId && availability(offer) >= quantity && quantity <= most.LINE_QUANTITY,
      )
      .map(({ shopProductId, shopId, price }) => ({
        shopProductId,
        shopId,
        costMinor: times(price, quantity).minor,
      })),
  );
}

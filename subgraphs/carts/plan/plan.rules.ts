import type { ShippingPricesQuery } from '../generated/shipping.ts';

export type Goal = 'CHEAPEST' | 'FASTEST' | 'FEWEST_PARCELS';

type Price = ShippingPricesQuery['shippingPrices'][number]['prices'][number];

/** What a carrier charges for a part, in minor units. */
export interface ShippingPrice extends Pick<Price, 'service' | 'parcels'> {
  readonly carrier: { readonly code: string; readonly name: string };
  readonly totalMinor: bigint;
  readonly promisedTo: Date;
}

/** So many of a variant, wherever they come from. */
export interface Demand {
  readonly variantId: string;
  readonly quantity: number;
}

/** A shop product that has enough for the demand. */
export interface Candidate {
  readonly demand: number;
  readonly shopProductId: string;
  readonly shopId: string;
  /** Of the whole demand, in minor units. */
  readonly costMinor: bigint;
}

/** What one shop sends in a plan, and how. */
export interface PlannedPart {
  readonly shopId: string;
  readonly candidates: readonly Candidate[];
  readonly shipping: ShippingPrice;
}

/** What a plan is compared by: the first number, then the second. Sums of parts are compared as the parts are. */
export interface Score {
  readonly first: bigint;
  readonly second: bigint;
}

export const nothing: Score = { first: 0n, second: 0n };
export const plus = (one: Score, other: Score): Score => ({
  first: one.first + other.first,
  second: one.second + other.second,
});
export const isBetter = (one: Score, other: Score) =>
  one.first < other.first || (one.first === other.first && one.second < other.second);

/** Of the goods. */
export const costOf = (candidates: readonly Candidate[]) =>
  candidates.reduce((sum, { costMinor }) => sum + costMinor, 0n);

/** The cheapest way, or that with the fewest parcels, among those that arrive in time; null when none does. */
export function bestWay(
  prices: readonly ShippingPrice[],
  goal: Goal,
  latest: number = Number.POSITIVE_INFINITY,
): ShippingPrice | null {
  const inTime = prices.filter(({ promisedTo }) => promisedTo.getTime() <= latest);
  const scoreOf = (price: ShippingPrice) => scoreOfPart({ shopId: '', candidates: [], shipping: price }, goal);
  return inTime.reduce<ShippingPrice | null>(
    (best, price) => (best === null || isBetter(scoreOf(price), scoreOf(best)) ? price : best),
    null,
  );
}

/** How quickly everything arrives is no sum: for FASTEST, what comes too late is left out beforehand. */
export function scoreOfPart({ candidates, shipping }: PlannedPart, goal: Goal): Score {
  const cost = costOf(candidates) + shipping.totalMinor;
  const parcels = BigInt(shipping.parcels);
  return goal === 'FEWEST_PARCELS' ? { first: parcels, second: cost } : { first: cost, second: parcels };
}

export const scoreOf = (parts: readonly PlannedPart[], goal: Goal): Score =>
  parts.reduce((sum, part) => plus(sum, scoreOfPart(part, goal)), nothing);

/** What the client pays: for goods, and for shipping. */
export function costsOf(parts: readonly PlannedPart[]) {
  const goodsMinor = parts.reduce((sum, { candidates }) => sum + costOf(candidates), 0n);
  const shippingMinor = parts.reduce((sum, { shipping }) => sum + shipping.totalMinor, 0n);
  return { goodsMinor, shippingMinor, totalMinor: goodsMinor + shippingMinor };
}

/** When the last part arrives. */
export const arrivalOf = (parts: readonly PlannedPart[]) =>
  new Date(Math.max(...parts.map(({ shipping }) => shipping.promisedTo.getTime())));

import { kilometresBetween, type Place } from '#kernel/place.ts';
import type { Carrier, ServiceTerms, ShippingService } from '../carriers/carrier.ts';
import { promisedRange } from '../carriers/promise.rules.ts';
import { chargeableGrams, type Goods, type Parcel, packParcels, priceOf, shareOf } from '../carriers/rates.rules.ts';
import { zoneBetween } from '../carriers/zone.rules.ts';
import { totalOf } from '../quote/quote.rules.ts';

/** What one carrier would do for a part, in minor units of its currency. */
export interface Offer {
  readonly carrier: string;
  readonly service: ShippingService;
  readonly price: bigint;
  readonly insurance: bigint;
  readonly cashOnDeliveryFee: bigint;
  readonly promisedFrom: Date;
  readonly promisedTo: Date;
  readonly parcels: number;
  readonly chargeableGrams: number;
}

export interface Wanted {
  readonly goods: readonly Goods[];
  /** What the goods cost, in minor units. */
  readonly value: bigint;
  readonly origin: Place;
  readonly destination: Place;
  readonly isInsured: boolean;
  readonly cashOnDelivery: boolean;
  readonly now: Date;
}

/** What the carriers offer, in no order; or why they offer nothing. */
export function offersOf(carriers: readonly Carrier[], wanted: Wanted): readonly Offer[] | 'TooHeavy' | 'NoCoverage' {
  const able = carriers.filter(
    ({ cashOnDelivery, notServed }) =>
      (cashOnDelivery !== null || !wanted.cashOnDelivery) && !notServed.includes(wanted.destination.province),
  );
  const going = able.flatMap((carrier) =>
    carrier.services.filter((terms) => goesThere(terms, wanted)).map((terms) => ({ carrier, terms })),
  );
  const offers = going.flatMap(({ carrier, terms }) => {
    const parcels = packParcels(wanted.goods, carrier);
    return parcels ? [offerOf(carrier, terms, parcels, wanted)] : [];
  });
  if (offers.length > 0) return offers;
  return going.length > 0 ? 'TooHeavy' : 'NoCoverage';
}

function goesThere({ days, mostKilometres }: ServiceTerms, { origin, destination }: Wanted): boolean {
  const isNear = mostKilometres === undefined || kilometresBetween(origin, destination) <= mostKilometres;
  return isNear && days[zoneBetween(origin, destination)] !== undefined;
}

function offerOf(carrier: Carrier, terms: ServiceTerms, parcels: readonly Parcel[], wanted: Wanted): Offer {
  const { origin, destination, value, isInsured, now } = wanted;
  const zone = zoneBetween(origin, destination);
  const days = terms.days[zone];
  if (!days) throw new Error(`${carrier.code} does not go there`);
  const weights = parcels.map((parcel) => chargeableGrams(parcel, carrier.volumetricDivisor));
  const range = promisedRange({
    now,
    cutOffHour: terms.cutOffHour,
    days,
    origin: origin.timeZone,
    destination: destination.timeZone,
  });
  const { cashOnDelivery } = carrier;
  const share = wanted.cashOnDelivery && cashOnDelivery ? shareOf(value, cashOnDelivery.basisPoints) : 0n;
  const least = wanted.cashOnDelivery && cashOnDelivery ? cashOnDelivery.least : 0n;
  return {
    carrier: carrier.code,
    service: terms.service,
    price: weights.reduce((total, grams) => total + priceOf(terms, zone, grams), 0n),
    insurance: isInsured ? shareOf(value, carrier.insuranceBasisPoints) : 0n,
    cashOnDeliveryFee: share > least ? share : least,
    promisedFrom: range.from,
    promisedTo: range.to,
    parcels: parcels.length,
    chargeableGrams: weights.reduce((total, grams) => total + grams, 0),
  };
}

/** Where a shop can send goods from. */
export interface Origin {
  readonly place: Place;
  readonly available: ReadonlyMap<string, number>;
}

/** The nearest that has all the goods, else the nearest. */
export function nearestOrigin(origins: readonly Origin[], destination: Place, goods: readonly Goods[]): Place | null {
  const hasAll = ({ available }: Origin) =>
    goods.every(({ variantId, quantity }) => (available.get(variantId) ?? 0) >= quantity);
  const candidates = origins.some(hasAll) ? origins.filter(hasAll) : origins;
  const byDistance = candidates
    .map(({ place }) => ({ place, kilometres: kilometresBetween(place, destination) }))
    .sort((left, right) => left.kilometres - right.kilometres);
  return byDistance[0]?.place ?? null;
}

export function sorted(offers: readonly Offer[], sort: 'CHEAPEST' | 'FASTEST'): Offer[] {
  const byTotal = (left: Offer, right: Offer) => {
    const difference = totalOf(left) - totalOf(right);
    return difference < 0n ? -1 : Number(difference > 0n);
  };
  const byTime = (left: Offer, right: Offer) => left.promisedTo.getTime() - right.promisedTo.getTime();
  const [first, second] = sort === 'CHEAPEST' ? [byTotal, byTime] : [byTime, byTotal];
  const byName = (left: Offer, right: Offer) => (left.carrier < right.carrier ? -1 : 1);
  return [...offers].sort((left, right) => first(left, right) || second(left, right) || byName(left, right));
}

/** The offers that no other one is as good as in total, time and parcels, and better in one of them; the cheapest first. */
export function unbeaten(offers: readonly Offer[]): Offer[] {
  const isAsGood = (one: Offer, other: Offer) =>
    totalOf(one) <= totalOf(other) && one.promisedTo <= other.promisedTo && one.parcels <= other.parcels;
  const kept: Offer[] = [];
  // What beats an offer is cheaper, or as cheap and quicker: it came before.
  for (const offer of sorted(offers, 'CHEAPEST')) if (!kept.some((one) => isAsGood(one, offer))) kept.push(offer);
  return kept;
}

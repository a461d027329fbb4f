import type { CurrencyCode } from '#kernel/money.ts';
import type { ShipmentStatus } from '../shipment/shipment.states.ts';
import type { Zone } from './zone.rules.ts';

export type ShippingService = 'SAME_DAY' | 'NEXT_DAY' | 'REGULAR' | 'CARGO' | 'PICKUP';

/** In minor units of the carrier's currency. */
export type ByZone = Readonly<Record<Zone, bigint>>;

/** What one parcel costs by its chargeable weight. */
export interface Rates {
  /** Ascending by weight. */
  readonly steps: readonly { readonly upToGrams: number; readonly price: ByZone }[];
  /** For each kilogram, begun or whole, beyond the last step. */
  readonly furtherKilogram: ByZone;
}

export interface ServiceTerms extends Rates {
  readonly service: ShippingService;
  /** From the day on which it is handed over: the first and the last one it may arrive on. A zone that is left out is not served. */
  readonly days: Readonly<Partial<Record<Zone, readonly [from: number, to: number]>>>;
  /** What is ordered later leaves a day later, by the clock of where it comes from. */
  readonly cutOffHour: number;
  readonly mostKilometres?: number;
}

/** All that tells one carrier from another: data. */
export interface Carrier {
  readonly code: string;
  readonly name: string;
  readonly currency: CurrencyCode;
  /** Cubic centimetres that count as a kilogram. */
  readonly volumetricDivisor: number;
  /** Per parcel. */
  readonly mostGrams: number;
  readonly longestSideMm: number;
  /** Provinces that it does not go to, as in `places.ts`. */
  readonly notServed: readonly string[];
  /** Of the goods' value; 10,000 are the whole. */
  readonly insuranceBasisPoints: bigint;
  /** Of the goods' value, and at least so much; null when it collects no money. */
  readonly cashOnDelivery: { readonly basisPoints: bigint; readonly least: bigint } | null;
  readonly services: readonly ServiceTerms[];
  /** What its tracking numbers begin with. */
  readonly trackingPrefix: string;
  /** What it calls the statuses in its webhooks. */
  readonly statusWords: Readonly<Record<string, ShipmentStatus>>;
  /** For development and tests: no parcel moves. */
  readonly isSandbox?: true;
}

/** In the order of distance; whole rupiah. */
export function rupiah(city: number, province: number, islands: number, interIsland: number, east: number): ByZone {
  const sen = (amount: number) => BigInt(amount) * 100n;
  return {
    SAME_CITY: sen(city),
    SAME_PROVINCE: sen(province),
    SAME_ISLANDS: sen(islands),
    INTER_ISLAND: sen(interIsland),
    REMOTE_EAST: sen(east),
  };
}

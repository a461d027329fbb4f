import type { Carrier, Rates } from './carrier.ts';
import type { Zone } from './zone.rules.ts';

/** How heavy and how large one unit is, packed. */
export interface Measures {
  readonly weightGrams: number;
  readonly lengthMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What a unit counts as that the catalogue has no measures of. */
export const assumedMeasures: Measures = { weightGrams: 1_000, lengthMm: 200, widthMm: 150, heightMm: 100 };

export interface Goods extends Measures {
  readonly variantId: string;
  readonly quantity: number;
}

export interface Parcel {
  readonly weightGrams: number;
  readonly volumeMm3: number;
  readonly items: readonly { readonly variantId: string; readonly quantity: number }[];
}

/** What a carrier takes as one parcel. */
export type Limits = Pick<Carrier, 'volumetricDivisor' | 'mostGrams' | 'longestSideMm'>;

/** More of them are no job for a carrier of parcels. */
const mostParcels = 100;

/** The real weight or that of the space it takes, whichever is more, rounded up. */
export function chargeableGrams({ weightGrams, volumeMm3 }: Omit<Parcel, 'items'>, divisor: number): number {
  // Cubic centimetres per kilogram are cubic millimetres per gram.
  return Math.max(weightGrams, Math.ceil(volumeMm3 / divisor));
}

/**
 * Puts the goods into as few parcels as filling one after the other needs, each within the limits. Null when one unit alone
 * is beyond them, or there would be too many parcels.
 */
export function packParcels(goods: readonly Goods[], limits: Limits): readonly Parcel[] | null {
  const packed: { weightGrams: number; volumeMm3: number; items: { variantId: string; quantity: number }[] }[] = [];
  const mostMm3 = limits.mostGrams * limits.volumetricDivisor;
  for (const { variantId, quantity, weightGrams, lengthMm, widthMm, heightMm } of goods) {
    const volumeMm3 = lengthMm * widthMm * heightMm;
    const isTooLarge = Math.max(lengthMm, widthMm, heightMm) > limits.longestSideMm;
    if (isTooLarge || weightGrams > limits.mostGrams || volumeMm3 > mostMm3) return null;
    for (let left = quantity; left > 0; ) {
      const open = packed.at(-1) ?? { weightGrams: 0, volumeMm3: 0, items: [] };
      if (packed.length === 0) packed.push(open);
      const room = Math.min(
        left,
        Math.floor((limits.mostGrams - open.weightGrams) / weightGrams),
        Math.floor((mostMm3 - open.volumeMm3) / volumeMm3),
      );
      if (room === 0) {
        if (packed.length === mostParcels) return null;
        packed.push({ weightGrams: 0, volumeMm3: 0, items: [] });
        continue;
      }
      open.weightGrams += room * weightGrams;
      open.volumeMm3 += room * volumeMm3;
      open.items.push({ variantId, quantity: room });
      left -= room;
    }
  }
  return packed;
}

/** What a parcel of so many chargeable grams costs, in minor units. */
export function priceOf({ steps, furtherKilogram }: Rates, zone: Zone, grams: number): bigint {
  const step = steps.find(({ upToGrams }) => grams <= upToGrams);
  if (step) return step.price[zone];
  const last = steps.at(-1);
  if (!last) throw new Error('Rates have at least one step');
  return last.price[zone] + BigInt(Math.ceil((grams - last.upToGrams) / 1_000)) * furtherKilogram[zone];
}

/** A share of a value in basis points, rounded up to the unit. */
export function shareOf(value: bigint, basisPoints: bigint): bigint {
  return (value * basisPoints + 9_999n) / 10_000n;
}

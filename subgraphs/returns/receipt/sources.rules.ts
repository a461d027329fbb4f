import type { ItemSource } from '../tables.ts';

/**
 * Where the units of an item that were delivered came from. Those that were cancelled before are back in their stock: as
 * warehouses bring them, first to where the fewest were taken.
 */
export function withoutCancelled(sources: readonly ItemSource[], cancelled: number): ItemSource[] {
  let left = cancelled;
  return sources
    .toSorted(
      (one, other) =>
        one.quantity - other.quantity ||
        Number(one.warehouseId > other.warehouseId) - Number(one.warehouseId < other.warehouseId),
    )
    .map(({ warehouseId, quantity }) => {
      const gone = Math.min(left, quantity);
      left -= gone;
      return { warehouseId, quantity: quantity - gone };
    })
    .filter(({ quantity }) => quantity > 0);
}

/** How many units of an item are counted for a warehouse. */
export interface SourceUnits {
  readonly warehouseId: string;
  readonly good: number;
  readonly damaged: number;
}

/**
 * To which warehouses units belong that come back, when so many of the item came back before: to each as many as came from
 * it, in the order of the sources, good ones first. Nobody can tell one unit from another.
 */
export function shareOverSources(
  sources: readonly ItemSource[],
  before: number,
  { good, damaged }: { readonly good: number; readonly damaged: number },
): SourceUnits[] {
  const shares: SourceUnits[] = [];
  let [passed, goodLeft, damagedLeft] = [before, good, damaged];
  for (const { warehouseId, quantity } of sources) {
    const skipped = Math.min(passed, quantity);
    passed -= skipped;
    const goodHere = Math.min(goodLeft, quantity - skipped);
    const damagedHere = Math.min(damagedLeft, quantity - skipped - goodHere);
    goodLeft -= goodHere;
    damagedLeft -= damagedHere;
    if (goodHere + damagedHere > 0) shares.push({ warehouseId, good: goodHere, damaged: damagedHere });
  }
  if (goodLeft + damagedLeft > 0) throw new RangeError('More units come back than went out');
  return shares;
}

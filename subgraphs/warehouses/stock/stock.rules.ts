import type { StockLevelRow } from '../tables.ts';

interface Wanted {
  readonly variantId: string;
  readonly quantity: number;
}

/** What of these a warehouse cannot give: reserved goods stay where they are. */
export function tooLow(levels: readonly StockLevelRow[], wanted: readonly Wanted[]) {
  return wanted
    .map(({ variantId, quantity }) => {
      const level = levels.find((candidate) => candidate.variantId === variantId);
      return { variantId, requested: quantity, available: level ? level.onHand - level.reserved : 0 };
    })
    .filter(({ requested, available }) => requested > available);
}

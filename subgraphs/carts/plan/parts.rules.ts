import type { Candidate, Demand } from './plan.rules.ts';

/** What one shop could send: some of what it has. Demands are bits of `mask`. */
export interface PossiblePart {
  readonly shopId: string;
  readonly mask: number;
  readonly candidates: readonly Candidate[];
}

/** With more demands than this there are too many ways to spread them. */
export const mostDemands = 8;
/** Shipping answers for so many parts at once. */
export const mostParts = 2_000;
/** How many offers of a variant are looked at. */
export const mostOffers = 12;

/**
 * Every part that any shop could send, or null when there are too many to look at all of them. Of each demand the first
 * candidates count, as many as there is room for, at least `fewestOffers`.
 */
export function possibleParts(
  demands: readonly Demand[],
  candidates: readonly (readonly Candidate[])[],
  fewestOffers = 3,
): PossiblePart[] | null {
  if (demands.length > mostDemands) return null;
  for (let offers = mostOffers; offers >= fewestOffers; offers -= 1) {
    const byShop = Map.groupBy(
      candidates.flatMap((own) => own.slice(0, offers)),
      ({ shopId }) => shopId,
    );
    const count = [...byShop.values()].reduce((sum, own) => sum + 2 ** own.length - 1, 0);
    if (count <= mostParts) return [...byShop].flatMap(([shopId, own]) => partsOfShop(shopId, own));
  }
  return null;
}

/** Every choice of at least one of what the shop has. */
function partsOfShop(shopId: string, own: readonly Candidate[]): PossiblePart[] {
  return Array.from({ length: 2 ** own.length - 1 }, (_, index) => {
    const candidates = own.filter((__, bit) => ((index + 1) >> bit) & 1);
    return { shopId, mask: candidates.reduce((mask, { demand }) => mask | (1 << demand), 0), candidates };
  });
}

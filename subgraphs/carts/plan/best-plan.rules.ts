import type { PossiblePart } from './parts.rules.ts';
import {
  bestWay,
  type Goal,
  isBetter,
  nothing,
  type PlannedPart,
  plus,
  type Score,
  type ShippingPrice,
  scoreOfPart,
} from './plan.rules.ts';

export interface PricedPart extends PossiblePart {
  readonly prices: readonly ShippingPrice[];
}

/**
 * The best of all ways to spread the demands over the parts, each demand in one part and each shop with one part; null when
 * no way covers all. Exact: shop after shop, the best way to cover each set of demands is kept.
 */
export function bestPlan(parts: readonly PricedPart[], demands: number, goal: Goal): PlannedPart[] | null {
  if (goal !== 'FASTEST') return cover(parts, demands, goal, Number.POSITIVE_INFINITY);
  const arrivals = parts.flatMap(({ prices }) => prices.map(({ promisedTo }) => promisedTo.getTime()));
  const moments = [...new Set(arrivals)].sort((a, b) => a - b);
  // More time never rules a plan out: the earliest moment by which everything can be there is found by halving.
  let [from, to] = [0, moments.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (cover(parts, demands, goal, moments[middle] as number)) to = middle;
    else from = middle + 1;
  }
  return from === moments.length ? null : cover(parts, demands, goal, moments[from] as number);
}

interface Covered {
  readonly score: Score;
  readonly part: PlannedPart | null;
  readonly rest: Covered | null;
}

function cover(parts: readonly PricedPart[], demands: number, goal: Goal, latest: number): PlannedPart[] | null {
  const all = 2 ** demands - 1;
  let best: (Covered | undefined)[] = [{ score: nothing, part: null, rest: null }];
  for (const own of Map.groupBy(parts, ({ shopId }) => shopId).values()) {
    const next = [...best];
    for (const { shopId, mask, candidates, prices } of own) {
      const shipping = bestWay(prices, goal, latest);
      if (!shipping) continue;
      const part = { shopId, candidates, shipping };
      const score = scoreOfPart(part, goal);
      for (let before = 0; before <= all; before += 1) {
        const rest = best[before];
        if (!rest || (before & mask) !== 0) continue;
        const covered = { score: plus(rest.score, score), part, rest };
        const known = next[before | mask];
        if (!known || isBetter(covered.score, known.score)) next[before | mask] = covered;
      }
    }
    best = next;
  }
  return partsOf(best[all]);
}

function partsOf(covered: Covered | undefined): PlannedPart[] | null {
  if (!covered) return null;
  const parts: PlannedPart[] = [];
  for (let one: Covered | null = covered; one?.part; one = one.rest) parts.unshift(one.part);
  return parts;
}

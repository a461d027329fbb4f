import {
  arrivalOf,
  bestWay,
  type Candidate,
  costOf,
  type Goal,
  isBetter,
  type PlannedPart,
  type Score,
  type ShippingPrice,
  scoreOf,
} from './plan.rules.ts';

/** What a shop is to send, before it is known what that costs. */
export interface UnpricedPart {
  readonly shopId: string;
  readonly candidates: readonly Candidate[];
}

/** The prices of parts, in their order, in one question. */
export type PriceParts = (parts: readonly UnpricedPart[]) => Promise<readonly (readonly ShippingPrice[])[]>;

/** The same, asking for each part once: what is known already is not asked for again. */
export function pricedOnce(ask: PriceParts): PriceParts {
  const known = new Map<string, readonly ShippingPrice[]>();
  return async (parts) => {
    const unknown = new Map(parts.map((part) => [keyOf(part), part]));
    for (const key of known.keys()) unknown.delete(key);
    const prices = unknown.size > 0 ? await ask([...unknown.values()]) : [];
    for (const [index, key] of [...unknown.keys()].entries()) known.set(key, prices[index] ?? []);
    return parts.map((part) => known.get(keyOf(part)) ?? []);
  };
}

/** One candidate for each demand. */
type Choice = readonly Candidate[];

const mostRounds = 6;
const offersLookedAt = 4;

/**
 * A good plan for carts that have too many variants to look at all plans: begins with the best of the choices that are
 * given, and moves one demand at a time to another shop as long as that makes it better. Never worse than any of those.
 * Null when none of them can be brought.
 */
export async function improvePlan(
  candidates: readonly (readonly Candidate[])[],
  starts: readonly Choice[],
  goal: Goal,
  price: PriceParts,
): Promise<PlannedPart[] | null> {
  let plan = await bestOf(starts, goal, price);
  for (let round = 0; plan && round < mostRounds; round += 1) {
    const better = await bestOf(neighboursOf(choiceOf(plan), candidates), goal, price);
    if (!better || !isBetter(scoreOfPlan(better, goal), scoreOfPlan(plan, goal))) break;
    plan = better;
  }
  return plan;
}

/** The choices that everything is bought where it costs least, and that as many as possible come from one shop. */
export function startsOf(candidates: readonly (readonly Candidate[])[]): Choice[] {
  const cheapest = candidates.flatMap(([first]) => first ?? []);
  const fromFew: Candidate[] = [];
  for (let open = [...candidates.keys()]; open.length > 0; ) {
    const byShop = Map.groupBy(
      open.flatMap((demand) => candidates[demand] ?? []),
      ({ shopId }) => shopId,
    );
    const [largest = []] = [...byShop.values()].sort(
      (one, other) => other.length - one.length || Number(costOf(one) - costOf(other)),
    );
    if (largest.length === 0) break;
    fromFew.push(...largest);
    open = open.filter((demand) => !largest.some((candidate) => candidate.demand === demand));
  }
  return [cheapest, fromFew.sort((one, other) => one.demand - other.demand)];
}

const choiceOf = (plan: readonly PlannedPart[]): Choice =>
  plan.flatMap((part) => part.candidates).sort((one, other) => one.demand - other.demand);

/** Every choice with one demand elsewhere. */
function neighboursOf(choice: Choice, candidates: readonly (readonly Candidate[])[]): Choice[] {
  return choice.flatMap((chosen, demand) =>
    (candidates[demand] ?? [])
      .slice(0, offersLookedAt)
      .filter(({ shopProductId }) => shopProductId !== chosen.shopProductId)
      .map((other) => choice.with(demand, other)),
  );
}

async function bestOf(choices: readonly Choice[], goal: Goal, price: PriceParts): Promise<PlannedPart[] | null> {
  const unpriced = choices.map((choice) =>
    [...Map.groupBy(choice, ({ shopId }) => shopId)].map(([shopId, own]) => ({ shopId, candidates: own })),
  );
  const prices = (await price(unpriced.flat())).values();
  const priced = unpriced.map((parts) => parts.map((part) => ({ ...part, prices: prices.next().value ?? [] })));
  const plans = priced.flatMap((parts) => {
    const plan = planOf(parts, goal);
    return plan ? [plan] : [];
  });
  return plans.reduce<PlannedPart[] | null>(
    (best, plan) => (best === null || isBetter(scoreOfPlan(plan, goal), scoreOfPlan(best, goal)) ? plan : best),
    null,
  );
}

interface PricedPart extends UnpricedPart {
  readonly prices: readonly ShippingPrice[];
}

const keyOf = ({ shopId, candidates }: UnpricedPart) =>
  [shopId, ...candidates.map(({ demand }) => demand).sort((one, other) => one - other)].join(' ');

/** The parts, each in the way that the goal wants; null when one of them cannot be brought. */
function planOf(priced: readonly PricedPart[], goal: Goal): PlannedPart[] | null {
  if (priced.some(({ prices }) => prices.length === 0)) return null;
  const earliest = priced.map(({ prices }) => Math.min(...prices.map(({ promisedTo }) => promisedTo.getTime())));
  const latest = goal === 'FASTEST' ? Math.max(...earliest) : Number.POSITIVE_INFINITY;
  return priced.flatMap(({ shopId, candidates, prices }) => {
    const shipping = bestWay(prices, goal, latest);
    return shipping ? [{ shopId, candidates, shipping }] : [];
  });
}

function scoreOfPlan(plan: readonly PlannedPart[], goal: Goal): Score {
  const score = scoreOf(plan, goal);
  return goal === 'FASTEST' ? { first: BigInt(arrivalOf(plan).getTime()), second: score.first } : score;
}

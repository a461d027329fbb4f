import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { destinationInput } from '#subgraph/shipping-input.ts';
import { ownerOf } from '../cart/cart.access.ts';
import { findCart, linesOfCarts } from '../cart/cart.queries.ts';
import { inCart } from '../cart/cart.rules.ts';
import type { CartPlansInput } from '../generated/resolvers.ts';
import type { CartLineRow } from '../tables.ts';
import { bestPlan } from './best-plan.rules.ts';
import { improvePlan, startsOf } from './improve-plan.ts';
import { askMarket, type Market, type MissingLine } from './market.ts';
import { possibleParts } from './parts.rules.ts';
import { type Candidate, costsOf, type Goal, type PlannedPart } from './plan.rules.ts';

const cartPlansInput = z.object({
  destination: destinationInput,
  goals: z
    .array(z.enum(['CHEAPEST', 'FASTEST', 'FEWEST_PARCELS']))
    .min(1)
    .max(3),
});

/** A plan as its resolvers are given it. */
export interface CartPlanRow {
  readonly goal: Goal;
  readonly isExact: boolean;
  readonly parts: readonly PlannedPart[];
  /** What is bought of each variant, in the order of `Candidate.demand`. */
  readonly demands: Market['demands'];
  /** Of the cart. */
  readonly lines: readonly CartLineRow[];
  readonly missing: readonly MissingLine[];
  /** What the cart costs as it is, with the cheapest shipping; null when it cannot be had like that. */
  readonly asIsMinor: bigint | null;
}

/** The best ways to buy what is in a cart, one for each goal. Writes nothing. Null when there is no cart. */
export async function cartPlans(context: Context, given: CartPlansInput): Promise<CartPlanRow[] | null> {
  const input = readInput(cartPlansInput, given);
  if (isRefusal(input)) throw new GraphQLError(input.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const owner = ownerOf(context, given.cartToken);
  const cart = owner && (await findCart(context.read, owner));
  if (!cart) return null;
  const lines = inCart((await linesOfCarts(context.read, [cart.id])).get(cart.id) ?? []);
  if (lines.length === 0) return [];

  const market = await askMarket(context, lines, input.destination);
  const { demands, missing } = market;
  const asIs = missing.length === 0 ? asInCart(market, lines) : null;
  const plans = await plansFor(market, input.goals, asIs);
  const planAsIs = asIs && (await improvePlan([], [asIs], 'CHEAPEST', market.price));
  const about = { lines, demands, missing, asIsMinor: planAsIs && costsOf(planAsIs).totalMinor };
  return input.goals.flatMap((goal, index) => {
    const plan = plans[index];
    return plan ? [{ ...about, ...plan, goal }] : [];
  });
}

/** The choice that the buyer has made; null when it is not one shop for each variant, or not to be had. */
function asInCart({ demands, candidates }: Market, lines: readonly CartLineRow[]): Candidate[] | null {
  const own = candidates.flatMap((some, demand) => {
    const inShops = lines.filter(({ variantId }) => variantId === demands[demand]?.variantId);
    const found = some.find(({ shopProductId }) => shopProductId === inShops[0]?.shopProductId);
    return found && inShops.length === 1 ? [found] : [];
  });
  return own.length === candidates.length ? own : null;
}

interface Plan {
  readonly isExact: boolean;
  readonly parts: readonly PlannedPart[];
}

/** All ways are looked at where there are not too many; elsewhere good ones are made better. */
async function plansFor(market: Market, goals: readonly Goal[], asIs: Candidate[] | null): Promise<(Plan | null)[]> {
  const { demands, candidates, price } = market;
  if (demands.length === 0) return goals.map(() => null);
  const possible = possibleParts(demands, candidates);
  if (!possible) {
    const starts = [...(asIs ? [asIs] : []), ...startsOf(candidates)];
    const plans: (Plan | null)[] = [];
    // One after the other: each finds the prices that those before have asked for.
    for (const goal of goals) {
      const parts = await improvePlan(candidates, starts, goal, price);
      plans.push(parts && { isExact: false, parts });
    }
    return plans;
  }
  const prices = await price(possible);
  const priced = possible.map((part, index) => ({ ...part, prices: prices[index] ?? [] }));
  return goals.map((goal) => {
    const parts = bestPlan(priced, demands.length, goal);
    return parts && { isExact: true, parts };
  });
}

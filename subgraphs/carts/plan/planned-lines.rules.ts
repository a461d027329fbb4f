import type { CartLineRow } from '../tables.ts';
import type { CartPlanRow } from './cart-plans.ts';
import type { PlannedPart } from './plan.rules.ts';
import { planIdOf } from './plan-id.rules.ts';

/** A line of the cart, and the offer that it goes to. */
export interface CartPlanLineRow {
  readonly line: CartLineRow;
  readonly shopProductId: string;
}

/** The lines that a part of a plan is made of. Lines with one variant go to one shop. */
export function linesOfPart(plan: Pick<CartPlanRow, 'lines' | 'demands'>, part: PlannedPart): CartPlanLineRow[] {
  return part.candidates.flatMap(({ demand, shopProductId }) =>
    plan.lines
      .filter(({ variantId }) => variantId === plan.demands[demand]?.variantId)
      .map((line) => ({ line, shopProductId })),
  );
}

export function planIdFor(plan: CartPlanRow): string {
  const lines = plan.parts.flatMap((part) => linesOfPart(plan, part));
  return planIdOf(
    lines.map(({ line, shopProductId }) => ({ lineId: line.id, quantity: line.quantity, shopProductId })),
  );
}

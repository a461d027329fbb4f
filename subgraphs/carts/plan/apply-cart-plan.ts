import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { namedCart } from '../cart/cart.access.ts';
import { cartNotFound } from '../cart/cart.refusals.ts';
import { inCart } from '../cart/cart.rules.ts';
import { type HeldCart, holdCart } from '../cart/hold-cart.ts';
import type { ApplyCartPlanInput } from '../generated/resolvers.ts';
import { moveOnto, seen } from '../line/line.writes.ts';
import { type Offer, offersById } from '../neighbours/shops.ts';
import type { CartLineRow } from '../tables.ts';
import { type PlannedLine, readPlanId } from './plan-id.rules.ts';

/** Moves every line of a plan to its shop, at the prices of now, or none. */
export async function applyCartPlan(context: Context, input: ApplyCartPlanInput) {
  const cart = await namedCart(context, input);
  if (isRefusal(cart)) return cart;
  const planned = readPlanId(input.planId);
  if (!planned) return planOutdated();
  const offers = await offersById(
    context,
    planned.map(({ shopProductId }) => shopProductId),
  );

  return context.transaction('apply cart plan', async (tx) => {
    const held = await holdCart(tx, cart.id);
    if (!held) return cartNotFound();
    const moves = movesOf(held, planned, offers);
    if (!moves) return planOutdated();
    for (const move of moves) {
      const moved = await moveLine(tx, move);
      if (isRefusal(moved)) return moved;
    }
    return { __typename: 'ApplyCartPlanSuccess', cart: held.cart } as const;
  });
}

interface Move {
  readonly offer: Offer;
  readonly line: CartLineRow;
  /** Lines of the same variant that are taken into it. */
  readonly twins: readonly CartLineRow[];
}

/** Null when the cart is not the one that the plan was made for, or an offer is not sold any more. */
function movesOf({ lines }: HeldCart, planned: readonly PlannedLine[], offers: ReadonlyMap<string, Offer>) {
  const moves = new Map<string, Move>();
  for (const { lineId, quantity, shopProductId } of planned) {
    const offer = offers.get(shopProductId);
    // A repeat finds the lines where they went: those that were taken into another one are gone, with their quantity.
    const line = inCart(lines).find(({ id }) => id === lineId);
    if (!offer || line?.quantity !== quantity || line.variantId !== offer.variantId) return null;
    const first = moves.get(shopProductId);
    moves.set(shopProductId, first ? { ...first, twins: [...first.twins, line] } : { offer, line, twins: [] });
  }
  return [...moves.values()];
}

async function moveLine(tx: Transaction, { offer, line, twins }: Move) {
  const { shopProductId, shopId, price } = offer;
  if (line.shopProductId === shopProductId && twins.length === 0) return line;
  let moved = line;
  for (const twin of twins) {
    const taken = await moveOnto(tx, moved, twin, {});
    if (isRefusal(taken)) return taken;
    moved = taken;
  }
  return moveOnto(tx, moved, undefined, { shopProductId, shopId, ...seen(price) });
}

const planOutdated = () =>
  ({
    __typename: 'CartPlanOutdatedError',
    message: 'The cart is not what the plan was made for, or an offer of it is not sold any more. Nothing was moved.',
  }) as const;

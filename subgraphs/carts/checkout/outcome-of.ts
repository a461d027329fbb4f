import { parseMoney, type WireMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput } from '#subgraph/input.ts';
import { cartsById, linesOfCarts } from '../cart/cart.queries.ts';
import { purchaseLimit } from '../cart/cart.refusals.ts';
import { inCart } from '../cart/cart.rules.ts';
import type { Checkout, Shortage } from '../tables.ts';
import { linesOfCheckout } from './checkout.queries.ts';
import { checkoutPending, deliveryWindowTaken, shippingOptionInvalid } from './checkout.refusals.ts';
import { findSiblings } from './find-siblings.ts';

/** What a client is told of an attempt, at once and at every repeat. The cart and the siblings are as they are now. */
export async function outcomeOf(context: Context, checkout: Checkout) {
  const { status, orderId, refusal } = checkout;
  if (status === 'PLACING') return checkoutPending();
  const cart = (await cartsById(context.read, [checkout.cartId])).get(checkout.cartId) ?? null;
  if (orderId) return { __typename: 'CheckoutCartSuccess', order: { id: orderId }, cart } as const;
  if (refusal?.kind === 'SHORT') return linesShort(context, checkout, refusal.lines);
  if (refusal?.kind === 'PRICE') {
    const message = 'The total is above the expected one. Nothing was ordered.';
    const total = parseMoney(refusal.total as WireMoney);
    return { __typename: 'CartPriceChangedError', message, total, cart } as const;
  }
  if (refusal?.kind === 'LIMIT') {
    const { variantId, limit, bought } = refusal;
    const wanted = (await linesOfCheckout(context.read, checkout.id)).filter((line) => line.variantId === variantId);
    const units = wanted.reduce((sum, { quantity }) => sum + quantity, 0);
    return purchaseLimit(variantId, limit, units, bought);
  }
  if (refusal?.kind === 'OPTION') return shippingOptionInvalid(refusal.shopIds);
  if (refusal?.kind === 'WINDOW') return deliveryWindowTaken(refusal.shopId, refusal.windowId);
  if (refusal?.kind === 'CHOICES') return invalidInput({ path: ['shippingChoices'], message: refusal.message });
  if (refusal?.kind === 'LINES') return invalidInput({ path: ['cartId'], message: `its lines ${refusal.message}` });
  throw new Error(`Orders refused checkout ${checkout.id}: ${refusal?.message}`);
}

async function linesShort(context: Context, { id, cartId }: Checkout, shortages: readonly Shortage[]) {
  const [ordered, lines] = await Promise.all([linesOfCheckout(context.read, id), linesOfCarts(context.read, [cartId])]);
  const own = inCart(lines.get(cartId) ?? []);
  const variantOf = new Map(ordered.map(({ shopProductId, variantId }) => [shopProductId, variantId]));
  const wanted = shortages.map((shortage) => ({ ...shortage, variantId: variantOf.get(shortage.shopProductId) ?? '' }));
  const siblingsOf = await findSiblings(context, wanted, own);
  return {
    __typename: 'CartLinesShortError',
    message: 'Some lines are short or no longer sold. Nothing was ordered.',
    lines: wanted.map((short) => ({
      ...short,
      line: own.find(({ shopProductId }) => shopProductId === short.shopProductId) ?? null,
      shopProduct: { id: short.shopProductId },
      siblings: siblingsOf(short),
    })),
  } as const;
}

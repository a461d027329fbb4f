import { newId } from '#kernel/ids.ts';
import type { Money } from '#kernel/money.ts';
import { eq, sql } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { cartNotFound, purchaseLimit } from '../cart/cart.refusals.ts';
import { inCart, lineAboveLimit, unitsOf } from '../cart/cart.rules.ts';
import { holdCart } from '../cart/hold-cart.ts';
import type { PurchaseLimits } from '../neighbours/products.ts';
import {
  type Checkout,
  carts,
  checkoutLines,
  checkouts,
  type ShippingAddress,
  type ShippingChoice,
} from '../tables.ts';
import { checkoutOfKey, checkoutsById } from './checkout.queries.ts';
import { checkoutPending, emptyCart } from './checkout.refusals.ts';

interface Attempt {
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly fingerprint: string;
  readonly cartId: string;
  readonly shippingAddress: ShippingAddress;
  readonly shippingChoices: readonly ShippingChoice[] | null | undefined;
  readonly expectedTotal: Money;
  readonly limits: PurchaseLimits;
}

/**
 * Writes the attempt, PLACING, with the lines of this moment. When the same one was recorded meanwhile, that is the
 * answer; another one that is under way has to end first.
 */
export async function recordAttempt(context: Context, { limits, expectedTotal, ...attempt }: Attempt) {
  const { clientId, idempotencyKey, cartId } = attempt;
  const id = newId('cko');
  return context.transaction('checkout cart: intent', async (tx) => {
    const held = await holdCart(tx, cartId);
    if (!held) return cartNotFound();
    const same = await checkoutOfKey(tx, clientId, idempotencyKey);
    if (same) return same;
    if (held.cart.checkoutId) return checkoutPending();
    const lines = inCart(held.lines);
    if (lines.length === 0) return emptyCart();
    const above = lineAboveLimit(lines, limits);
    if (above) {
      const { variantId } = above;
      return purchaseLimit(variantId, limits.get(variantId) ?? 0, unitsOf(lines, variantId));
    }
    await tx.insert(checkouts).values({
      ...attempt,
      id,
      expectedMinor: expectedTotal.minor,
      currency: expectedTotal.currency,
      dueAt: sql`NOW(3) + INTERVAL 10 SECOND`,
    });
    await tx.insert(checkoutLines).values(
      lines.map(({ shopProductId, shopId, variantId, quantity }) => ({
        checkoutId: id,
        shopProductId,
        shopId,
        variantId,
        quantity,
      })),
    );
    await tx.update(carts).set({ checkoutId: id }).where(eq(carts.id, cartId));
    return (await checkoutsById(tx, [id])).get(id) as Checkout;
  });
}

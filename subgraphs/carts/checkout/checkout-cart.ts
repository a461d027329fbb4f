import { fingerprintOf, keyReused } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import { findCart, linesOfCarts } from '../cart/cart.queries.ts';
import { cartNotFound } from '../cart/cart.refusals.ts';
import { inCart } from '../cart/cart.rules.ts';
import type { CheckoutCartInput } from '../generated/resolvers.ts';
import { purchaseLimitsOf } from '../neighbours/products.ts';
import { addressOfUser } from '../neighbours/users.ts';
import type { Checkout } from '../tables.ts';
import { checkoutCartInput } from './checkout.input.ts';
import { checkoutOfKey } from './checkout.queries.ts';
import { addressNotFound, emptyCart } from './checkout.refusals.ts';
import { outcomeOf } from './outcome-of.ts';
import { placeCheckout } from './place-checkout.ts';
import { recordAttempt } from './record-attempt.ts';

/**
 * Orders the cart.
 *
 *   prepare   the cart, the address, how many of each variant one client may buy; refused early, nothing written
 *   intent    the attempt and its lines are on disk, before orders hear of it; a cart has one attempt at a time
 *   place     orders check out: they ask prices and hold stock, and nobody else decides about either
 *   settle    what was ordered leaves the cart, in the transaction that takes down the order
 *
 * A repeat with the same key answers the first attempt, and takes it up when it was left PLACING.
 */
export async function checkoutCart(context: Context, given: CheckoutCartInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(checkoutCartInput(context.settings.currency), given);
  if (isRefusal(input)) return input;
  const { idempotencyKey, expectedTotal, shippingChoices } = input;
  const fingerprint = fingerprintOf(input);
  const earlier = await checkoutOfKey(context.read, clientId, idempotencyKey);
  if (earlier) return answer(context, earlier, fingerprint);

  const ready = await prepare(context, clientId, input);
  if (isRefusal(ready)) return ready;
  const attempt = { ...ready, clientId, idempotencyKey, fingerprint, expectedTotal, shippingChoices };
  const recorded = await recordAttempt(context, attempt);
  return isRefusal(recorded) ? recorded : answer(context, recorded, fingerprint);
}

async function prepare(context: Context, clientId: string, input: { cartId: string; shippingAddressId: string }) {
  const cart = await findCart(context.read, { clientId });
  if (cart?.id !== input.cartId) return cartNotFound();
  const lines = inCart((await linesOfCarts(context.read, [cart.id])).get(cart.id) ?? []);
  if (lines.length === 0) return emptyCart();
  const [shippingAddress, limits] = await Promise.all([
    addressOfUser(context, clientId, input.shippingAddressId),
    purchaseLimitsOf(
      context,
      lines.map(({ variantId }) => variantId),
    ),
  ]);
  return shippingAddress ? { cartId: cart.id, shippingAddress, limits } : addressNotFound();
}

async function answer(context: Context, checkout: Checkout, fingerprint: string) {
  if (checkout.fingerprint !== fingerprint) return keyReused();
  return outcomeOf(context, checkout.status === 'PLACING' ? await placeCheckout(context, checkout) : checkout);
}

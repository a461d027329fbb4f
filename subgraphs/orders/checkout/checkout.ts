import { exceeds, formatAmount, isCurrencyCode, largestMinor, type Money, money, parseMoney } from '#kernel/money.ts';
import { fingerprintOf, keyReused } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { type InvalidInput, invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient, requireService } from '#subgraph/viewer.ts';
import type { CheckoutForClientInput, CheckoutInput } from '../generated/resolvers.ts';
import { variantsByIds } from '../neighbours/products.ts';
import { shopProductsByIds } from '../neighbours/shops.ts';
import { orderOfCheckout } from '../order/order.queries.ts';
import type { OrderRow } from '../tables.ts';
import { type CheckedOut, checkoutInput } from './checkout.input.ts';
import { type Draft, draftOf, mergeLines, outcomeOf, stillPlacing } from './checkout.rules.ts';
import { chooseShipping } from './choose-shipping.ts';
import type { OrderToPlace } from './order-to-place.ts';
import { placeOrder } from './place-order.ts';
import { recordIntent } from './record-intent.ts';

/**
 * Places one order over several shops.
 *
 *   prepare   prices and names from the shops and the catalogue, and from shipping what it costs; refused early, nothing
 *             written
 *   intent    the order is on disk, PLACING, before anything is held for it
 *   reserve   the warehouses hold all lines or none, until a moment that they choose
 *   book      shipping honours what was chosen for all parts, or for none
 *   settle    AWAITING_PAYMENT, or REFUSED with what is short
 *
 * A repeat with the same key answers the first outcome; it takes up an order that was left PLACING.
 */
export async function checkout(context: Context, given: CheckoutInput) {
  const { userId } = requireClient(context);
  return checkoutOf(context, userId, given);
}

/** The second door: carts have checked that it is the client who wants this. */
export async function checkoutForClient(context: Context, { clientId, checkout: given }: CheckoutForClientInput) {
  requireService(context, 'carts');
  return checkoutOf(context, clientId, given);
}

async function checkoutOf(context: Context, clientId: string, given: CheckoutInput) {
  if (given.lines.length === 0) return emptyCheckout();
  const input = readInput(checkoutInput, given);
  if (isRefusal(input)) return input;

  const fingerprint = fingerprintOf(input);
  const earlier = await orderOfCheckout(context.read, { clientId, ...input });
  if (earlier) return answerRepeat(context, earlier, fingerprint);

  const draft = await prepare(context, input);
  if (isRefusal(draft)) return draft;
  const { shippingAddress, idempotencyKey } = input;
  const order = await recordIntent(context, draft, { clientId, shippingAddress, idempotencyKey, fingerprint });
  if (isRefusal(order)) return order;
  // The same checkout arrived twice at once, and the other one was first.
  if (order.fingerprint !== fingerprint) return keyReused();
  return settle(context, order);
}

async function prepare(context: Context, input: CheckedOut) {
  const { lines, expectedTotal } = input;
  const { currency } = context.settings;
  const expected = expectedTotal ? readExpected(expectedTotal, currency) : null;
  if (isRefusal(expected)) return expected;
  const merged = mergeLines(lines);
  const offers = await shopProductsByIds(
    context,
    merged.map(({ shopProductId }) => shopProductId),
  );
  const variantIds = offers.flatMap(({ variant }) => (variant ? [variant.id] : []));
  const variants = await variantsByIds(context, [...new Set(variantIds)]);
  const goods = draftOf(merged, offers, variants, currency);
  if ('unavailable' in goods) return unavailable(goods.unavailable);
  const draft = await chooseShipping(context, goods, input);
  if (isRefusal(draft)) return draft;
  if (draft.total.minor > largestMinor) {
    const most = formatAmount(money(largestMinor, currency));
    return invalidInput({ path: ['lines'], message: `must cost at most ${most}, with their shipping` });
  }
  if (expected && exceeds(draft.total, expected)) return priceChanged(draft);
  return draft;
}

function readExpected({ amount, currencyCode }: { amount: string; currencyCode: string }, currency: string) {
  const path = ['expectedTotal'];
  if (!isCurrencyCode(currencyCode) || currencyCode !== currency) {
    return invalidInput({ path: [...path, 'currencyCode'], message: `must be ${currency}` });
  }
  try {
    return parseMoney({ amount, currencyCode }) satisfies Money | InvalidInput;
  } catch (error) {
    return invalidInput({ path: [...path, 'amount'], message: (error as RangeError).message });
  }
}

async function answerRepeat(context: Context, order: OrderRow, fingerprint: string) {
  if (order.fingerprint !== fingerprint) return keyReused();
  return order.status === 'PLACING' ? settle(context, order) : outcomeOf(order);
}

async function settle(context: Context, order: OrderToPlace) {
  const settled = await placeOrder(context, order);
  return settled ? outcomeOf(settled) : stillPlacing(order.id);
}

const emptyCheckout = () => ({ __typename: 'EmptyCheckoutError', message: 'There is nothing to check out.' }) as const;

const unavailable = (shopProductIds: readonly string[]) =>
  ({ __typename: 'ShopProductUnavailableError', message: 'Some of it is not sold now.', shopProductIds }) as const;

const priceChanged = ({ total, shopOrders }: Draft) =>
  ({
    __typename: 'PriceChangedError',
    message: 'The total is above the expected one. Nothing was ordered.',
    total,
    lines: shopOrders.flatMap(({ items }) =>
      items.map(({ shopProductId, unitPrice }) => ({ shopProductId, unitPrice })),
    ),
  }) as const;

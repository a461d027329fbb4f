import { money, toWire } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { type CheckoutOutcome, checkoutForClient } from '../neighbours/orders.ts';
import { pricesOf } from '../neighbours/shops.ts';
import { availabilityOf } from '../neighbours/warehouses.ts';
import type { Checkout, CheckoutLine, CheckoutRefusal, ShippingAddress, Shortage } from '../tables.ts';
import { checkoutsById, linesOfCheckout } from './checkout.queries.ts';
import { checkoutMoves } from './checkout.states.ts';
import { settleCheckout } from './settle-checkout.ts';

/**
 * Has orders place what a PLACING attempt wants, and settles it. It may be repeated, by a repeated checkout or by the
 * sweep, also at the same time: orders know the attempt by its id, and only one settling finds it PLACING. When orders do
 * not answer, or do not know yet, the attempt stays PLACING and is the answer.
 */
export async function placeCheckout(context: Context, checkout: Checkout): Promise<Checkout> {
  const lines = await linesOfCheckout(context.read, checkout.id);
  const outcome = await askOrders(context, checkout, lines).catch((error: unknown) => {
    context.log.warn({ err: error, checkoutId: checkout.id }, 'checkout unanswered, will be taken up again');
    return null;
  });
  if (!outcome || outcome.__typename === 'CheckoutPendingError') return checkout;
  if (outcome.__typename === 'CheckoutSuccess') {
    const { id: orderId, status } = outcome.order;
    const stands = status === 'AWAITING_PAYMENT' || status === 'CONFIRMED' || status === 'PAID';
    const move = stands ? checkoutMoves.order : checkoutMoves.lapse;
    await settleCheckout(context, checkout, move, { orderId }, stands ? lines : []);
  } else {
    const refusal = await refusalOf(context, outcome, lines);
    await settleCheckout(context, checkout, checkoutMoves.refuse, { refusal }, []);
  }
  return (await checkoutsById(context.read, [checkout.id])).get(checkout.id) ?? checkout;
}

function askOrders(context: Context, checkout: Checkout, lines: readonly CheckoutLine[]) {
  const { id, clientId, expectedMinor, currency } = checkout;
  return checkoutForClient(context, clientId, {
    idempotencyKey: id,
    lines: lines.map(({ shopProductId, quantity }) => ({ shopProductId, quantity })),
    shippingAddress: checkout.shippingAddress as ShippingAddress,
    shippingChoices: checkout.shippingChoices?.map((choice) => ({ ...choice })) ?? null,
    expectedTotal: toWire(money(expectedMinor, currency)),
  });
}

type Refused = Exclude<CheckoutOutcome, { __typename: 'CheckoutSuccess' | 'CheckoutPendingError' }>;

async function refusalOf(context: Context, outcome: Refused, lines: readonly CheckoutLine[]): Promise<CheckoutRefusal> {
  if (outcome.__typename === 'PriceChangedError') {
    // A cart's total counts what can be bought: whoever expects it of a cart that is short expects too little, and the
    // shortage is what has to be said.
    const short = await shortagesNow(context, lines);
    return short.length > 0 ? { kind: 'SHORT', lines: short } : { kind: 'PRICE', total: outcome.total };
  }
  if (outcome.__typename === 'OutOfStockError') {
    return { kind: 'SHORT', lines: outcome.lines.map((line) => ({ ...line, isSold: true })) };
  }
  if (outcome.__typename === 'ShopProductUnavailableError') {
    const unsold = lines.filter(({ shopProductId }) => outcome.shopProductIds.includes(shopProductId));
    return { kind: 'SHORT', lines: unsold.map((line) => shortageOf(line, 0, false)) };
  }
  if (outcome.__typename === 'PurchaseLimitExceededError') {
    const { variant, limit, bought } = outcome;
    return { kind: 'LIMIT', variantId: variant?.id ?? '', limit, bought };
  }
  if (outcome.__typename === 'ShippingOptionInvalidError') return { kind: 'OPTION', shopIds: outcome.shopIds };
  if (outcome.__typename === 'DeliveryWindowTakenError') {
    return { kind: 'WINDOW', shopId: outcome.shopId, windowId: outcome.windowId };
  }
  if (outcome.__typename === 'InvalidInputError') {
    const [problem] = outcome.problems;
    // Whether the choices fit the cart, and what it costs by now, is known to orders alone.
    if (problem?.path[0] === 'shippingChoices') return { kind: 'CHOICES', message: problem.message };
    if (problem?.path[0] === 'lines') return { kind: 'LINES', message: problem.message };
  }
  // What we sent was not what orders take: a mistake of ours, which no repeat mends.
  return { kind: 'FAULT', message: `${outcome.__typename}: ${outcome.message}` };
}

async function shortagesNow(context: Context, lines: readonly CheckoutLine[]): Promise<Shortage[]> {
  const [prices, availability] = await Promise.all([
    pricesOf(
      context,
      lines.map(({ shopProductId }) => shopProductId),
    ),
    availabilityOf(context, lines),
  ]);
  return lines.flatMap((line) => {
    const isSold = prices.get(line.shopProductId)?.isSold ?? false;
    const available = isSold ? availability(line) : 0;
    return available < line.quantity ? [shortageOf(line, available, isSold)] : [];
  });
}

function shortageOf({ shopProductId, quantity }: CheckoutLine, available: number, isSold: boolean): Shortage {
  return { shopProductId, requested: quantity, available, isSold };
}

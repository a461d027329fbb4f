import { type Money, sum, times } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import type { BatchedQuestion } from '#subgraph/loaders.ts';
import { linesOfCarts } from '../cart/cart.queries.ts';
import { pricesOf, type ShopPrice } from '../neighbours/shops.ts';
import { type Availability, availabilityOf } from '../neighbours/warehouses.ts';
import type { CartLineRow } from '../tables.ts';
import { buyableOf, type LiveLine, seenPriceOf } from './line.rules.ts';

/*
 * Prices and availability are asked for whole carts, saved lines and all: one question to shops and one to warehouses,
 * whichever fields of however many lines want to know.
 */

type PricesOfCart = ReadonlyMap<string, ShopPrice>;

const pricesOfCarts: BatchedQuestion<PricesOfCart> = async (context, cartIds) => {
  const lines = await allLines(context, cartIds);
  const prices = await pricesOf(context, [...new Set(lines.map(({ shopProductId }) => shopProductId))]);
  return new Map(cartIds.map((id) => [id, prices]));
};

const availabilityOfCarts: BatchedQuestion<Availability> = async (context, cartIds) => {
  const availability = await availabilityOf(context, await allLines(context, cartIds));
  return new Map(cartIds.map((id) => [id, availability]));
};

async function allLines(context: Context, cartIds: readonly string[]): Promise<CartLineRow[]> {
  const lines = await Promise.all(cartIds.map((id) => context.load(linesOfCarts, id)));
  return lines.flatMap((own) => own ?? []);
}

/** The price now. Of what shops do not know any more, the one that the buyer saw. */
export async function livePrice(context: Context, line: CartLineRow): Promise<ShopPrice> {
  const prices = await context.askOnce(pricesOfCarts, line.cartId);
  return prices?.get(line.shopProductId) ?? { price: seenPriceOf(line), isSold: false };
}

export async function liveLine(context: Context, line: CartLineRow): Promise<LiveLine> {
  const [price, availability] = await Promise.all([
    livePrice(context, line),
    context.askOnce(availabilityOfCarts, line.cartId),
  ]);
  return { ...price, available: availability?.(line) ?? 0 };
}

/** What can be bought of the line now, at the price of now. */
export async function liveTotal(context: Context, line: CartLineRow): Promise<Money> {
  const live = await liveLine(context, line);
  return times(live.price, buyableOf(line, live));
}

export async function totalOfLines(context: Context, lines: readonly CartLineRow[]): Promise<Money> {
  const totals = await Promise.all(lines.map((line) => liveTotal(context, line)));
  return sum(totals, context.settings.currency);
}

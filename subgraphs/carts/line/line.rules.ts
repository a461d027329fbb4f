import { exceeds, formatAmount, type Money, money } from '#kernel/money.ts';
import type { CartLineRow } from '../tables.ts';

/** What shops and warehouses say of a line now. */
export interface LiveLine {
  readonly price: Money;
  readonly isSold: boolean;
  /** Units that the shop has. */
  readonly available: number;
}

export type LineChange =
  | {
      readonly __typename: 'PriceRose' | 'PriceFell';
      readonly message: string;
      readonly from: Money;
      readonly to: Money;
    }
  | { readonly __typename: 'OutOfStock' | 'NoLongerSold'; readonly message: string }
  | { readonly __typename: 'OnlyNLeft'; readonly message: string; readonly available: number };

/** How many can be bought now. */
export function buyableOf({ quantity }: Pick<CartLineRow, 'quantity'>, { isSold, available }: LiveLine): number {
  return isSold ? Math.min(quantity, available) : 0;
}

export const seenPriceOf = ({ seenMinor, currency }: CartLineRow): Money => money(seenMinor, currency);

/** What is different from what the buyer saw, or stands in the way. */
export function changesOf(line: CartLineRow, live: LiveLine): LineChange[] {
  if (!live.isSold) return [{ __typename: 'NoLongerSold', message: 'The shop no longer sells it.' }];
  return [...priceChange(seenPriceOf(line), live.price), ...shortage(line, live)];
}

function priceChange(from: Money, to: Money): LineChange[] {
  if (from.minor === to.minor) return [];
  const __typename = exceeds(to, from) ? 'PriceRose' : 'PriceFell';
  return [{ __typename, message: `The price was ${formatAmount(from)} and is ${formatAmount(to)}.`, from, to }];
}

function shortage({ quantity }: CartLineRow, { available }: LiveLine): LineChange[] {
  if (available >= quantity) return [];
  if (available === 0) return [{ __typename: 'OutOfStock', message: 'The shop has none now.' }];
  return [{ __typename: 'OnlyNLeft', message: `The shop has ${available}, of ${quantity}.`, available }];
}

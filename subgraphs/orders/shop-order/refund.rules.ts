import type { OrderItemRow } from '../tables.ts';

type Units = Pick<OrderItemRow, 'quantity' | 'cancelledQuantity'>;
type PricedUnits = Units & Pick<OrderItemRow, 'unitPriceMinor'>;

/** What goes back of the money for a part of an order, in minor units. */
export interface MoneyBack {
  readonly goodsMinor: bigint;
  readonly shippingMinor: bigint;
}

/** How many units of a line are not cancelled. */
export const leftOf = ({ quantity, cancelledQuantity }: Units) => quantity - cancelledQuantity;

/** Whether nothing is left of a part. */
export const isAllCancelled = (items: readonly Units[]) => items.every((item) => leftOf(item) === 0);

/** For units of a line that were just cancelled; `items` is the part as it is now. Its shipping goes back with its last units. */
export function backForUnits(
  { unitPriceMinor }: PricedUnits,
  units: number,
  { items, shippingMinor }: { readonly items: readonly Units[]; readonly shippingMinor: bigint },
): MoneyBack {
  const goodsMinor = unitPriceMinor * BigInt(units);
  return { goodsMinor, shippingMinor: isAllCancelled(items) ? shippingMinor : 0n };
}

/** For a part that is cancelled as a whole: all that has not gone back yet. */
export function backForRest(items: readonly PricedUnits[], shippingMinor: bigint): MoneyBack {
  const goodsMinor = items.reduce((sum, item) => sum + item.unitPriceMinor * BigInt(leftOf(item)), 0n);
  return { goodsMinor, shippingMinor };
}

import { isFaulty, refundsShipping } from '../policy/policy.rules.ts';
import type { ReturnItemRow, ReturnPolicyRow } from '../tables.ts';

export type CountedItem = Pick<
  ReturnItemRow,
  'orderItemId' | 'reason' | 'good' | 'damaged' | 'lost' | 'exchanged' | 'unitPriceMinor' | 'refundedMinor'
>;

/** What is refunded of an item. */
export interface ItemRefund {
  readonly orderItemId: string;
  readonly minor: bigint;
}

export const unitsOf = ({ good, damaged, lost }: Pick<CountedItem, 'good' | 'damaged' | 'lost'>) =>
  (good ?? 0) + (damaged ?? 0) + lost;

/** What was paid for the units that came back and are not exchanged, less what was refunded of it. */
export function leftOf(item: CountedItem): bigint {
  return item.unitPriceMinor * BigInt(unitsOf(item) - item.exchanged) - item.refundedMinor;
}

/** How many of the units that came back are given up for what the client wants instead: those that nobody has to decide about. */
export const toExchange = (
  item: Pick<CountedItem, 'reason' | 'good' | 'damaged' | 'lost'> & Pick<ReturnItemRow, 'exchangeFor'>,
) => (item.exchangeFor === null ? 0 : unitsOf(item) - undecidedOf(item));

/** What is refunded of an item after all, since it could not be exchanged. */
export const refundInstead = ({ orderItemId, unitPriceMinor, exchanged }: CountedItem): ItemRefund => ({
  orderItemId,
  minor: unitPriceMinor * BigInt(exchanged),
});

/**
 * How many of the damaged units the shop has to decide about: none of those that were not right when the client got them,
 * in whatever condition they come back.
 */
export const undecidedOf = (item: Pick<CountedItem, 'reason' | 'damaged'>) =>
  isFaulty(item) ? 0 : (item.damaged ?? 0);

/** What is refunded of an item as soon as it is counted: the whole price of all units that nobody has to decide about. */
export function refundOnReceipt(item: CountedItem): ItemRefund {
  const undecided = item.unitPriceMinor * BigInt(undecidedOf(item));
  return { orderItemId: item.orderItemId, minor: leftOf(item) - undecided };
}

interface Part {
  readonly shippingMinor: bigint;
  readonly shippingRefundedMinor: bigint;
}

/**
 * What is refunded of shipping once these items were counted: all that is left of it when nothing of the part is with the
 * client any more and the terms say so, else nothing. `counted` is all that has come back of the part, in all returns; what
 * was exchanged of it is with the client in another shape, and was brought for that money.
 */
export function shippingOnReceipt(
  { shippingMinor, shippingRefundedMinor }: Part,
  units: readonly { readonly delivered: number; readonly received: number }[],
  counted: readonly Pick<CountedItem, 'reason' | 'exchanged'>[],
  terms: ReturnPolicyRow,
): bigint {
  const isBack = units.every(({ delivered, received }) => received === delivered);
  const isWhole = isBack && counted.every(({ exchanged }) => exchanged === 0);
  return isWhole && refundsShipping(terms, counted) ? shippingMinor - shippingRefundedMinor : 0n;
}

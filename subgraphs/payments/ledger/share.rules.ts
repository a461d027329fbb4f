import { allocate, type Money, money, subtract, zero } from '#kernel/money.ts';
import type { Returned } from './ledger.rules.ts';
import type { PaymentShare } from './ledger.tables.ts';

/** All of it, in basis points. */
const whole = 10_000;

/** What the marketplace keeps of an amount: to the unit, half a unit up. */
export function commissionOf(amount: Money, basisPoints: number): bigint {
  return partOf(amount.minor, BigInt(basisPoints), BigInt(whole), amount);
}

/** What is to be taken back, and of what. */
export interface AskedBack {
  readonly amount: Money;
  /** How much of the amount is of shipping; null where nobody says. */
  readonly shipping: Money | null;
  /** The shop whose part it is; null when it is of no shop's in particular. */
  readonly shopId: string | null;
}

/**
 * Takes an amount back out of the shares of a payment. Of one shop's it is goods but for what is said to be shipping; of no
 * shop's in particular it is taken from all in proportion to what is left of them. The commission goes back in proportion to
 * the goods. Null when there is not as much left of the one or of the other.
 */
export function takeBack(shares: readonly PaymentShare[], { amount, shipping, shopId }: AskedBack): Returned[] | null {
  const asked = shares.filter((share) => shopId === null || share.shopId === shopId);
  const goods = asked.map(({ amountMinor, returnedMinor }) => amountMinor - returnedMinor);
  const shippings = asked.map(({ shippingMinor, shippingReturnedMinor }) => shippingMinor - shippingReturnedMinor);
  if (amount.minor <= 0n || (shipping && shipping.currency !== amount.currency)) return null;
  const parts =
    shipping || shopId !== null
      ? takeEach(amount, shipping ?? zero(amount.currency), goods, shippings)
      : takeFrom(amount, [...goods, ...shippings]);
  if (!parts) return null;
  return asked
    .map((share, index) => returnOf(share, parts[index] as Money, parts[asked.length + index] as Money))
    .filter(({ amountMinor, shippingMinor }) => amountMinor + shippingMinor > 0n);
}

function takeEach(amount: Money, shipping: Money, goods: readonly bigint[], shippings: readonly bigint[]) {
  const ofGoods = takeFrom(subtract(amount, shipping), goods);
  const ofShipping = takeFrom(shipping, shippings);
  return ofGoods && ofShipping && [...ofGoods, ...ofShipping];
}

/** In proportion to what is left; null when that is not as much. */
function takeFrom(amount: Money, left: readonly bigint[]): Money[] | null {
  if (amount.minor === 0n) return left.map(() => amount);
  const all = left.reduce((sum, minor) => sum + minor, 0n);
  return amount.minor < 0n || all < amount.minor ? null : allocate(amount, left);
}

/**
 * The commission that has gone back is always in proportion to all goods that have: so it ends at the whole, in however many
 * parts the refunds come.
 */
function returnOf(share: PaymentShare, goods: Money, shipping: Money): Returned {
  const { shopId, amountMinor, commissionMinor, returnedMinor, commissionReturnedMinor } = share;
  const backInAll = partOf(commissionMinor, returnedMinor + goods.minor, amountMinor, goods);
  return {
    shopId,
    amountMinor: goods.minor,
    commissionMinor: backInAll - commissionReturnedMinor,
    shippingMinor: shipping.minor,
  };
}

/** `part` of `all` of an amount. */
function partOf(minor: bigint, part: bigint, all: bigint, { currency }: Money): bigint {
  const [taken] = allocate(money(minor, currency), [part, all - part]);
  return (taken as Money).minor;
}

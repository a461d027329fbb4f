import { allocate, type Money, money } from '#kernel/money.ts';
import type { Returned } from './ledger.rules.ts';
import type { PaymentShare } from './ledger.tables.ts';

/** All of it, in basis points. */
const whole = 10_000;

/** What the marketplace keeps of an amount: to the unit, half a unit up. */
export function commissionOf(amount: Money, basisPoints: number): bigint {
  return partOf(amount.minor, BigInt(basisPoints), BigInt(whole), amount);
}

/**
 * Takes an amount back out of the shares of a payment: from one shop, or, when none is named, from all in proportion to
 * what is left of them. The commission goes back in proportion. Null when there is not as much left.
 */
export function takeBack(shares: readonly PaymentShare[], amount: Money, shopId: string | null): Returned[] | null {
  const asked = shares.filter((share) => shopId === null || share.shopId === shopId);
  const left = asked.map(({ amountMinor, returnedMinor }) => amountMinor - returnedMinor);
  if (amount.minor <= 0n || left.reduce((sum, minor) => sum + minor, 0n) < amount.minor) return null;
  const parts = allocate(amount, left);
  return asked
    .map((share, index) => returnOf(share, parts[index] as Money))
    .filter(({ amountMinor }) => amountMinor > 0n);
}

/**
 * The commission that has gone back is always in proportion to all that has: so it ends at the whole, in however many
 * parts the refunds come.
 */
function returnOf(share: PaymentShare, part: Money): Returned {
  const { shopId, amountMinor, commissionMinor, returnedMinor, commissionReturnedMinor } = share;
  const backInAll = partOf(commissionMinor, returnedMinor + part.minor, amountMinor, part);
  return { shopId, amountMinor: part.minor, commissionMinor: backInAll - commissionReturnedMinor };
}

/** `part` of `all` of an amount. */
function partOf(minor: bigint, part: bigint, all: bigint, { currency }: Money): bigint {
  const [taken] = allocate(money(minor, currency), [part, all - part]);
  return (taken as Money).minor;
}

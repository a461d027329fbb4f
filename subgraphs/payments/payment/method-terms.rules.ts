import { type CurrencyCode, exceeds, type Money, money } from '#kernel/money.ts';
import type { PaymentMethod } from '../tables.ts';

interface Terms {
  /** How long the stock waits for it, from the checkout. */
  readonly holdSeconds: number;
  /** The smallest and the largest total that it is offered for, in minor units; any where the currency is not named. */
  readonly totals: Partial<Record<CurrencyCode, { readonly least?: bigint; readonly most: bigint }>>;
}

/** How long orders hold the stock by themselves. */
const usualHoldSeconds = 15 * 60;

const terms: Readonly<Record<PaymentMethod, Terms>> = {
  CARD: { holdSeconds: usualHoldSeconds, totals: {} },
  E_WALLET: { holdSeconds: usualHoldSeconds, totals: { IDR: { most: 20_000_000_00n } } },
  QRIS: { holdSeconds: usualHoldSeconds, totals: { IDR: { most: 10_000_000_00n } } },
  VIRTUAL_ACCOUNT: { holdSeconds: 24 * 3_600, totals: { IDR: { least: 10_000_00n, most: 500_000_000_00n } } },
};

/** The ways of paying that are offered for a total, of those that the provider has. */
export function methodsFor(total: Money, methods: readonly PaymentMethod[]): PaymentMethod[] {
  return methods.filter((method) => {
    const limits = terms[method].totals[total.currency];
    if (!limits) return true;
    const { least = 0n, most } = limits;
    return !exceeds(money(least, total.currency), total) && !exceeds(total, money(most, total.currency));
  });
}

/** How long the stock must be held for it, where orders do not hold it as long by themselves; else null. */
export function longerHoldOf(method: PaymentMethod): number | null {
  const { holdSeconds } = terms[method];
  return holdSeconds > usualHoldSeconds ? holdSeconds : null;
}

/** Until when an order would wait for a payment of this kind. */
export function waitsUntil(method: PaymentMethod, { placedAt, expiresAt }: { placedAt: Date; expiresAt: Date }): Date {
  const longer = longerHoldOf(method);
  if (!longer) return expiresAt;
  return new Date(Math.max(expiresAt.getTime(), placedAt.getTime() + longer * 1_000));
}

import { type CurrencyCode, exceeds, type Money, money } from '#kernel/money.ts';
import type { CaptureWhen, PaymentMethod } from '../tables.ts';

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
  CASH_ON_DELIVERY: { holdSeconds: usualHoldSeconds, totals: { IDR: { most: 5_000_000_00n } } },
};

/** What is paid: its total, and whether every part of it comes by a carrier that takes cash. */
interface Payable {
  readonly total: Money;
  readonly isCashOnDelivery: boolean;
}

/** The ways of paying that are offered for an order: those that the provider has, and cash, within their limits. */
export function methodsFor(
  { total, isCashOnDelivery }: Payable,
  { methods }: { readonly methods: readonly PaymentMethod[] },
): PaymentMethod[] {
  const all = isCashOnDelivery ? [...methods, 'CASH_ON_DELIVERY' as const] : methods;
  return all.filter((method) => {
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

interface Capturing {
  readonly method: PaymentMethod;
  /** As the operator wants it for cards. */
  readonly cardCapture: CaptureWhen | undefined;
  /** Over how many shops the order is. */
  readonly parts: number;
  readonly capturesInParts: boolean;
}

/** When the money of a payment is taken. What a provider takes in one piece it takes at once, unless there is one part. */
export function captureWhenOf({ method, cardCapture = 'AT_ONCE', parts, capturesInParts }: Capturing): CaptureWhen {
  if (method === 'CASH_ON_DELIVERY') return 'WHEN_DELIVERED';
  return method === 'CARD' && (parts === 1 || capturesInParts) ? cardCapture : 'AT_ONCE';
}

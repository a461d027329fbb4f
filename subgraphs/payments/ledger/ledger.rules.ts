import type { PaymentRow } from '../tables.ts';
import type { Account, PaymentShare } from './ledger.tables.ts';

/** A line of a transaction. What is held stands above zero, what is owed or earned below it. */
export interface Entry {
  readonly account: Account;
  readonly shopId: string | null;
  readonly amountMinor: bigint;
}

type Shared = Pick<PaymentShare, 'shopId' | 'amountMinor' | 'commissionMinor' | 'shippingMinor'>;

/** Of a part of a payment that goes back: of the goods, of the commission in them, and of what shipping cost the client. */
export interface Returned {
  readonly shopId: string;
  readonly amountMinor: bigint;
  readonly commissionMinor: bigint;
  readonly shippingMinor: bigint;
}

/** Who holds the money of payments. */
type Till = 'PROVIDER' | 'CASH';

/** Money of a payment is there. Whose it will be is not known: the order may be over. */
export const entriesOfCapture = (minor: bigint, till: Till = 'PROVIDER') => [
  entry(till, minor),
  entry('CLIENTS', -minor),
];

/** The order keeps the money: its shops and the marketplace have earned it. */
export const entriesOfSale = (shares: readonly Shared[]) => earned(shares, 1n);

/** Of what they had earned, this is the client's again. */
export const entriesOfPromise = (returned: readonly Returned[]) => earned(returned, -1n);

/** Money was given back. */
export const entriesOfRefund = (minor: bigint, till: Till = 'PROVIDER') => [
  entry('CLIENTS', minor),
  entry(till, -minor),
];

/** Where the money of a payment is. */
export const tillOf = ({ provider }: Pick<PaymentRow, 'provider'>): Till => (provider === 'CASH' ? 'CASH' : 'PROVIDER');

/** A shop asked for its money, … */
export const entriesOfPayout = (shopId: string, minor: bigint) => [
  entry('SHOP', minor, shopId),
  entry('PAYOUTS', -minor),
];
/** … and has it, … */
export const entriesOfPaidPayout = (minor: bigint) => [entry('PAYOUTS', minor), entry('PROVIDER', -minor)];
/** … or has not, and may ask again. */
export const entriesOfFailedPayout = (shopId: string, minor: bigint) => [
  entry('PAYOUTS', minor),
  entry('SHOP', -minor, shopId),
];

function earned(parts: readonly Shared[], sign: 1n | -1n): Entry[] {
  const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);
  const shipping = sumOf(parts.map(({ shippingMinor }) => shippingMinor));
  return [
    entry('CLIENTS', sign * (sumOf(parts.map(({ amountMinor }) => amountMinor)) + shipping)),
    ...parts.map(({ shopId, amountMinor, commissionMinor }) =>
      entry('SHOP', -sign * (amountMinor - commissionMinor), shopId),
    ),
    entry('COMMISSION', -sign * sumOf(parts.map(({ commissionMinor }) => commissionMinor))),
    entry('SHIPPING', -sign * shipping),
  ].filter(({ amountMinor }) => amountMinor !== 0n);
}

const entry = (account: Account, amountMinor: bigint, shopId: string | null = null): Entry => ({
  account,
  shopId,
  amountMinor,
});

export const isBalanced = (entries: readonly Entry[]) =>
  entries.length > 1 && entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) === 0n;

/** How the balances of shops change, each shop once, in the one order in which everybody locks them. */
export function balanceChanges(entries: readonly Entry[]): { readonly shopId: string; readonly minor: bigint }[] {
  const changes = new Map<string, bigint>();
  for (const { shopId, amountMinor } of entries) {
    if (shopId) changes.set(shopId, (changes.get(shopId) ?? 0n) - amountMinor);
  }
  return [...changes].map(([shopId, minor]) => ({ shopId, minor })).sort((a, b) => (a.shopId < b.shopId ? -1 : 1));
}

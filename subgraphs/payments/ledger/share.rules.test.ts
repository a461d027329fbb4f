import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '#kernel/money.ts';
import {
  balanceChanges,
  entriesOfCapture,
  entriesOfPromise,
  entriesOfRefund,
  entriesOfSale,
  isBalanced,
} from './ledger.rules.ts';
import type { PaymentShare } from './ledger.tables.ts';
import { commissionOf, takeBack } from './share.rules.ts';

const idr = (minor: bigint) => money(minor, 'IDR');

function shareOf(shopId: string, amountMinor: bigint, basisPoints: number): PaymentShare {
  const commissionMinor = commissionOf(idr(amountMinor), basisPoints);
  const nothing = { returnedMinor: 0n, commissionReturnedMinor: 0n };
  return { paymentId: 'pay_1', shopId, amountMinor, commissionMinor, currency: 'IDR', ...nothing };
}

function afterReturn(shares: readonly PaymentShare[], returned: NonNullable<ReturnType<typeof takeBack>>) {
  return shares.map((share) => {
    const own = returned.find(({ shopId }) => shopId === share.shopId);
    return {
      ...share,
      returnedMinor: share.returnedMinor + (own?.amountMinor ?? 0n),
      commissionReturnedMinor: share.commissionReturnedMinor + (own?.commissionMinor ?? 0n),
    };
  });
}

const someShares = fc
  .array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 10n }), fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([amount, basisPoints], index) => shareOf(`shp_${index}`, amount, basisPoints)));
/** What part of what is left goes back, of which shop, or of all. */
const someRefunds = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 0, max: 3 }))), {
  maxLength: 12,
});

test('whatever is refunded in whatever parts, each step sums to zero, and all of it leaves nobody anything', () => {
  fc.assert(
    fc.property(someShares, someRefunds, (given, refunds) => {
      let shares: readonly PaymentShare[] = given;
      const total = given.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
      const transactions = [entriesOfCapture(total), entriesOfSale(shares)];
      const giveBack = (minor: bigint, shopId: string | null) => {
        const returned = takeBack(shares, idr(minor), shopId);
        expect(returned?.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)).toBe(minor);
        for (const { amountMinor, commissionMinor } of returned ?? []) {
          expect(0n <= commissionMinor && commissionMinor <= amountMinor).toBe(true);
        }
        shares = afterReturn(shares, returned ?? []);
        transactions.push(entriesOfPromise(returned ?? []), entriesOfRefund(minor));
      };
      const leftOf = (shopId: string | null) =>
        shares
          .filter((share) => shopId === null || share.shopId === shopId)
          .reduce((sum, { amountMinor, returnedMinor }) => sum + amountMinor - returnedMinor, 0n);
      for (const [percent, shop] of refunds) {
        const shopId = shop === null ? null : (shares[shop % shares.length]?.shopId ?? null);
        const minor = (leftOf(shopId) * BigInt(percent)) / 100n;
        if (minor > 0n) giveBack(minor, shopId);
      }
      if (leftOf(null) > 0n) giveBack(leftOf(null), null);

      for (const entries of transactions) expect(isBalanced(entries)).toBe(true);
      const balances = Map.groupBy(transactions.flat(), ({ account, shopId }) => `${account} ${shopId}`);
      for (const [account, entries] of balances) {
        expect(
          entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
          account,
        ).toBe(0n);
      }
    }),
    { numRuns: 500 },
  );
});

test('control: commission that is rounded refund by refund leaves somebody something', () => {
  expect(shareOf('shp_1', 30n, 500).commissionMinor).toBe(2n);
  expect(3n * commissionOf(idr(10n), 500)).toBe(3n);
});

test('takes back nothing when there is not as much left, of the shop or of all', () => {
  const shares = [shareOf('shp_1', 100n, 500), shareOf('shp_2', 50n, 0)];
  expect(takeBack(shares, idr(101n), 'shp_1')).toBeNull();
  expect(takeBack(shares, idr(151n), null)).toBeNull();
  expect(takeBack(shares, idr(1n), 'shp_3')).toBeNull();
  expect(takeBack(shares, idr(0n), null)).toBeNull();
  expect(takeBack(shares, idr(150n), null)).toEqual([
    { shopId: 'shp_1', amountMinor: 100n, commissionMinor: 5n },
    { shopId: 'shp_2', amountMinor: 50n, commissionMinor: 0n },
  ]);
});

test.each([
  [0, 0n],
  [1, 1n],
  [250, 250n],
  [10_000, 10_000n],
])('keeps %i of ten thousand, to the unit', (basisPoints, kept) => {
  expect(commissionOf(idr(10_000n), basisPoints)).toBe(kept);
});

test('rounds half a unit up', () => {
  expect([commissionOf(idr(10n), 500), commissionOf(idr(9n), 500), commissionOf(idr(11n), 500)]).toEqual([1n, 0n, 1n]);
});

test('changes the balance of each shop once, in order of their ids', () => {
  const entries = entriesOfSale([shareOf('shp_2', 100n, 500), shareOf('shp_1', 50n, 0), shareOf('shp_3', 10n, 10_000)]);
  expect(balanceChanges(entries)).toEqual([
    { shopId: 'shp_1', minor: 50n },
    { shopId: 'shp_2', minor: 95n },
  ]);
});

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

function shareOf(shopId: string, amountMinor: bigint, basisPoints: number, shippingMinor = 0n): PaymentShare {
  const commissionMinor = commissionOf(idr(amountMinor), basisPoints);
  const nothing = { returnedMinor: 0n, commissionReturnedMinor: 0n, shippingReturnedMinor: 0n };
  return { paymentId: 'pay_1', shopId, amountMinor, commissionMinor, shippingMinor, currency: 'IDR', ...nothing };
}

function afterReturn(shares: readonly PaymentShare[], returned: NonNullable<ReturnType<typeof takeBack>>) {
  return shares.map((share) => {
    const own = returned.find(({ shopId }) => shopId === share.shopId);
    return {
      ...share,
      returnedMinor: share.returnedMinor + (own?.amountMinor ?? 0n),
      commissionReturnedMinor: share.commissionReturnedMinor + (own?.commissionMinor ?? 0n),
      shippingReturnedMinor: share.shippingReturnedMinor + (own?.shippingMinor ?? 0n),
    };
  });
}

const noMore = fc.constant(0n);
const someShares = fc
  .array(
    fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 10n }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.oneof(noMore, fc.bigInt({ min: 1n, max: 10n ** 8n })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map(([amount, rate, shipping], index) => shareOf(`shp_${index}`, amount, rate, shipping)));
/** What part of the goods and of the shipping that are left goes back, of which shop, or of all. */
const someRefunds = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.option(fc.integer({ min: 0, max: 100 })),
    fc.option(fc.integer({ min: 0, max: 3 })),
  ),
  { maxLength: 12 },
);

const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, minor) => sum + minor, 0n);
const goodsLeft = (shares: readonly PaymentShare[]) =>
  sumOf(shares.map(({ amountMinor, returnedMinor }) => amountMinor - returnedMinor));
const shippingLeft = (shares: readonly PaymentShare[]) =>
  sumOf(shares.map(({ shippingMinor, shippingReturnedMinor }) => shippingMinor - shippingReturnedMinor));
const askBack = (minor: bigint, shopId: string | null, shipping: bigint | null = null) => ({
  amount: idr(minor),
  shipping: shipping === null ? null : idr(shipping),
  shopId,
});

test('whatever is refunded in whatever parts, each step sums to zero, and all of it leaves nobody anything', () => {
  fc.assert(
    fc.property(someShares, someRefunds, (given, refunds) => {
      let shares: readonly PaymentShare[] = given;
      const transactions = [entriesOfCapture(goodsLeft(given) + shippingLeft(given)), entriesOfSale(shares)];
      const giveBack = (minor: bigint, shopId: string | null, shipping: bigint | null) => {
        const before = shippingLeft(shares);
        const returned = takeBack(shares, askBack(minor, shopId, shipping)) ?? [];
        expect(sumOf(returned.map(({ amountMinor, shippingMinor }) => amountMinor + shippingMinor))).toBe(minor);
        for (const { amountMinor, commissionMinor } of returned) {
          expect(0n <= commissionMinor && commissionMinor <= amountMinor).toBe(true);
        }
        shares = afterReturn(shares, returned);
        const taken = before - shippingLeft(shares);
        expect(taken).toBe(shipping ?? taken);
        transactions.push(entriesOfPromise(returned), entriesOfRefund(minor));
      };
      for (const [percent, shippingPercent, shop] of refunds) {
        const shopId = shop === null ? null : (shares[shop % shares.length]?.shopId ?? null);
        const own = shares.filter((share) => shopId === null || share.shopId === shopId);
        const shipping = shippingPercent === null ? null : (shippingLeft(own) * BigInt(shippingPercent)) / 100n;
        const minor = (goodsLeft(own) * BigInt(percent)) / 100n + (shipping ?? 0n);
        if (minor > 0n) giveBack(minor, shopId, shipping);
      }
      const left = goodsLeft(shares) + shippingLeft(shares);
      if (left > 0n) giveBack(left, null, null);

      for (const entries of transactions) expect(isBalanced(entries)).toBe(true);
      const balances = Map.groupBy(transactions.flat(), ({ account, shopId }) => `${account} ${shopId}`);
      for (const [account, entries] of balances) {
        expect(sumOf(entries.map(({ amountMinor }) => amountMinor)), account).toBe(0n);
      }
    }),
    { numRuns: 500 },
  );
});

test('control: commission that is rounded refund by refund leaves somebody something', () => {
  expect(shareOf('shp_1', 30n, 500).commissionMinor).toBe(2n);
  expect(3n * commissionOf(idr(10n), 500)).toBe(3n);
});

test('takes back nothing when there is not as much left, of the goods or of the shipping, of the shop or of all', () => {
  const shares = [shareOf('shp_1', 100n, 500, 10n), shareOf('shp_2', 50n, 0)];
  for (const asked of [
    askBack(101n, 'shp_1'),
    askBack(111n, 'shp_1', 10n),
    askBack(51n, 'shp_1', 11n),
    askBack(5n, 'shp_1', 6n),
    askBack(5n, 'shp_1', -1n),
    askBack(1n, 'shp_2', 1n),
    askBack(161n, null),
    askBack(151n, null, 0n),
    askBack(1n, 'shp_3'),
    askBack(0n, null),
    { amount: idr(20n), shipping: money(10n, 'USD'), shopId: 'shp_1' },
  ]) {
    expect(takeBack(shares, asked)).toBeNull();
  }
  expect(takeBack(shares, askBack(160n, null))).toEqual([
    { shopId: 'shp_1', amountMinor: 100n, commissionMinor: 5n, shippingMinor: 10n },
    { shopId: 'shp_2', amountMinor: 50n, commissionMinor: 0n, shippingMinor: 0n },
  ]);
});

test('takes shipping back without commission, and goods without shipping', () => {
  const shares = [shareOf('shp_1', 100n, 500, 10n)];
  const ofShop = { shopId: 'shp_1' };
  expect(takeBack(shares, askBack(10n, 'shp_1', 10n))).toEqual([
    { ...ofShop, amountMinor: 0n, commissionMinor: 0n, shippingMinor: 10n },
  ]);
  expect(takeBack(shares, askBack(100n, 'shp_1'))).toEqual([
    { ...ofShop, amountMinor: 100n, commissionMinor: 5n, shippingMinor: 0n },
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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, allocate, formatAmount, money, parseMoney, subtract, times, toWire } from './money.ts';

const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const currency = fc.constantFrom('IDR', 'JPY', 'USD', 'VND');

test('what is written is read back exactly', () => {
  fc.assert(
    fc.property(minor, currency, (amount, code) => {
      const value = money(amount, code);
      expect(parseMoney(toWire(value))).toEqual(value);
    }),
  );
});

test.each([
  [1_599_900_000n, 'IDR', '15999000.00'],
  [5n, 'USD', '0.05'],
  [-1_005n, 'USD', '-10.05'],
  [1_500n, 'JPY', '1500'],
] as const)('writes %s minor units of %s as %s', (amount, code, text) => {
  expect(formatAmount(money(amount, code))).toBe(text);
});

test.each(['', '1e3', '1,000', '0x10', 'NaN', '1.', '.5', ' 1', '1.005', '99999999999999999'])(
  'refuses %j',
  (amount) => {
    expect(() => parseMoney({ amount, currencyCode: 'IDR' })).toThrow(RangeError);
  },
);

test('takes zeros beyond the decimals of a currency, since they say nothing', () => {
  expect(parseMoney({ amount: '1500.000', currencyCode: 'JPY' })).toEqual(money(1_500n, 'JPY'));
});

test('an allocation gives away every unit, none twice, and is off by less than one from proportion', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (amount, shares) => {
      const whole = shares.reduce((total, weight) => total + weight, 0n);
      fc.pre(whole > 0n);
      const parts = allocate(money(amount, 'IDR'), shares);
      expect(parts.reduce((total, part) => total + part.minor, 0n)).toBe(amount);
      for (const [index, part] of parts.entries()) {
        const distance = part.minor * whole - amount * (shares[index] ?? 0n);
        expect(distance > -whole && distance < whole).toBe(true);
      }
    }),
  );
});

test('does not add different currencies, nor multiply by fractions', () => {
  expect(() => add(money(1n, 'IDR'), money(1n, 'USD'))).toThrow(RangeError);
  expect(() => subtract(money(1n, 'IDR'), money(1n, 'USD'))).toThrow(RangeError);
  expect(() => times(money(1n, 'IDR'), 1.5)).toThrow(RangeError);
});

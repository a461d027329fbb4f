/**
 * Money as an exact number of minor units. Everything here is pure; nothing here ever becomes a floating-point number.
 */

/** ISO 4217: how many decimals each currency has. The keys are the schema's `CurrencyCode`. */
const decimalsOf = {
  AUD: 2,
  CNY: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  IDR: 2,
  INR: 2,
  JPY: 0,
  KRW: 0,
  MYR: 2,
  PHP: 2,
  SGD: 2,
  THB: 2,
  TWD: 2,
  USD: 2,
  VND: 0,
} as const;

export type CurrencyCode = keyof typeof decimalsOf;

export interface Money {
  /** In the currency's smallest unit: sen for IDR, cents for USD, yen for JPY. */
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

/** Money as the graph writes it: `{ amount: '15999000.00', currencyCode: 'IDR' }`. */
export interface WireMoney {
  readonly amount: string;
  readonly currencyCode: CurrencyCode;
}

/** The largest amount that a BIGINT column holds, with room to sum a few thousand of them: ten trillion major units. */
export const largestMinor = 1_000_000_000_000_000n;

export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(decimalsOf, text);
}

export function money(minor: bigint, currency: CurrencyCode): Money {
  return { minor, currency };
}

export function zero(currency: CurrencyCode): Money {
  return { minor: 0n, currency };
}

/** Throws a RangeError on text that is not an exact amount of the currency; callers that take user input catch it. */
export function parseMoney({ amount, currencyCode }: WireMoney): Money {
  const decimals = decimalsOf[currencyCode];
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,20}))?$/.exec(amount);
  if (!match) throw new RangeError('is not a decimal number such as 15999000.00');
  const [, sign, whole = '', fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals)
    throw new RangeError(`has more than ${decimals} decimals, which ${currencyCode} has`);
  const magnitude = BigInt(whole + significant.padEnd(decimals, '0'));
  if (magnitude > largestMinor) throw new RangeError('is larger than any price');
  return { minor: sign ? -magnitude : magnitude, currency: currencyCode };
}

/** The exact decimal text of an amount, with all decimals of its currency. */
export function formatAmount({ minor, currency }: Money): string {
  const decimals = decimalsOf[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${minor < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${fraction}` : ''}`;
}

export function toWire(value: Money): WireMoney {
  return { amount: formatAmount(value), currencyCode: value.currency };
}

export function add(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return { minor: left.minor + right.minor, currency: left.currency };
}

export function subtract(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return { minor: left.minor - right.minor, currency: left.currency };
}

export function times(value: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity))
    throw new RangeError(`Money is multiplied by whole numbers only, not by ${quantity}`);
  return { minor: value.minor * BigInt(quantity), currency: value.currency };
}

export function sum(values: readonly Money[], currency: CurrencyCode): Money {
  return values.reduce(add, zero(currency));
}

/** Whether `left` is more than `right`. */
export function exceeds(left: Money, right: Money): boolean {
  requireSameCurrency(left, right);
  return left.minor > right.minor;
}

/**
 * The only division of money: splits an amount in proportion to `weights`, to the last unit. What does not divide goes,
 * a unit each, to the largest remainders first, and among equals to the earlier one.
 */
export function allocate(value: Money, weights: readonly bigint[]): Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole <= 0n || weights.some((weight) => weight < 0n) || value.minor < 0n) {
    throw new RangeError('allocate wants an amount and weights that are not negative, and one weight above zero');
  }
  const shares = weights.map((weight, index) => ({
    index,
    minor: (value.minor * weight) / whole,
    remainder: (value.minor * weight) % whole,
  }));
  const given = shares.reduce((total, share) => total + share.minor, 0n);
  const byRemainder = [...shares].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  );
  for (const share of byRemainder.slice(0, Number(value.minor - given))) share.minor += 1n;
  return shares.map((share) => money(share.minor, value.currency));
}

function requireSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new RangeError(`${left.currency} and ${right.currency} do not add up`);
}

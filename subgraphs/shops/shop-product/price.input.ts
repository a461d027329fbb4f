import { z } from 'zod';
import { type CurrencyCode, type Money, parseMoney, type WireMoney } from '#kernel/money.ts';

/** A price: more than zero, in the one currency of the marketplace. */
export const priceIn = (currency: CurrencyCode) =>
  z.custom<WireMoney>().transform((given, check): Money => {
    const refuse = (field: keyof WireMoney, message: string) => {
      check.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (given.currencyCode !== currency) return refuse('currencyCode', `must be ${currency}: all prices here are`);
    try {
      const price = parseMoney(given);
      return price.minor > 0n ? price : refuse('amount', 'must be more than zero');
    } catch (error) {
      if (error instanceof RangeError) return refuse('amount', error.message);
      throw error;
    }
  });

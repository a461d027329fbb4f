import { z } from 'zod';
import { type CurrencyCode, type Money, parseMoney, type WireMoney } from '#kernel/money.ts';

/** An amount in the one currency of the marketplace, and not less than `least` minor units. */
export const moneyIn = (currency: CurrencyCode, least: bigint) =>
  z.custom<WireMoney>().transform((given, check): Money => {
    const refuse = (field: keyof WireMoney, message: string) => {
      check.addIssue({ code: 'custom', path: [field], message });
      return z.NEVER;
    };
    if (given.currencyCode !== currency) return refuse('currencyCode', `must be ${currency}: all prices here are`);
    try {
      const amount = parseMoney(given);
      return amount.minor >= least ? amount : refuse('amount', least > 0n ? 'must be more than zero' : 'is below zero');
    } catch (error) {
      if (error instanceof RangeError) return refuse('amount', error.message);
      throw error;
    }
  });

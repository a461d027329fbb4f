import { z } from 'zod';
import type { CurrencyCode } from '#kernel/money.ts';
import { PageError } from '#kernel/pages.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { moneyIn } from '#subgraph/money-input.ts';
import type { ProductFilter as GivenFilter } from '../generated/resolvers.ts';

const mostBrands = 50;
const longestText = 100;

/** A filter as it was given, with its prices in minor units. */
export interface ProductFilter extends Omit<GivenFilter, 'minPrice' | 'maxPrice'> {
  readonly minPrice?: bigint | undefined;
  readonly maxPrice?: bigint | undefined;
}

/** Throws a sentence for the caller when the filter is none. */
export function readFilter(given: GivenFilter, currency: CurrencyCode): ProductFilter {
  const price = moneyIn(currency, 0n).nullish();
  const prices = readInput(z.object({ minPrice: price, maxPrice: price }), given);
  if (isRefusal(prices)) {
    throw new PageError(prices.problems.map(({ path, message }) => `filter.${path.join('.')} ${message}`).join('; '));
  }
  const [minPrice, maxPrice] = [prices.minPrice?.minor, prices.maxPrice?.minor];
  if (minPrice !== undefined && maxPrice !== undefined && minPrice > maxPrice) {
    throw new PageError('filter.minPrice must not be above filter.maxPrice');
  }
  if ((given.brandIds?.length ?? 0) > mostBrands) throw new PageError(`filter.brandIds must be at most ${mostBrands}`);
  if ((given.text?.length ?? 0) > longestText) {
    throw new PageError(`filter.text must be at most ${longestText} characters`);
  }
  return { ...given, minPrice, maxPrice };
}

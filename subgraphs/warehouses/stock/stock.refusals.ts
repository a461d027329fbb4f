import type { StockTooLowLine } from '../generated/resolvers.ts';

export const unknownVariant = (...variantIds: readonly string[]) =>
  ({
    __typename: 'UnknownVariantError',
    message: `The catalogue has no variant ${variantIds.join(', ')}.`,
    variantIds,
  }) as const;

export const stockTooLow = (lines: readonly StockTooLowLine[]) =>
  ({
    __typename: 'StockTooLowError',
    message: lines
      .map(({ variantId, requested, available }) => `${available} of ${variantId} can be taken, not ${requested}.`)
      .join(' '),
    lines,
  }) as const;

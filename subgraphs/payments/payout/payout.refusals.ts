import { formatAmount, type Money } from '#kernel/money.ts';

export const balanceTooLow = (available: Money) =>
  ({
    __typename: 'BalanceTooLowError',
    message: `The balance of the shop is ${available.currency} ${formatAmount(available)}.`,
    balance: available,
  }) as const;

export const payoutsNotOffered = () =>
  ({
    __typename: 'PayoutsNotOfferedError',
    message: 'The payment provider of this marketplace pays no shops.',
  }) as const;

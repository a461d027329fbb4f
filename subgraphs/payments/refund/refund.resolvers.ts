import { money } from '#kernel/money.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const refundResolvers: Resolvers = {
  Refund: {
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  },
};

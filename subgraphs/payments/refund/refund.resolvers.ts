import { money } from '#kernel/money.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { confirmCashRefund } from './confirm-cash-refund.ts';

export const refundResolvers: Resolvers = {
  Mutation: {
    confirmCashRefund: (_, { input }, context) => confirmCashRefund(context, input),
  },
  Refund: {
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
  },
};

import { money } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { mayKnow } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refundsOfPayments } from '../refund/refund.queries.ts';
import type { PaymentRow } from '../tables.ts';
import { cancelPayment } from './cancel-payment.ts';
import { payOrder } from './pay-order.ts';
import { eventsOfPayments, paymentsById } from './payment.queries.ts';
import { paidStatuses } from './payment.states.ts';
import { capturedOf } from './payment-amounts.rules.ts';

export const paymentResolvers: Resolvers = {
  Query: {
    payment: async (_, { id }, context) => unlessHidden(context, await context.load(paymentsById, id)),
  },
  Mutation: {
    payOrder: (_, { input }, context) => payOrder(context, input),
    cancelPayment: (_, { input }, context) => cancelPayment(context, input),
  },
  Payment: {
    __resolveReference: async ({ id }, context) => unlessHidden(context, await context.load(paymentsById, id)),
    order: ({ orderId }) => ({ id: orderId }),
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    capturedAmount: (payment) => {
      const isPaid = paidStatuses.includes(payment.status);
      return money(isPaid ? capturedOf(payment) : 0n, payment.currency);
    },
    voidedAmount: ({ voidedMinor, currency }) => money(voidedMinor, currency),
    refundedAmount: ({ refundedMinor, currency }) => money(refundedMinor, currency),
    // There is nothing left to do once it has settled, and nothing shall be done any more once its end was asked for.
    instructions: ({ status, instructions, cancelRequestedAt, amountMinor, currency }) =>
      status === 'PENDING' && instructions && !cancelRequestedAt
        ? { ...instructions, amount: money(amountMinor, currency) }
        : null,
    refunds: async ({ id }, _, context) => (await context.load(refundsOfPayments, id)) ?? [],
    history: async ({ id }, _, context) => (await context.load(eventsOfPayments, id)) ?? [],
  },
  PaymentInstructions: {
    expiresAt: ({ expiresAt }) => (expiresAt ? new Date(expiresAt) : null),
  },
};

function unlessHidden(context: Context, payment: PaymentRow | null): PaymentRow | null {
  return payment && mayKnow(context, payment.clientId) ? payment : null;
}

import type { Context } from '#subgraph/context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { paymentsOfOrders } from '../payment/payment.queries.ts';
import { provider } from '../provider/chosen.ts';
import type { PaymentRow } from '../tables.ts';
import { amountDueOf, mayKnowPayments, offeredMethods } from './order.rules.ts';

export const orderResolvers: Resolvers = {
  Order: {
    payments: ({ id }, _, context) => knownPayments(context, id),
    amountDue: async (order, _, context) => {
      const payments = await knownPayments(context, order.id);
      return payments && amountDueOf(order, payments);
    },
    paymentMethods: async (order, _, context) => {
      const payments = await knownPayments(context, order.id);
      return payments && offeredMethods(order, payments, provider);
    },
  },
};

/** Null when the viewer may not know. */
async function knownPayments(context: Context, orderId: string): Promise<PaymentRow[] | null> {
  const payments = (await context.load(paymentsOfOrders, orderId)) ?? [];
  return mayKnowPayments(context.viewer, payments) ? payments : null;
}

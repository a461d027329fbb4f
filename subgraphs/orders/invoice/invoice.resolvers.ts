import { money } from '#kernel/money.ts';
import { documentLink } from '#subgraph/document-link.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { invoicesOfShopOrders } from './invoice.queries.ts';

export const invoiceResolvers: Resolvers = {
  ShopOrder: {
    invoice: ({ id }, _, context) => context.load(invoicesOfShopOrders, id),
  },
  Invoice: {
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    url: ({ shopOrderId }, _, context) => documentLink(context, 'invoices', shopOrderId),
  },
};

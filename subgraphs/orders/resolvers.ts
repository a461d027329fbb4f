import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { invoiceResolvers } from './invoice/invoice.resolvers.ts';
import { orderResolvers } from './order/order.resolvers.ts';
import { shopOrderResolvers } from './shop-order/shop-order.resolvers.ts';

export const resolvers = mergeResolvers(orderResolvers, shopOrderResolvers, invoiceResolvers);

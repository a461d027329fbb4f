import { mergeResolvers } from '#subgraph/merge-resolvers.ts';
import { orderResolvers } from './order/order.resolvers.ts';
import { paymentResolvers } from './payment/payment.resolvers.ts';
import { refundResolvers } from './refund/refund.resolvers.ts';
import { shopResolvers } from './shop/shop.resolvers.ts';

export const resolvers = mergeResolvers(paymentResolvers, refundResolvers, orderResolvers, shopResolvers);

import { money } from '#kernel/money.ts';
import { isAdmin, mayKnow } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { actsForShop } from '../neighbours/shops.ts';
import { paysWayBack } from '../policy/policy.rules.ts';
import { receiveReturn } from '../receipt/receive-return.ts';
import { refundReturn } from '../refund/refund-return.ts';
import { shipReturn } from '../way-back/ship-return.ts';
import { cancelReturn } from './cancel-return.ts';
import { approveReturn, decideReturn, declineReturn, escalateReturn } from './decide-return.ts';
import { requestReturn } from './request-return.ts';
import { visibleReturn, visibleReturns } from './return.access.ts';
import {
  eventsOfReturns,
  itemsOfReturns,
  refundsOfReturns,
  returnsById,
  returnsOfClients,
  returnsOfOrders,
  returnsOfShopOrders,
  returnsOfShops,
} from './return.queries.ts';

export const returnResolvers: Resolvers = {
  Query: {
    return: (_, { id }, context) => visibleReturn(context, id),
  },
  Mutation: {
    requestReturn: (_, { input }, context) => requestReturn(context, input),
    approveReturn: (_, { input }, context) => approveReturn(context, input),
    declineReturn: (_, { input }, context) => declineReturn(context, input),
    escalateReturn: (_, { input }, context) => escalateReturn(context, input),
    decideReturn: (_, { input }, context) => decideReturn(context, input),
    cancelReturn: (_, { input }, context) => cancelReturn(context, input),
    shipReturn: (_, { input }, context) => shipReturn(context, input),
    receiveReturn: (_, { input }, context) => receiveReturn(context, input),
    refundReturn: (_, { input }, context) => refundReturn(context, input),
  },
  Return: {
    __resolveReference: async ({ id }, context) => visibleReturn(context, id),
    shopOrder: ({ shopOrderId }) => ({ __typename: 'ShopOrder', id: shopOrderId }),
    shop: ({ shopId }) => ({ __typename: 'Shop', id: shopId }),
    client: ({ clientId }) => ({ __typename: 'User', id: clientId }),
    items: async ({ id }, _, context) => (await context.load(itemsOfReturns, id)) ?? [],
    isWayBackPaid: async ({ id, terms }, _, context) =>
      paysWayBack(terms, (await context.load(itemsOfReturns, id)) ?? []),
    shipment: ({ shipmentId }) => (shipmentId ? { __typename: 'Shipment', id: shipmentId } : null),
    exchange: ({ exchangeOrderId }) => (exchangeOrderId ? { __typename: 'Order', id: exchangeOrderId } : null),
    refunds: async ({ id }, _, context) => (await context.load(refundsOfReturns, id)) ?? [],
    refundTotal: async ({ id, currency }, _, context) => {
      const refunds = (await context.load(refundsOfReturns, id)) ?? [];
      return money(
        refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
        currency,
      );
    },
    history: async ({ id }, _, context) => (await context.load(eventsOfReturns, id)) ?? [],
  },
  ReturnItem: {
    item: ({ orderItemId }) => ({ __typename: 'OrderItem', id: orderItemId }),
    variant: ({ variantId }) => ({ __typename: 'Variant', id: variantId }),
    pictureUrls: ({ pictureUrls }) => [...pictureUrls],
    exchangeFor: ({ exchangeFor }) => (exchangeFor ? { __typename: 'ShopProduct', id: exchangeFor } : null),
    refunded: async ({ returnId, refundedMinor }, _, context) => {
      const row = await context.load(returnsById, returnId);
      return money(refundedMinor, row?.currency ?? context.settings.currency);
    },
  },
  ReturnRefund: {
    amount: ({ amountMinor, currency }) => money(amountMinor, currency),
    shipping: ({ shippingMinor, currency }) => money(shippingMinor, currency),
    actor: ({ actorId }) => (actorId ? { __typename: 'User', id: actorId } : null),
  },
  ReturnEvent: {
    actor: ({ actorId }) => (actorId ? { __typename: 'User', id: actorId } : null),
  },
  Order: {
    __resolveReference: async ({ id }) => ({ __typename: 'Order', id }),
    returns: async ({ id }, _, context) => visibleReturns(context, await context.load(returnsOfOrders, id)),
  },
  ShopOrder: {
    __resolveReference: async ({ id }) => ({ __typename: 'ShopOrder', id }),
    returns: async ({ id }, _, context) => visibleReturns(context, await context.load(returnsOfShopOrders, id)),
  },
  User: {
    __resolveReference: async ({ id }) => ({ __typename: 'User', id }),
    returns: ({ id }, page, context) => (mayKnow(context, id) ? context.load(returnsOfClients, id, page) : null),
  },
  Shop: {
    __resolveReference: async ({ id }) => ({ __typename: 'Shop', id }),
    returns: async ({ id }, page, context) =>
      isAdmin(context) || (await actsForShop(context, id)) ? context.load(returnsOfShops, id, page) : null,
  },
};

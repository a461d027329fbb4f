import { money, sum } from '#kernel/money.ts';
import { mayKnow, requireService } from '#subgraph/viewer.ts';
import { checkout, checkoutForClient } from '../checkout/checkout.ts';
import { exchangeObstacle, placeExchange } from '../exchange/place-exchange.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { shippingOf, totalOf } from '../shop-order/shop-order.rules.ts';
import { cancelOrder } from './cancel-order.ts';
import { extendOrderHold } from './extend-order-hold.ts';
import { visibleHistory, visibleItem, visibleOrder, visibleShopOrders } from './order.access.ts';
import { orderOfCheckout, ordersById, ordersByNumber, ordersOfClients, shopOrdersOfOrders } from './order.queries.ts';
import { fulfillmentOf, orderNumberOf } from './order.rules.ts';

export const orderResolvers: Resolvers = {
  Query: {
    order: async (_, { id }, context) => visibleOrder(context, await context.load(ordersById, id)),
    orderByNumber: async (_, { number }, context) =>
      visibleOrder(context, await context.load(ordersByNumber, orderNumberOf(number))),
    orderForPayment: (_, { id }, context) => {
      requireService(context);
      return context.load(ordersById, id);
    },
    orderOfCheckout: async (_, checkedOut, context) => {
      requireService(context, 'carts');
      return (await orderOfCheckout(context.read, checkedOut)) ?? null;
    },
    exchangeObstacle: (_, { input }, context) => exchangeObstacle(context, input),
  },
  Mutation: {
    checkout: (_, { input }, context) => checkout(context, input),
    checkoutForClient: (_, { input }, context) => checkoutForClient(context, input),
    cancelOrder: (_, { input }, context) => cancelOrder(context, input),
    extendOrderHold: (_, { input }, context) => extendOrderHold(context, input),
    placeExchange: (_, { input }, context) => placeExchange(context, input),
  },
  Order: {
    __resolveReference: async ({ id }, context) => visibleOrder(context, await context.load(ordersById, id)),
    client: ({ clientId }) => ({ __typename: 'User', id: clientId }),
    expiresAt: ({ status, expiresAt }) => (status === 'AWAITING_PAYMENT' ? expiresAt : null),
    fulfillment: async (order, _, context) => {
      const statuses = (await visibleShopOrders(context, order)).map(({ status }) => status);
      return fulfillmentOf(statuses, { isPaid: order.paymentId !== null });
    },
    exchangeOf: async ({ exchangeOfId }, _, context) =>
      exchangeOfId ? visibleOrder(context, await context.load(ordersById, exchangeOfId)) : null,
    paidThroughOrderId: ({ id, paidThroughOrderId }) => paidThroughOrderId ?? id,
    total: async (order, _, context) => {
      const { clientId, totalMinor, currency } = order;
      if (mayKnow(context, clientId)) return money(totalMinor, currency);
      const parts = await visibleShopOrders(context, order);
      return sum(parts.map(totalOf), currency);
    },
    shippingTotal: async (order, _, context) =>
      sum((await visibleShopOrders(context, order)).map(shippingOf), order.currency),
    isCashOnDelivery: async ({ id }, _, context) =>
      ((await context.load(shopOrdersOfOrders, id)) ?? []).every((part) => part.isCashOnDelivery),
    shopOrders: (order, _, context) => visibleShopOrders(context, order),
    history: async (order, _, context) => visibleHistory(context, order, await visibleShopOrders(context, order)),
  },
  OrderEvent: {
    actor: ({ actorId }) => (actorId ? { __typename: 'User', id: actorId } : null),
  },
  OrderItem: {
    __resolveReference: async ({ id }, context) => visibleItem(context, id),
    shopProduct: ({ shopProductId }) => ({ __typename: 'ShopProduct', id: shopProductId }),
    product: ({ productId }) => ({ __typename: 'Product', id: productId }),
    variant: ({ variantId }) => ({ __typename: 'Variant', id: variantId }),
    unitPrice: ({ unitPriceMinor, currency }) => money(unitPriceMinor, currency),
    total: ({ unitPriceMinor, quantity, currency }) => money(unitPriceMinor * BigInt(quantity), currency),
    warehouse: ({ sources }) => (sources?.[0] ? { __typename: 'Warehouse', id: sources[0].warehouseId } : null),
    warehouses: ({ sources }) =>
      (sources ?? []).map(({ warehouseId, quantity }) => ({
        warehouse: { __typename: 'Warehouse', id: warehouseId },
        quantity,
      })),
  },
  User: {
    __resolveReference: async ({ id }) => ({ __typename: 'User', id }),
    orders: ({ id }, page, context) => (mayKnow(context, id) ? context.load(ordersOfClients, id, page) : null),
  },
};

import { money } from '#kernel/money.ts';
import { isAdmin, requireService } from '#subgraph/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { actsForShop } from '../neighbours/shops.ts';
import { orderOf, visibleHistory, visibleShopOrder } from '../order/order.access.ts';
import { eventsOfOrders, itemsOfShopOrders, shopOrdersById, shopOrdersOfShops } from '../order/order.queries.ts';
import { acceptShopOrder } from './accept-shop-order.ts';
import { addShopOrderNote } from './add-shop-order-note.ts';
import { cancelOrderItem } from './cancel-order-item.ts';
import { cancelShopOrder } from './cancel-shop-order.ts';
import { confirmDelivery } from './confirm-delivery.ts';
import { shipShopOrder } from './ship-shop-order.ts';
import { shippingOf, totalOf } from './shop-order.rules.ts';

export const shopOrderResolvers: Resolvers = {
  Query: {
    shopOrder: async (_, { id }, context) => visibleShopOrder(context, await context.load(shopOrdersById, id)),
    shopOrderForShipping: (_, { id }, context) => {
      requireService(context);
      return context.load(shopOrdersById, id);
    },
    shopOrderForReturn: (_, { id }, context) => {
      requireService(context, 'returns');
      return context.load(shopOrdersById, id);
    },
  },
  Mutation: {
    acceptShopOrder: (_, { input }, context) => acceptShopOrder(context, input),
    shipShopOrder: (_, { input }, context) => shipShopOrder(context, input),
    confirmDelivery: (_, { input }, context) => confirmDelivery(context, input),
    cancelShopOrder: (_, { input }, context) => cancelShopOrder(context, input),
    addShopOrderNote: (_, { input }, context) => addShopOrderNote(context, input),
    cancelOrderItem: (_, { input }, context) => cancelOrderItem(context, input),
  },
  ShopOrder: {
    __resolveReference: async ({ id }, context) => visibleShopOrder(context, await context.load(shopOrdersById, id)),
    order: (shopOrder, _, context) => orderOf(context, shopOrder),
    shop: ({ shopId }) => ({ __typename: 'Shop', id: shopId }),
    subtotal: ({ subtotalMinor, currency }) => money(subtotalMinor, currency),
    shippingTotal: (shopOrder) => shippingOf(shopOrder),
    total: (shopOrder) => totalOf(shopOrder),
    deliveredAt: async ({ id, orderId }, _, context) => {
      const events = (await context.load(eventsOfOrders, orderId)) ?? [];
      return events.find((event) => event.shopOrderId === id && event.status === 'DELIVERED')?.at ?? null;
    },
    items: async ({ id }, _, context) => (await context.load(itemsOfShopOrders, id)) ?? [],
    history: async (shopOrder, _, context) => {
      const events = await visibleHistory(context, { id: shopOrder.orderId }, [shopOrder]);
      return events.filter(({ shopOrderId }) => shopOrderId === shopOrder.id);
    },
  },
  Shop: {
    __resolveReference: async ({ id }) => ({ __typename: 'Shop', id }),
    shopOrders: async ({ id }, page, context) =>
      isAdmin(context) || (await actsForShop(context, id)) ? context.load(shopOrdersOfShops, id, page) : null,
  },
};

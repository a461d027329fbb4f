import type { Context } from '#subgraph/context.ts';
import { mayKnow } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { OrderItemRow, OrderRow, ShopOrderRow } from '../tables.ts';
import { itemsById, ordersById, shopOrdersById, shopOrdersOfOrders } from './order.queries.ts';

/**
 * Who may see what. The client, ADMIN and our services see a whole order; a shop user sees the order and of its parts
 * those of the own shops. To everybody else it is not there.
 */

export async function visibleOrder(context: Context, order: OrderRow | null): Promise<OrderRow | null> {
  if (!order || mayKnow(context, order.clientId)) return order;
  return (await visibleShopOrders(context, order)).length > 0 ? order : null;
}

export async function visibleShopOrders(context: Context, order: OrderRow): Promise<ShopOrderRow[]> {
  const all = (await context.load(shopOrdersOfOrders, order.id)) ?? [];
  if (mayKnow(context, order.clientId)) return all;
  const own = await Promise.all(all.map(({ shopId }) => actsForShop(context, shopId)));
  return all.filter((_, index) => own[index]);
}

export async function visibleShopOrder(context: Context, shopOrder: ShopOrderRow | null): Promise<ShopOrderRow | null> {
  if (!shopOrder) return null;
  const order = await orderOf(context, shopOrder);
  if (mayKnow(context, order.clientId)) return shopOrder;
  return (await actsForShop(context, shopOrder.shopId)) ? shopOrder : null;
}

export async function visibleItem(context: Context, id: string): Promise<OrderItemRow | null> {
  const item = await context.load(itemsById, id);
  const shopOrder = item && (await context.load(shopOrdersById, item.shopOrderId));
  return (await visibleShopOrder(context, shopOrder)) ? item : null;
}

export async function orderOf(context: Context, { orderId }: ShopOrderRow): Promise<OrderRow> {
  return (await context.load(ordersById, orderId)) as OrderRow;
}

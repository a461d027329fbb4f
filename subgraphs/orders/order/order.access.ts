import type { Context } from '#subgraph/context.ts';
import { isAdmin, mayKnow } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { OrderEventRow, OrderItemRow, OrderRow, ShopOrderRow } from '../tables.ts';
import { eventsOfOrders, itemsById, ordersById, shopOrdersById, shopOrdersOfOrders } from './order.queries.ts';

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

/** What happened to the order as a whole and to these parts of it, which the viewer sees; what a shop notes for itself, it alone. */
export async function visibleHistory(
  context: Context,
  order: Pick<OrderRow, 'id'>,
  parts: readonly ShopOrderRow[],
): Promise<OrderEventRow[]> {
  const events = (await context.load(eventsOfOrders, order.id)) ?? [];
  const isPrivy = async ({ shopId }: ShopOrderRow) => isAdmin(context) || actsForShop(context, shopId);
  const privy = new Map<string, boolean>();
  for (const part of parts) privy.set(part.id, await isPrivy(part));
  return events.filter(({ shopOrderId, visibility }) =>
    shopOrderId === null ? true : visibility === 'PUBLIC' ? privy.has(shopOrderId) : privy.get(shopOrderId),
  );
}

export async function orderOf(context: Context, { orderId }: ShopOrderRow): Promise<OrderRow> {
  return (await context.load(ordersById, orderId)) as OrderRow;
}

import type { shipmentDelivered } from '#events/catalogue/shipping.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { itemsOfShopOrders } from '../order/order.queries.ts';
import { lockOrder, moveShopOrders } from '../order/order.writes.ts';
import { leftOf } from '../shop-order/refund.rules.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';

type Delivered = typeof shipmentDelivered extends EventType<infer Payload> ? Payload : never;

/** A shop's part is DELIVERED when every unit of every item of it that is not cancelled has arrived, in however many shipments. */
export async function onShipmentDelivered(context: Context, fact: DeliveredEvent<Delivered>): Promise<void> {
  const { orderId, shopOrderId, arrived } = fact.payload;
  const units = new Map(arrived.map(({ orderItemId, quantity }) => [orderItemId, quantity]));
  await context.transaction('shipment delivered', async (tx) => {
    if (!(await takeIn(tx, fact))) return;
    await lockOrder(tx, orderId);
    const items = (await itemsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
    if (items.length === 0 || items.some((item) => (units.get(item.id) ?? 0) < leftOf(item))) return;
    await moveShopOrders(tx, { orderIds: [orderId], shopOrderId }, shopOrderMoves.deliver);
  });
}

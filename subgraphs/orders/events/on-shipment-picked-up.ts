import type { shipmentPickedUp } from '#events/catalogue/shipping.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { lockOrder, moveShopOrders } from '../order/order.writes.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';

type PickedUp = typeof shipmentPickedUp extends EventType<infer Payload> ? Payload : never;

/** The carrier has the first goods of a shop's part: it is SHIPPED. Those of later shipments change nothing. */
export async function onShipmentPickedUp(context: Context, fact: DeliveredEvent<PickedUp>): Promise<void> {
  const { orderId, shopOrderId, carrier, trackingNumber } = fact.payload;
  await context.transaction('shipment picked up', async (tx) => {
    if (!(await takeIn(tx, fact))) return;
    await lockOrder(tx, orderId);
    const which = { orderIds: [orderId], shopOrderId };
    await moveShopOrders(tx, which, shopOrderMoves.ship, {}, { carrier, trackingNumber });
  });
}

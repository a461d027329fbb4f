import type { shipmentReturned } from '#events/catalogue/shipping.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import { itemsOfShopOrders, shopOrdersById } from '../order/order.queries.ts';
import { giveBackRest } from '../shop-order/give-back.ts';
import { moveShopOrder } from '../shop-order/move-shop-order.ts';
import { leftOf } from '../shop-order/refund.rules.ts';
import { shopOrderMoves } from '../shop-order/shop-order.states.ts';

type Returned = typeof shipmentReturned extends EventType<infer Payload> ? Payload : never;

const reason = 'The goods came back, and nobody had paid for them';

/**
 * A part that was to be paid at the door is back at the shop: it is cancelled, and will not be paid. What went in several
 * shipments, and what was paid before, a person decides about.
 */
export async function onShipmentReturned(context: Context, fact: DeliveredEvent<Returned>): Promise<void> {
  const { shopOrderId, items: back } = fact.payload;
  const units = new Map(back.map(({ orderItemId, quantity }) => [orderItemId, quantity]));
  await context.transaction('shipment returned', async (tx) => {
    if (!(await takeIn(tx, fact))) return;
    const shopOrder = (await shopOrdersById(tx, [shopOrderId])).get(shopOrderId);
    if (!shopOrder?.isCashOnDelivery) return;
    const items = (await itemsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
    if (items.some((item) => (units.get(item.id) ?? 0) < leftOf(item))) return;
    const outcome = await moveShopOrder(tx, shopOrder, { move: shopOrderMoves.comeBack, because: { reason } });
    if (!isRefusal(outcome) && outcome.moved) await giveBackRest(tx, outcome.shopOrder, reason);
  });
}

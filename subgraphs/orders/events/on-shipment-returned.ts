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

/** All of a part is back at the shop: the part is cancelled, its money goes back, and its goods are sold again. */
export const onShipmentReturned = (context: Context, fact: DeliveredEvent<Returned>) =>
  undo(context, fact, { what: 'The goods came back', isLost: false });

/** The carrier has lost all of a part: the part is cancelled, its money goes back, and its goods are nowhere. */
export const onShipmentLost = (context: Context, fact: DeliveredEvent<Returned>) =>
  undo(context, fact, { what: 'The carrier has lost the goods', isLost: true });

/**
 * However the part is paid. What went in several shipments a person decides about. A client who has confirmed to have the
 * goods has them, whatever a carrier says later: what is DELIVERED is given back by a return.
 */
async function undo(
  context: Context,
  fact: DeliveredEvent<Returned>,
  { what, isLost }: { readonly what: string; readonly isLost: boolean },
): Promise<void> {
  const { shopOrderId, items: gone } = fact.payload;
  const units = new Map(gone.map(({ orderItemId, quantity }) => [orderItemId, quantity]));
  await context.transaction('shipment undone', async (tx) => {
    if (!(await takeIn(tx, fact))) return;
    const shopOrder = (await shopOrdersById(tx, [shopOrderId])).get(shopOrderId);
    if (!shopOrder) return;
    const items = (await itemsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
    if (items.some((item) => (units.get(item.id) ?? 0) < leftOf(item))) return;
    const reason = shopOrder.isCashOnDelivery ? `${what}, and nobody had paid for them` : what;
    const step = { move: shopOrderMoves.comeBack, because: { reason }, also: { isLost } };
    const outcome = await moveShopOrder(tx, shopOrder, step);
    if (!isRefusal(outcome) && outcome.moved) await giveBackRest(tx, outcome.shopOrder, reason);
  });
}

import type { orderItemCancelled } from '#events/catalogue/orders.ts';
import type { DeliveredEvent, EventType } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { takeBack } from '../shipment/cancel-shipment.ts';
import { cancelItem, lockShippedOrder } from '../shipment/ship-items.ts';
import { shipmentsOfShopOrders } from '../shipment/shipment.queries.ts';
import { goodsOf } from '../shipment/shipped.queries.ts';

type Cancelled = typeof orderItemCancelled extends EventType<infer Payload> ? Payload : never;

/** Fewer units of a line are to be shipped; a shipment that waits with too many of them is taken back. */
export async function onOrderItemCancelled(context: Context, event: DeliveredEvent<Cancelled>): Promise<void> {
  const { shopOrderId, orderItemId, variantId, orderedQuantity: ordered, cancelledQuantity } = event.payload;
  await context.transaction('on order item cancelled', async (tx) => {
    if (!(await takeIn(tx, event))) return;
    await lockShippedOrder(tx, shopOrderId);
    const item = { orderItemId, shopOrderId, variantId, ordered };
    const tooMany = await cancelItem(tx, item, cancelledQuantity);
    if (tooMany > 0) await takeBackUnits(tx, item, tooMany);
  });
}

/** The latest shipments first, each as a whole: what else was in them may be shipped anew. */
async function takeBackUnits(
  tx: Transaction,
  { orderItemId, shopOrderId }: { orderItemId: string; shopOrderId: string },
  units: number,
): Promise<void> {
  let left = units;
  const shipments = (await shipmentsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
  for (const shipment of shipments.toReversed()) {
    const held = (await goodsOf(tx, shipment.id)).find((item) => item.orderItemId === orderItemId)?.quantity ?? 0;
    if (left <= 0) return;
    if (held > 0 && (await takeBack(tx, shipment))) left -= held;
  }
}

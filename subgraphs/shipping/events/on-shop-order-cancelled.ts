import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { bookingMoves } from '../booking/booking.states.ts';
import { endBookings } from '../booking/end-bookings.ts';
import { takeBack } from '../shipment/cancel-shipment.ts';
import { lockShippedOrder } from '../shipment/ship-items.ts';
import { shipmentsOfShopOrders } from '../shipment/shipment.queries.ts';
import { shippedOrders } from '../tables.ts';

/** A part that will not arrive needs no place in a window, and the carrier need not come for it. */
export async function onShopOrderCancelled(
  context: Context,
  event: DeliveredEvent<{ shopOrderId: string }>,
): Promise<void> {
  const { shopOrderId } = event.payload;
  await context.transaction('on shop order cancelled', async (tx) => {
    if (!(await takeIn(tx, event))) return;
    await endBookings(tx, [shopOrderId], bookingMoves.cancel);
    await lockShippedOrder(tx, shopOrderId);
    await tx.update(shippedOrders).set({ isCancelled: true }).where(eq(shippedOrders.shopOrderId, shopOrderId));
    const shipments = (await shipmentsOfShopOrders(tx, [shopOrderId])).get(shopOrderId) ?? [];
    for (const shipment of shipments) await takeBack(tx, shipment);
  });
}

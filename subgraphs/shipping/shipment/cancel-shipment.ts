import { newId } from '#kernel/ids.ts';
import { readDatabaseTime } from '#mysql/database-time.ts';
import { and, eq, inArray } from '#mysql/drizzle.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import { endJourney } from '../carriers/sandbox/play-journey.ts';
import type { CancelShipmentInput } from '../generated/resolvers.ts';
import { type ShipmentRow, shipmentEvents, shipments } from '../tables.ts';
import { lockShippedOrder, unshipItems } from './ship-items.ts';
import { ownShipment } from './shipment.access.ts';
import { shipmentsById } from './shipment.queries.ts';
import { shipmentNotFound, shipmentPickedUp } from './shipment.refusals.ts';
import { shipmentMoves } from './shipment.states.ts';
import { goodsOf } from './shipped.queries.ts';

/** Takes a shipment back that the carrier does not have yet. */
export async function cancelShipment(context: Context, { shipmentId }: CancelShipmentInput) {
  requireShopUser(context);
  const shipment = await ownShipment(context, shipmentId);
  if (!shipment) return shipmentNotFound();
  return context.transaction('cancel shipment', async (tx) => {
    await lockShippedOrder(tx, shipment.shopOrderId);
    await takeBack(tx, shipment);
    const now = (await shipmentsById(tx, [shipmentId])).get(shipmentId) as ShipmentRow;
    if (now.status !== shipmentMoves.cancel.to) return shipmentPickedUp(now.status);
    return { __typename: 'CancelShipmentSuccess', shipment: now } as const;
  });
}

/** Cancels the shipment unless the carrier has it, or it is; its goods may be shipped anew. The shop order, or the return, is locked. */
export async function takeBack(tx: Transaction, { id, trackingNumber, returnId }: ShipmentRow): Promise<boolean> {
  const { from, to } = shipmentMoves.cancel;
  const [{ affectedRows }] = await tx
    .update(shipments)
    .set({ status: to })
    .where(and(eq(shipments.id, id), inArray(shipments.status, from)));
  if (affectedRows === 0) return false;
  const at = await readDatabaseTime(tx);
  const told = { id: newId('sev'), shipmentId: id, carrierEventId: 'cancel', status: to, at, isMove: true };
  await tx.insert(shipmentEvents).values(told);
  if (returnId === null) await unshipItems(tx, await goodsOf(tx, id));
  await endJourney(tx, trackingNumber);
  return true;
}

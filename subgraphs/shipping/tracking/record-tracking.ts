import {
  returnShipmentDelivered,
  returnShipmentLost,
  returnShipmentPickedUp,
  returnShipmentReturned,
  shipmentDelivered,
  shipmentLost,
  shipmentPickedUp,
  shipmentReturned,
} from '#events/catalogue/shipping.ts';
import { append, event } from '#events/outbox.ts';
import { newId } from '#kernel/ids.ts';
import { and, eq } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import { carrierName } from '../carriers/carriers.ts';
import { lockShippedReturn } from '../return-shipment/lock-shipped-return.ts';
import { deliverItems, lockShippedOrder } from '../shipment/ship-items.ts';
import { type ShipmentStatus, shipmentMoves } from '../shipment/shipment.states.ts';
import { goodsOf } from '../shipment/shipped.queries.ts';
import { type ShipmentRow, shipmentEvents, shipments } from '../tables.ts';
import { moves } from './tracking.rules.ts';

/** What a carrier tells of a shipment, in our words. */
export interface TrackingNews {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly carrierEventId: string;
  readonly status: ShipmentStatus;
  readonly at: Date;
  readonly place: string | null;
  readonly description: string | null;
}

/**
 * Keeps the news of a carrier, and moves the shipment when they are the latest by the carrier's clock. Twice, late or out of
 * order, the result is the same. False when there is no such shipment.
 */
export async function recordTracking(tx: Transaction, news: TrackingNews): Promise<boolean> {
  const isThis = and(eq(shipments.carrier, news.carrier), eq(shipments.trackingNumber, news.trackingNumber));
  const [found] = await tx.select().from(shipments).where(isThis);
  if (!found) return false;
  // Shipments of one shop order one after the other: the last one to arrive sees that all have.
  await (found.returnId === null ? lockShippedOrder(tx, found.shopOrderId) : lockShippedReturn(tx, found.returnId));
  const [shipment] = await tx.select().from(shipments).where(isThis).for('update');
  if (!shipment) return false;
  const isMove = moves(shipment, news);
  if (!(await keep(tx, shipment, news, isMove)) || !isMove) return true;
  await tx.update(shipments).set({ status: news.status, statusAt: news.at }).where(eq(shipments.id, shipment.id));
  if (shipment.returnId === null) await tellOthers(tx, shipment, news.status);
  else await tellOfReturn(tx, shipment, shipment.returnId, news.status);
  return true;
}

/** False when it is known already. */
async function keep(tx: Transaction, { id }: ShipmentRow, news: TrackingNews, isMove: boolean): Promise<boolean> {
  const { carrierEventId, status, at, place, description } = news;
  try {
    await insertRows(tx, shipmentEvents, [
      { id: newId('sev'), shipmentId: id, carrierEventId, status, at, place, description, isMove },
    ]);
    return true;
  } catch (error) {
    if (isDuplicate(error, 'shipment_events_once')) return false;
    throw error;
  }
}

async function tellOthers(tx: Transaction, shipment: ShipmentRow, status: ShipmentStatus): Promise<void> {
  const { id: shipmentId, orderId, shopOrderId, trackingNumber } = shipment;
  const items = await goodsOf(tx, shipmentId);
  const about = { shipmentId, orderId, shopOrderId, trackingNumber, items, carrier: carrierName(shipment.carrier) };
  // A carrier may leave the picking up out: whatever it tells first, it has the goods.
  if (shipmentMoves.pickUp.from.includes(shipment.status)) await append(tx, event(shipmentPickedUp, orderId, about));
  if (status === 'DELIVERED') {
    const arrived = await deliverItems(tx, shopOrderId, items);
    await append(tx, event(shipmentDelivered, orderId, { ...about, arrived }));
  }
  if (status === 'RETURNED') await append(tx, event(shipmentReturned, orderId, about));
  if (status === 'LOST') await append(tx, event(shipmentLost, orderId, about));
}

async function tellOfReturn(tx: Transaction, shipment: ShipmentRow, returnId: string, status: ShipmentStatus) {
  const about = { returnId, shipmentId: shipment.id };
  if (shipmentMoves.pickUp.from.includes(shipment.status))
    await append(tx, event(returnShipmentPickedUp, returnId, about));
  if (status === 'DELIVERED') await append(tx, event(returnShipmentDelivered, returnId, about));
  if (status === 'RETURNED') await append(tx, event(returnShipmentReturned, returnId, about));
  if (status === 'LOST') await append(tx, event(returnShipmentLost, returnId, about));
}

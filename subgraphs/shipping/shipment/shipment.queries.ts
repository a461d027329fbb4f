import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import { byKey } from '#subgraph/loaders.ts';
import {
  type CarrierPickupRow,
  carrierPickups,
  type ParcelItemRow,
  type ParcelRow,
  parcelItems,
  parcels,
  type ShipmentEventRow,
  type ShipmentRow,
  shipmentEvents,
  shipments,
} from '../tables.ts';

export async function shipmentsById(read: Reader, ids: readonly string[]): Promise<Map<string, ShipmentRow>> {
  return byKey(await findRows(read, shipments, 'id', ids), ({ id }) => id);
}

/** Those that go to the client. */
export async function shipmentsOfShopOrders(read: Reader, ids: readonly string[]): Promise<Map<string, ShipmentRow[]>> {
  const all = await findRows(read, shipments, 'shopOrderId', ids, 'id');
  return Map.groupBy(
    all.filter(({ returnId }) => returnId === null),
    ({ shopOrderId }) => shopOrderId,
  );
}

export async function shipmentsOfReturns(read: Reader, ids: readonly string[]): Promise<Map<string, ShipmentRow>> {
  return byKey(await findRows(read, shipments, 'returnId', ids), ({ returnId }) => returnId ?? '');
}

/** By the carrier's clock, oldest first. */
export async function eventsOfShipments(
  read: Reader,
  ids: readonly string[],
): Promise<Map<string, ShipmentEventRow[]>> {
  const rows = await findRows(read, shipmentEvents, 'shipmentId', ids, 'at', 'id');
  return Map.groupBy(rows, ({ shipmentId }) => shipmentId);
}

export async function parcelsOfShipments(read: Reader, ids: readonly string[]): Promise<Map<string, ParcelRow[]>> {
  return Map.groupBy(await findRows(read, parcels, 'shipmentId', ids, 'number'), ({ shipmentId }) => shipmentId);
}

export async function itemsOfShipments(read: Reader, ids: readonly string[]): Promise<Map<string, ParcelItemRow[]>> {
  const rows = await findRows(read, parcelItems, 'shipmentId', ids, 'parcelNumber', 'orderItemId');
  return Map.groupBy(rows, ({ shipmentId }) => shipmentId);
}

export async function pickupsById(read: Reader, ids: readonly string[]): Promise<Map<string, CarrierPickupRow>> {
  return byKey(await findRows(read, carrierPickups, 'id', ids), ({ id }) => id);
}

import type { Context } from '#subgraph/context.ts';
import { mayKnow } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShipmentRow } from '../tables.ts';
import { shipmentsById, shipmentsOfShopOrders } from './shipment.queries.ts';

/** To all but the client, the shop's users and ADMIN a shipment is not there. */
export async function visibleShipment(context: Context, id: string): Promise<ShipmentRow | null> {
  const shipment = await context.load(shipmentsById, id);
  return shipment && (await sees(context, shipment)) ? shipment : null;
}

/** Null when the viewer may not know of them. All of one shop order are of one client and one shop. */
export async function visibleShipments(context: Context, shopOrderId: string): Promise<ShipmentRow[] | null> {
  const all = (await context.load(shipmentsOfShopOrders, shopOrderId)) ?? [];
  const [first] = all;
  return !first || (await sees(context, first)) ? all : null;
}

/** A shipment that a shop sends which the viewer may act for, or null. */
export async function ownShipment(context: Context, id: string): Promise<ShipmentRow | null> {
  const shipment = await context.load(shipmentsById, id);
  return shipment && shipment.returnId === null && (await actsForShop(context, shipment.shopId)) ? shipment : null;
}

async function sees(context: Context, { clientId, shopId }: ShipmentRow): Promise<boolean> {
  return mayKnow(context, clientId) || actsForShop(context, shopId);
}

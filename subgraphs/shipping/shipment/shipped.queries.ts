import type { Reader } from '#mysql/connect.ts';
import { itemsOfShipments } from './shipment.queries.ts';

/** What is in a shipment, over all its parcels. */
export async function goodsOf(read: Reader, shipmentId: string) {
  const inParcels = (await itemsOfShipments(read, [shipmentId])).get(shipmentId) ?? [];
  return [...Map.groupBy(inParcels, ({ orderItemId }) => orderItemId)].map(([orderItemId, all]) => ({
    orderItemId,
    variantId: all[0]?.variantId ?? '',
    quantity: all.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
}

import type { Context } from '#subgraph/context.ts';
import { documentLink } from '#subgraph/document-link.ts';
import { isAdmin, userIdOf } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShipmentRow } from '../tables.ts';

/** For whoever prints labels: those who send the goods, those whom they come to, and ADMIN, as long as there is something to send. */
export async function labelUrl(context: Context, shipment: ShipmentRow): Promise<string | null> {
  if (shipment.status === 'CANCELLED' || !(await mayPrint(context, shipment))) return null;
  return documentLink(context, 'labels', shipment.id);
}

/** Whoever sends the goods, or the shop that they come to. */
async function mayPrint(context: Context, { shopId, clientId, returnId }: ShipmentRow): Promise<boolean> {
  const isSender = returnId !== null && userIdOf(context.viewer) === clientId;
  return isSender || isAdmin(context) || actsForShop(context, shopId);
}

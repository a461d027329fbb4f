import type { Context } from '#subgraph/context.ts';
import { documentLink } from '#subgraph/document-link.ts';
import { isAdmin } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShipmentRow } from '../tables.ts';

/** For whoever prints labels: the shop and ADMIN, as long as there is something to send. */
export async function labelUrl(context: Context, { id, shopId, status }: ShipmentRow): Promise<string | null> {
  if (status === 'CANCELLED' || !(isAdmin(context) || (await actsForShop(context, shopId)))) return null;
  return documentLink(context, 'labels', id);
}

import type { Context } from '#subgraph/context.ts';
import { sharedSecret } from '#subgraph/shared-secret.ts';
import { isAdmin } from '#subgraph/viewer.ts';
import { readDatabaseTime } from '../database-time.queries.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ShipmentRow } from '../tables.ts';
import { labelMinutes, labelToken } from './label-token.rules.ts';

const times = new WeakMap<Context, Promise<Date>>();

/** A link that whoever prints labels can open without signing in: it goes to browsers and to printers. */
export async function labelUrl(context: Context, { id, shopId, status }: ShipmentRow): Promise<string | null> {
  if (status === 'CANCELLED' || !(isAdmin(context) || (await actsForShop(context, shopId)))) return null;
  // One look at the clock for all shipments of a request.
  const time = times.get(context) ?? readDatabaseTime(context.read);
  times.set(context, time);
  const expiresAt = new Date((await time).getTime() + labelMinutes * 60_000);
  const token = labelToken(id, expiresAt, await sharedSecret(context, 'labels'));
  return `${context.settings.publicUrl}/labels/${id}?token=${token}`;
}

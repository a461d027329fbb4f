import type { Context } from '#subgraph/context.ts';
import { isAdmin, mayKnow, userIdOf } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { ReturnRow } from '../tables.ts';
import { returnsById } from './return.queries.ts';

/** To all but the client, the shop's users and ADMIN a return is not there. */
export async function visibleReturn(context: Context, id: string): Promise<ReturnRow | null> {
  const row = await context.load(returnsById, id);
  return row && (await sees(context, row)) ? row : null;
}

/** Null when there are some, and the viewer may know of none. */
export async function visibleReturns(context: Context, rows: readonly ReturnRow[] | null): Promise<ReturnRow[] | null> {
  if (!rows) return [];
  const seen = await Promise.all(rows.map((row) => sees(context, row)));
  const visible = rows.filter((_, index) => seen[index]);
  return visible.length > 0 ? visible : null;
}

/** A return of the signed-in client, or null. */
export async function ownReturn(context: Context, id: string): Promise<ReturnRow | null> {
  const row = await context.load(returnsById, id);
  return row?.clientId === userIdOf(context.viewer) ? row : null;
}

/** A return of a shop that the viewer may act for, or null; for ADMIN any. */
export async function returnToHandle(context: Context, id: string): Promise<ReturnRow | null> {
  const row = await context.load(returnsById, id);
  return row && (isAdmin(context) || (await actsForShop(context, row.shopId))) ? row : null;
}

async function sees(context: Context, { clientId, shopId }: ReturnRow): Promise<boolean> {
  return mayKnow(context, clientId) || actsForShop(context, shopId);
}

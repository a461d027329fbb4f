import type { Context } from '#subgraph/context.ts';
import { isAdmin } from '#subgraph/viewer.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { WarehouseRow } from '../tables.ts';
import { warehousesById } from './warehouse.queries.ts';

/** Whether the viewer may see what the shop keeps to itself. */
export async function seesShop(context: Context, shopId: string): Promise<boolean> {
  return isAdmin(context) || actsForShop(context, shopId);
}

/** The thing, unless it belongs to a shop that the viewer may not see: then it is not there. */
export async function ifSeen<Row extends { readonly shopId: string }>(
  context: Context,
  row: Row | null,
): Promise<Row | null> {
  return row && (await seesShop(context, row.shopId)) ? row : null;
}

/** A warehouse of a shop that the viewer may act for, or null. */
export async function ownWarehouse(context: Context, warehouseId: string): Promise<WarehouseRow | null> {
  const warehouse = await context.load(warehousesById, warehouseId);
  return warehouse && (await actsForShop(context, warehouse.shopId)) ? warehouse : null;
}

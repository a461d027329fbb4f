import { asc, inArray } from 'drizzle-orm';
import type { Reader } from '#mysql/connect.ts';
import type { Context } from '#subgraph/context.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type WarehouseRow, warehouses } from '../tables.ts';

export async function warehousesById(read: Reader, ids: readonly string[]): Promise<Map<string, WarehouseRow>> {
  const rows = await read
    .select()
    .from(warehouses)
    .where(inArray(warehouses.id, [...ids]));
  return byKey(rows, (row) => row.id);
}

/** Oldest first. */
export async function warehousesOfShops(read: Reader, ids: readonly string[]): Promise<Map<string, WarehouseRow[]>> {
  const rows = await read
    .select()
    .from(warehouses)
    .where(inArray(warehouses.shopId, [...ids]))
    .orderBy(asc(warehouses.id));
  return Map.groupBy(rows, (row) => row.shopId);
}

/** The warehouse that a row names. It is there: warehouses are never deleted. */
export async function requiredWarehouse({ load }: Pick<Context, 'load'>, id: string): Promise<WarehouseRow> {
  return (await load(warehousesById, id)) as WarehouseRow;
}

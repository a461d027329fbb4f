import type { Reader } from '#mysql/connect.ts';
import { findRows } from '#mysql/rows.ts';
import type { Context } from '#subgraph/context.ts';
import { byKey } from '#subgraph/loaders.ts';
import { type WarehouseRow, warehouses } from '../tables.ts';

export async function warehousesById(read: Reader, ids: readonly string[]): Promise<Map<string, WarehouseRow>> {
  const rows = await findRows(read, warehouses, 'id', ids);
  return byKey(rows, (row) => row.id);
}

/** Oldest first. */
export async function warehousesOfShops(read: Reader, ids: readonly string[]): Promise<Map<string, WarehouseRow[]>> {
  const rows = await findRows(read, warehouses, 'shopId', ids, 'id');
  return Map.groupBy(rows, (row) => row.shopId);
}

/** The warehouse that a row names. It is there: warehouses are never deleted. */
export async function requiredWarehouse({ load }: Pick<Context, 'load'>, id: string): Promise<WarehouseRow> {
  return (await load(warehousesById, id)) as WarehouseRow;
}

import type { Context } from '#subgraph/context.ts';
import { WarehouseForReturnDocument, type WarehouseForReturnQuery } from '../generated/warehouses.ts';

type Warehouse = NonNullable<WarehouseForReturnQuery['warehouseForReturn']>;

/** Where goods are sent back to. Warehouses are never taken away. */
export async function warehouseForReturn(context: Context, id: string): Promise<Warehouse> {
  const { warehouseForReturn: found } = await context.ask('warehouses', WarehouseForReturnDocument, { id });
  if (!found) throw new Error(`There is no warehouse ${id}, which goods came from`);
  return found;
}

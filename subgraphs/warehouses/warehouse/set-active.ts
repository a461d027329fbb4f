import { eq } from '#mysql/drizzle.ts';
import type { Context } from '#subgraph/context.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import { warehouses } from '../tables.ts';
import { ownWarehouse } from './warehouse.access.ts';
import { warehouseNotFound } from './warehouse.refusals.ts';

export async function setActive(context: Context, warehouseId: string, isActive: boolean) {
  requireShopUser(context);
  const warehouse = await ownWarehouse(context, warehouseId);
  if (!warehouse) return warehouseNotFound();
  await context.transaction(isActive ? 'activate warehouse' : 'deactivate warehouse', (tx) =>
    tx.update(warehouses).set({ isActive }).where(eq(warehouses.id, warehouseId)),
  );
  return { warehouse: { ...warehouse, isActive } };
}

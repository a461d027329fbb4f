import type { Context } from '#subgraph/context.ts';
import type { ActivateWarehouseInput } from '../generated/resolvers.ts';
import { setActive } from './set-active.ts';

/** Lets the warehouse serve new orders. */
export async function activateWarehouse(context: Context, { warehouseId }: ActivateWarehouseInput) {
  const outcome = await setActive(context, warehouseId, true);
  return 'warehouse' in outcome ? ({ __typename: 'ActivateWarehouseSuccess', ...outcome } as const) : outcome;
}

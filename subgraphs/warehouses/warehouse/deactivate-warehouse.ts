import type { Context } from '#subgraph/context.ts';
import type { DeactivateWarehouseInput } from '../generated/resolvers.ts';
import { setActive } from './set-active.ts';

/**
 * Takes the warehouse out of what new orders are served from; what it has promised it still delivers. An order that is
 * being reserved at this very moment may be its last one: the two are not serialized, or every order of a shop would
 * queue for the warehouse's row.
 */
export async function deactivateWarehouse(context: Context, { warehouseId }: DeactivateWarehouseInput) {
  const outcome = await setActive(context, warehouseId, false);
  return 'warehouse' in outcome ? ({ __typename: 'DeactivateWarehouseSuccess', ...outcome } as const) : outcome;
}

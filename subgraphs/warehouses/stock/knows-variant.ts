import type { Context } from '#subgraph/context.ts';
import { isVariant } from '../neighbours/products.ts';
import { readLevel } from './stock.queries.ts';

/** Whether there is such a variant: the warehouse has had it before, or the catalogue has it. */
export async function knowsVariant(context: Context, warehouseId: string, variantId: string): Promise<boolean> {
  const level = await readLevel(context.read, warehouseId, variantId);
  return level?.variantId === variantId || isVariant(context, variantId);
}

import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { ReceiveStockInput } from '../generated/resolvers.ts';
import { ownWarehouse } from '../warehouse/warehouse.access.ts';
import { warehouseNotFound } from '../warehouse/warehouse.refusals.ts';
import { knowsVariant } from './knows-variant.ts';
import { moveStock } from './move-stock.ts';
import { byRequest, movement } from './movement.rules.ts';
import { readMoved } from './read-moved.ts';
import * as fields from './stock.input.ts';
import { unknownVariant } from './stock.refusals.ts';

const receiveStockInput = z.object({
  warehouseId: z.string(),
  variantId: z.string(),
  quantity: fields.quantity,
  idempotencyKey: fields.idempotencyKey,
});

/** Adds goods that arrived, once per idempotency key. */
export async function receiveStock(context: Context, given: ReceiveStockInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(receiveStockInput, given);
  if (isRefusal(input)) return input;
  const { warehouseId, variantId, quantity, idempotencyKey } = input;
  const warehouse = await ownWarehouse(context, warehouseId);
  if (!warehouse) return warehouseNotFound();
  if (!(await knowsVariant(context, warehouseId, variantId))) return unknownVariant(variantId);

  const line = { warehouseId, variantId, shopId: warehouse.shopId, quantity };
  const received = { ...movement('RECEIVED', line, byRequest(idempotencyKey, userId)), id: newId('mov') };
  return context.transaction('receive stock', async (tx) => {
    const request = { actor: userId, operation: 'receiveStock', idempotencyKey, input };
    const claim = await claimKey(tx, request, { movementId: received.id });
    if (isRefusal(claim)) return claim;
    if (!claim.repeated) await moveStock(tx, [received]);
    const moved = await readMoved(tx, claim.outcome.movementId);
    return isRefusal(moved) ? moved : ({ __typename: 'ReceiveStockSuccess', ...moved } as const);
  });
}

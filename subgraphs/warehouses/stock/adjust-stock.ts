import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { AdjustStockInput } from '../generated/resolvers.ts';
import { ownWarehouse } from '../warehouse/warehouse.access.ts';
import { warehouseNotFound } from '../warehouse/warehouse.refusals.ts';
import { knowsVariant } from './knows-variant.ts';
import { lockStock } from './lock-stock.ts';
import { moveStock } from './move-stock.ts';
import { byRequest, movement } from './movement.rules.ts';
import { readMoved } from './read-moved.ts';
import * as fields from './stock.input.ts';
import { stockTooLow, unknownVariant } from './stock.refusals.ts';
import { tooLow } from './stock.rules.ts';

const adjustStockInput = z.object({
  warehouseId: z.string(),
  variantId: z.string(),
  quantity: fields.signedQuantity,
  reason: z.enum(['COUNTED', 'DAMAGED', 'LOST', 'FOUND', 'STOLEN', 'OTHER']),
  note: z.string().trim().max(500).nullish(),
  idempotencyKey: fields.idempotencyKey,
});

/** Corrects what is on hand, once per idempotency key; never takes what is reserved. */
export async function adjustStock(context: Context, given: AdjustStockInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(adjustStockInput, given);
  if (isRefusal(input)) return input;
  const { warehouseId, variantId, quantity, reason, note, idempotencyKey } = input;
  const warehouse = await ownWarehouse(context, warehouseId);
  if (!warehouse) return warehouseNotFound();
  if (!(await knowsVariant(context, warehouseId, variantId))) return unknownVariant(variantId);

  const line = { warehouseId, variantId, shopId: warehouse.shopId, quantity };
  const cause = byRequest(idempotencyKey, userId);
  const adjusted = { ...movement('ADJUSTED', line, cause), id: newId('mov'), reason, note: note || null };
  return context.transaction('adjust stock', async (tx) => {
    const request = { actor: userId, operation: 'adjustStock', idempotencyKey, input };
    const claim = await claimKey(tx, request, { movementId: adjusted.id });
    if (isRefusal(claim)) return claim;
    if (!claim.repeated) {
      const missing = tooLow(await lockStock(tx, [line]), [{ variantId, quantity: -quantity }]);
      if (missing.length > 0) return stockTooLow(missing);
      await moveStock(tx, [adjusted]);
    }
    const moved = await readMoved(tx, claim.outcome.movementId);
    return isRefusal(moved) ? moved : ({ __typename: 'AdjustStockSuccess', ...moved } as const);
  });
}

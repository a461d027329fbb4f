import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { claimKey } from '#mysql/idempotency.ts';
import type { Context } from '#subgraph/context.ts';
import { invalidInput, isRefusal, readInput } from '#subgraph/input.ts';
import { requireShopUser } from '#subgraph/viewer.ts';
import type { TransferStockInput } from '../generated/resolvers.ts';
import { lockStock } from '../stock/lock-stock.ts';
import { moveStock } from '../stock/move-stock.ts';
import { byTransfer, movement } from '../stock/movement.rules.ts';
import { idempotencyKey } from '../stock/stock.input.ts';
import { stockTooLow } from '../stock/stock.refusals.ts';
import { tooLow } from '../stock/stock.rules.ts';
import { type StockTransferRow, transferLines, transfers } from '../tables.ts';
import { ownWarehouse } from '../warehouse/warehouse.access.ts';
import { warehouseNotFound } from '../warehouse/warehouse.refusals.ts';
import * as fields from './transfer.input.ts';
import { transfersById } from './transfer.queries.ts';

const transferStockInput = z
  .object({
    fromWarehouseId: z.string(),
    toWarehouseId: z.string(),
    lines: fields.transferLines.min(1),
    idempotencyKey,
  })
  .refine(({ fromWarehouseId, toWarehouseId }) => fromWarehouseId !== toWarehouseId, {
    path: ['toWarehouseId'],
    message: 'must be another warehouse',
  });

/** Sends goods on their way, all lines or none: they leave the stock here, and are not in the other one's yet. */
export async function transferStock(context: Context, given: TransferStockInput) {
  const { userId } = requireShopUser(context);
  const input = readInput(transferStockInput, given);
  if (isRefusal(input)) return input;
  const { fromWarehouseId: fromId, toWarehouseId: toId, lines, idempotencyKey } = input;
  const [from, to] = [await ownWarehouse(context, fromId), await ownWarehouse(context, toId)];
  if (!from || !to) return warehouseNotFound();
  const { shopId } = from;
  if (to.shopId !== shopId) return invalidInput({ path: ['toWarehouseId'], message: 'belongs to another shop' });

  const id = newId('trf');
  return context.transaction('transfer stock', async (tx) => {
    const request = { actor: userId, operation: 'transferStock', idempotencyKey, input };
    const claim = await claimKey(tx, request, { transferId: id });
    if (isRefusal(claim)) return claim;
    if (!claim.repeated) {
      const leaving = lines.map((line) => ({ ...line, warehouseId: fromId, shopId }));
      const missing = tooLow(await lockStock(tx, leaving), lines);
      if (missing.length > 0) return stockTooLow(missing);
      await tx.insert(transfers).values({ id, shopId, fromId, toId });
      await tx
        .insert(transferLines)
        .values(lines.map(({ variantId, quantity }) => ({ transferId: id, variantId, dispatched: quantity })));
      const cause = byTransfer(id, userId);
      await moveStock(
        tx,
        leaving.map((line) => movement('TRANSFER_DISPATCHED', line, cause)),
      );
    }
    const { transferId } = claim.outcome;
    const transfer = (await transfersById(tx, [transferId])).get(transferId) as StockTransferRow;
    return { __typename: 'TransferStockSuccess', transfer } as const;
  });
}

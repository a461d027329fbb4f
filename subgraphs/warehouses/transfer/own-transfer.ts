import type { Context } from '#subgraph/context.ts';
import { actsForShop } from '../neighbours/shops.ts';
import type { StockTransferRow } from '../tables.ts';
import { linesOfTransfers, transfersById } from './transfer.queries.ts';

/** A transfer of a shop that the viewer may act for, and what was dispatched by it; or null. */
export async function ownTransfer(context: Context, transferId: string) {
  const transfer = await context.load(transfersById, transferId);
  if (!transfer || !(await actsForShop(context, transfer.shopId))) return null;
  const lines = (await context.load(linesOfTransfers, transferId)) ?? [];
  return { transfer, lines: lines.map(({ variantId, dispatched }) => ({ variantId, quantity: dispatched })) };
}

/** The lines as stock of one end of the transfer. */
export function linesAt(
  warehouseId: string,
  { shopId }: StockTransferRow,
  lines: readonly { readonly variantId: string; readonly quantity: number }[],
) {
  return lines.map(({ variantId, quantity }) => ({ warehouseId, variantId, shopId, quantity }));
}

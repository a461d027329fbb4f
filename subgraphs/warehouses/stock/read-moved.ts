import type { Transaction } from '#mysql/transaction.ts';
import { invalidInput } from '#subgraph/input.ts';
import type { StockLevelRow, StockMovementRow } from '../tables.ts';
import { movementsById } from './movement.queries.ts';
import { readLevel } from './stock.queries.ts';

/** Keeps the sum over a shop's warehouses within GraphQL's Int, which ends at 2,147,483,647. */
const mostOnHand = 10_000_000;

/** What a request has moved, and the stock level as it is now. */
export async function readMoved(tx: Transaction, movementId: string) {
  const movement = (await movementsById(tx, [movementId])).get(movementId) as StockMovementRow;
  const stockLevel = (await readLevel(tx, movement.warehouseId, movement.variantId)) as StockLevelRow;
  if (stockLevel.onHand > mostOnHand) {
    return invalidInput({ path: ['quantity'], message: `would make more than ${mostOnHand} of the variant` });
  }
  return { movement, stockLevel };
}

import type { Transaction } from '#mysql/transaction.ts';
import { lockStock } from '../stock/lock-stock.ts';
import type { NewMovement } from '../stock/movement.rules.ts';
import { type Allocation, allocate, type Demand, type Distance, withBack } from './allocation.rules.ts';
import { expireOverdue } from './expire-overdue.ts';
import { freeNow, type Survey } from './survey-stock.ts';

/**
 * Decides which warehouses serve a demand, over the rows of the survey as they are now, locked until the transaction
 * ends. Nothing of the decision is written yet: the caller does so, together with `expired`, the movements of overdue
 * holds on the same stock, which were ended to make room.
 *
 * Everybody locks reservations before stock, and both in the order of their primary keys.
 */
export async function allocateStock(
  tx: Transaction,
  demands: readonly Demand[],
  { free, overdue }: Survey,
  distance: Distance,
): Promise<Allocation & { readonly expired: readonly NewMovement[] }> {
  const expired = await expireOverdue(tx, [...new Set(overdue.map(({ orderId }) => orderId))]);
  const now = freeNow(free, await lockStock(tx, [...free, ...expired]));
  return { ...allocate(demands, withBack(now, expired), distance), expired };
}

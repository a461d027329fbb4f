import type { Transaction } from '#mysql/transaction.ts';
import { lockStock } from '../stock/lock-stock.ts';
import { type Allocation, allocate, type Demand, type Distance, freeNow } from './allocation.rules.ts';
import { releaseOverdue } from './release-overdue.ts';
import type { Survey } from './survey-stock.ts';

/**
 * Decides which warehouses serve a demand, over the rows of the survey as they are now, locked until the transaction
 * ends, without what holds on them occupy that are over. Nothing of the decision is written yet: the caller does so.
 *
 * Everybody locks reservations before stock, and both in the order of their primary keys.
 */
export async function allocateStock(
  tx: Transaction,
  demands: readonly Demand[],
  { free }: Survey,
  distance: Distance,
): Promise<Allocation> {
  const rows = await lockStock(tx, free);
  const due = rows.filter(({ isDue }) => isDue);
  return allocate(demands, freeNow(free, await releaseOverdue(tx, rows, due)), distance);
}

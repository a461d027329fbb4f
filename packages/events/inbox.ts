import { isDuplicate } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { DeliveredEvent } from './event.ts';
import { inbox } from './tables.ts';

/**
 * Records that a fact has its effect in this transaction. False when it had it before: the caller then does nothing.
 * A concurrent second delivery waits here until the first one has committed or rolled back.
 */
export async function takeIn(tx: Transaction, { id, type }: DeliveredEvent): Promise<boolean> {
  try {
    await insertRows(tx, inbox, [{ eventId: id, type }]);
    return true;
  } catch (error) {
    if (isDuplicate(error, 'PRIMARY')) return false;
    throw error;
  }
}

import type { Reader } from '#mysql/connect.ts';
import { eq } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { DeliveredEvent } from './event.ts';
import { inbox } from './tables.ts';

/**
 * Records that a fact has its effect in this transaction. False when it had it before: the caller then does nothing.
 * A concurrent second delivery waits here until the first one has committed or rolled back.
 */
export async function takeIn(tx: Transaction, { id, type }: DeliveredEvent): Promise<boolean> {
  return isNew(insertRows(tx, inbox, [{ eventId: id, type }]));
}

/**
 * Whether a fact has had its effect here, for whoever must do something outside of its transaction first. Another delivery
 * may be under way: `takeIn` decides.
 */
export async function wasTakenIn(read: Reader, { id }: Pick<DeliveredEvent, 'id'>): Promise<boolean> {
  const rows = await read.select({ id: inbox.eventId }).from(inbox).where(eq(inbox.eventId, id));
  return rows.length > 0;
}

import { firstIdAt } from '#kernel/ids.ts';
import type { Database } from '#mysql/connect.ts';
import { and, asc, lt, type MySqlColumn, sql } from '#mysql/drizzle.ts';
import { transaction } from '#mysql/transaction.ts';
import { inbox, outbox } from './tables.ts';

/** So long after its delivery a fact can be looked up, and be delivered once more. */
export const daysInOutbox = 90;
/** Longer: whoever hears a fact once more must still know that it did. */
export const daysInInbox = 2 * daysInOutbox;
/** Few at a time, so that nobody waits for the locks. */
const mostRows = 500;
const dayMs = 24 * 60 * 60 * 1_000;

/**
 * Deletes some of the facts that were delivered so long ago, and of the notes about those that came so long ago; resolves with how
 * many. A fact that was not delivered stays.
 */
export async function forgetOldFacts(database: Database): Promise<number> {
  // Ids have their time in them, so that the primary key leads to the old ones; how old they are, the database says.
  const endOfOld = firstIdAt('evt', Date.now() - (daysInInbox - 1) * dayMs);
  const [told] = await transaction(database, 'forget what was told', (tx) =>
    tx.delete(outbox).where(isOlder(outbox.deliveredAt, daysInOutbox)).orderBy(asc(outbox.deliveredAt)).limit(mostRows),
  );
  const [heard] = await transaction(database, 'forget what was heard', (tx) =>
    tx
      .delete(inbox)
      .where(and(lt(inbox.eventId, endOfOld), isOlder(inbox.receivedAt, daysInInbox)))
      .orderBy(asc(inbox.eventId))
      .limit(mostRows),
  );
  return told.affectedRows + heard.affectedRows;
}

const isOlder = (at: MySqlColumn, days: number) => sql`${at} < NOW(3) - INTERVAL ${sql.raw(String(days))} DAY`;

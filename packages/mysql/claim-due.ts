import { databaseNow } from './columns.ts';
import type { Reader } from './connect.ts';
import { and, asc, eq, lte, type MySqlColumn, type MySqlTable, sql } from './drizzle.ts';
import type { Transaction } from './transaction.ts';

/** A table of work: what is to be done when, and how often it was tried. */
type DueTable = MySqlTable & Readonly<Record<'id' | 'dueAt' | 'attempts', MySqlColumn>>;

/** How long a row waits for its next attempt: the first wait, doubled each time, and the longest one. */
export interface Patience {
  readonly firstSeconds: number;
  readonly mostSeconds: number;
}

/** Whoever does the work: a context of a subgraph is one. */
interface Worker {
  readonly read: Reader;
  transaction<Outcome>(name: string, work: (tx: Transaction) => Promise<Outcome>): Promise<Outcome>;
}

const mostAtOnce = 50;

/**
 * The ids of rows whose time has come, each given to one caller only. Claiming a row already sets its next attempt, so
 * that nothing is lost when the caller dies; whoever finishes the work sets `dueAt` to null.
 */
export async function claimDue(worker: Worker, table: DueTable, patience: Patience): Promise<string[]> {
  const { firstSeconds, mostSeconds } = patience;
  const candidates = await worker.read
    .select({ id: table.id })
    .from(table)
    .where(lte(table.dueAt, databaseNow))
    .orderBy(asc(table.dueAt))
    .limit(mostAtOnce);
  const nextAttempt = {
    dueAt: sql`NOW(3) + INTERVAL LEAST(${mostSeconds}, ${firstSeconds} * POW(2, LEAST(attempts, 20))) SECOND`,
    attempts: sql`attempts + 1`,
  };
  const claimed: string[] = [];
  for (const id of candidates.map((row) => String(row.id))) {
    const [{ affectedRows }] = await worker.transaction('claim due', (tx) =>
      tx
        .update(table)
        .set(nextAttempt as never)
        .where(and(eq(table.id, id), lte(table.dueAt, databaseNow))),
    );
    if (affectedRows > 0) claimed.push(id);
  }
  return claimed;
}

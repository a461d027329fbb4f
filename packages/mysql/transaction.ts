import type { Pool, PoolConnection } from 'mysql2/promise';
import { type Database, drizzleOptions, type Reader } from './connect.ts';
import { drizzle, type MySql2Database } from './drizzle.ts';
import { isRetryable } from './faults.ts';

declare const inTransaction: unique symbol;

/** A Drizzle database whose statements all run in one transaction. Every write takes one of these, never the pool. */
export type Transaction = Omit<MySql2Database, 'transaction'> & {
  readonly [inTransaction]: true;
};

const mostAttempts = 8;
/** What surrounds an open transaction. */
const surroundings = new WeakMap<
  Transaction,
  { pool: Pool; connection: PoolConnection; afterCommit: (() => void)[] }
>();

/**
 * Runs `work` in a transaction and returns its outcome.
 *
 * An outcome that is a refusal (a plain object whose `__typename` ends in `Error`) rolls everything back: a "no" leaves
 * nothing behind. So does a throw. Deadlocks, lock time-outs and changed snapshots are rolled back and retried from the
 * start, at most seven times, so `work` may run several times and must have no effect outside the transaction.
 *
 * Our own instead of Drizzle's, which leaks the connection when BEGIN fails, and returns a connection whose ROLLBACK
 * failed to the pool.
 *
 * @param name says in logs and error messages which transaction it was, as in `checkout: intent`
 */
export async function transaction<Outcome>(
  database: Pick<Database, 'pool'>,
  name: string,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(database, work);
    } catch (error) {
      if (!isRetryable(error)) throw error;
      if (attempt === mostAttempts) throw new Error(`${name}: gave up after ${attempt} attempts`, { cause: error });
      await pause(attempt);
    }
  }
}

/** Calls `notify` once the transaction is committed; never when it is rolled back. */
export function onCommit(tx: Transaction, notify: () => void): void {
  surroundings.get(tx)?.afterCommit.push(notify);
}

/** The pool that the transaction's connection belongs to: tells the databases of one process apart. */
export function poolOf(tx: Transaction): Pool {
  return surroundingsOf(tx).pool;
}

/** For statements that are too hot for the query builder: see `raw.ts`. */
export function connectionOf(tx: Transaction): PoolConnection {
  return surroundingsOf(tx).connection;
}

/** What a reader sends its statements over: a transaction its connection, others the pool. */
export function clientOf(read: Reader): Pool | PoolConnection {
  const client = (read as unknown as { readonly $client: Pool | PoolConnection }).$client;
  return surroundings.get(read as Transaction)?.connection ?? client;
}

function surroundingsOf(tx: Transaction) {
  const found = surroundings.get(tx);
  if (!found) throw new Error('Not a transaction of ours');
  return found;
}

async function runOnce<Outcome>(
  { pool }: Pick<Database, 'pool'>,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const connection = await pool.getConnection();
  const tx = transactionOn(connection);
  const afterCommit: (() => void)[] = [];
  surroundings.set(tx, { pool, connection, afterCommit });
  let outcome: Outcome;
  let kept: boolean;
  try {
    await connection.query('START TRANSACTION');
    outcome = await work(tx);
    kept = !isRefusal(outcome);
    await connection.query(kept ? 'COMMIT' : 'ROLLBACK');
  } catch (error) {
    await rollBack(connection);
    throw error;
  }
  connection.release();
  if (kept) for (const notify of afterCommit) notify();
  return outcome;
}

/** One per connection, not per transaction: making one, and learning every table's columns anew, costs like a statement. */
const byConnection = new WeakMap<object, Transaction>();

function transactionOn(connection: PoolConnection): Transaction {
  // The pool wraps the same connection anew each time.
  const key = connection.connection;
  const tx = byConnection.get(key) ?? (drizzle(connection, drizzleOptions) as unknown as Transaction);
  byConnection.set(key, tx);
  return tx;
}

/** Also after a lock time-out, which undoes the statement only: a COMMIT would keep half of the transaction. */
export async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    // Its state is unknown: closing it makes the server roll back.
    connection.destroy();
  }
}

function isRefusal(outcome: unknown): boolean {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    '__typename' in outcome &&
    typeof outcome.__typename === 'string' &&
    outcome.__typename.endsWith('Error')
  );
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(500, 20 * 2 ** attempt)));
}

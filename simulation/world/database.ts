/** A table in memory, by primary key. Rows are never altered, only replaced. */
export type Table<Row> = Map<string, Row>;

export interface Fact {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly payload: Readonly<Record<string, string>>;
  /** The order within an aggregate: its facts commit one after the other, under the lock on its row. */
  readonly recordedAt: number;
  readonly attempts: number;
  readonly availableAt: number;
  readonly deliveredAt: number | null;
}

/** What every subgraph's database has: a clock, an outbox, an inbox and a lease. */
export interface Database {
  readonly name: string;
  /** Milliseconds, by this database's clock, which only jumps. */
  now: number;
  /** How often something was committed. */
  version: number;
  /** How many ids were made: before the commit, so that rows become visible in another order. */
  tickets: number;
  readonly outbox: Table<Fact>;
  /** Facts that had their effect here, in the order in which they had it. */
  readonly inbox: Table<Fact>;
  readonly leases: Table<{ readonly owner: string; readonly until: number }>;
}

export function newDatabase(name: string): Database {
  return { name, now: 0, version: 0, tickets: 0, outbox: new Map(), inbox: new Map(), leases: new Map() };
}

/** What a step does between two others: it yields where somebody else may come in between, or the process may die. */
// biome-ignore lint/suspicious/noExplicitAny: what a step gets back depends on what it yields.
export type Steps<Outcome> = Generator<unknown, Outcome, any>;

export interface Transaction {
  readonly database: Database;
  readonly ticket: number;
  /** What the rows were before, to go back to. */
  readonly undo: (() => void)[];
}

/**
 * All of the work or nothing: a throw takes back what was written. Nobody comes in between, which is what row locks give
 * the product; that they do is shown by its own tests, on real databases.
 */
export function* transact<Outcome>(database: Database, work: (tx: Transaction) => Outcome): Steps<Outcome> {
  database.tickets += 1;
  const tx: Transaction = { database, ticket: database.tickets, undo: [] };
  yield;
  try {
    const outcome = work(tx);
    if (tx.undo.length > 0) database.version += 1;
    return outcome;
  } catch (error) {
    rollBack(tx, null);
    throw error;
  }
}

/** A refusal leaves nothing behind (packages/mysql/transaction.ts). */
export function rollBack<Outcome>(tx: Transaction, outcome: Outcome): Outcome {
  for (const takeBack of tx.undo.splice(0).reverse()) takeBack();
  return outcome;
}

export function put<Row>(tx: Transaction, table: Table<Row>, key: string, row: Row): void {
  const before = table.get(key);
  tx.undo.push(() => (before === undefined ? table.delete(key) : table.set(key, before)));
  table.set(key, row);
}

/** `append` of packages/events/outbox.ts. */
export function append(tx: Transaction, type: string, aggregateId: string, payload: Fact['payload']): void {
  const { database, ticket, undo } = tx;
  const id = `evt_${database.name}_${String(ticket * 100 + undo.length).padStart(8, '0')}`;
  const recordedAt = database.version * 100 + undo.length;
  const times = { recordedAt, attempts: 0, availableAt: database.now, deliveredAt: null };
  put(tx, database.outbox, id, { id, type, aggregateId, payload, ...times });
}

/** An expected end of a step, as a throw is in the product: the caller hears that it failed, and nothing else. */
export function fault(message: string): Error {
  return Object.assign(new Error(message), { name: 'Fault' });
}

export const isFault = (error: unknown): error is Error => error instanceof Error && error.name === 'Fault';

/** Something that must never happen has happened. */
export function broken(invariant: string, detail: unknown): Error {
  const text = JSON.stringify(detail, (_, value) => (typeof value === 'bigint' ? String(value) : value));
  return Object.assign(new Error(`${invariant}\n  ${text}`), { name: 'Broken' });
}

export const isBroken = (error: unknown): error is Error => error instanceof Error && error.name === 'Broken';

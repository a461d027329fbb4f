import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Database } from '#mysql/connect.ts';
import { and, eq, lte, or, sql } from '#mysql/drizzle.ts';
import { isNew } from '#mysql/faults.ts';
import { transaction } from '#mysql/transaction.ts';
import { leases } from './tables.ts';

export interface LeaseOptions {
  readonly database: Database;
  /** What the lease is for: one process at a time holds the one of this name. */
  readonly name: string;
  readonly seconds: number;
  readonly log: Logger;
}

/** The right to do something that one process at a time should do. It lapses by the database's clock. */
export interface Lease {
  /** Takes the lease, or keeps it; false while another process has it. Asks the database twice in a lease's time at most. */
  hold(): Promise<boolean>;
  /** Whoever takes it next need not wait until it lapses. */
  letGo(): Promise<void>;
}

export function createLease({ database, name, seconds, log }: LeaseOptions): Lease {
  const owner = newId('own');
  let isOursUntil = 0;

  async function take(): Promise<boolean> {
    const until = sql<Date>`NOW(3) + INTERVAL ${sql.raw(String(seconds))} SECOND`;
    return transaction(database, `take lease: ${name}`, async (tx) => {
      const [taken] = await tx
        .update(leases)
        .set({ owner, until })
        .where(and(eq(leases.name, name), or(eq(leases.owner, owner), lte(leases.until, databaseNow))));
      if (taken.affectedRows > 0) return true;
      return isNew(tx.insert(leases).values({ name, owner, until }));
    });
  }

  async function giveBack(): Promise<void> {
    await transaction(database, `give lease back: ${name}`, (tx) =>
      tx
        .update(leases)
        .set({ until: databaseNow })
        .where(and(eq(leases.name, name), eq(leases.owner, owner))),
    );
  }

  return {
    hold: async () => {
      const asked = Date.now();
      if (asked < isOursUntil) return true;
      if (!(await take())) return false;
      isOursUntil = asked + (seconds * 1_000) / 2;
      return true;
    },
    letGo: async () => {
      if (isOursUntil === 0) return;
      await giveBack().catch((error: unknown) => {
        log.warn({ err: error, lease: name }, 'a lease could not be given back, and lapses');
      });
    },
  };
}

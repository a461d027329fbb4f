import { and, eq, lte, or, sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Database } from '#mysql/connect.ts';
import { isNew } from '#mysql/faults.ts';
import { transaction } from '#mysql/transaction.ts';
import { createDeliveries, type Deliver } from './deliveries.ts';
import { onAppend } from './outbox.ts';
import { leases } from './tables.ts';
import { type Loop, repeat } from './timers.ts';

export interface Relay extends Loop {
  /** Delivers everything that is due, and whatever that brings about here; resolves with how many facts were delivered. */
  deliverDue(): Promise<number>;
}

const leaseSeconds = 10;
const pollMs = 1_000;

/**
 * Delivers the facts of one database at least once, those of one aggregate in order. One process at a time does so, by
 * a lease; should two ever overlap, the consumers' inboxes make the second delivery a no-op.
 *
 * Looks for what is not delivered, never for ids greater than the last one: rows commit out of order, and a relay that
 * pages would step over the late ones.
 */
export function startRelay(
  database: Database,
  deliver: Deliver,
  log: Logger,
  { paused = false }: { paused?: boolean } = {},
): Relay {
  const owner = newId('rel');
  let leasedUntil = 0;
  const loop = paused ? null : repeat({ name: `${database.name} relay`, everyMs: pollMs, work, log });
  const deliveries = createDeliveries({ database, deliver, log, onLateEnd: () => loop?.nudge() });
  const unsubscribe = loop ? onAppend(database, loop.nudge) : null;

  async function work(ending?: AbortSignal): Promise<void> {
    for (;;) {
      if (Date.now() >= leasedUntil) {
        const asked = Date.now();
        if (!(await holdLease(database, owner))) return;
        leasedUntil = asked + (leaseSeconds * 1_000) / 2;
      }
      if ((await deliveries.begin()) === 0 || ending?.aborted) return;
    }
  }

  async function deliverDue(): Promise<number> {
    const before = deliveries.delivered();
    do {
      await deliveries.allEnded();
      await work();
    } while (deliveries.areUnderWay());
    return deliveries.delivered() - before;
  }

  async function letGo(): Promise<void> {
    if (leasedUntil === 0) return;
    await releaseLease(database, owner).catch((error: unknown) => {
      log.warn({ err: error }, 'the lease could not be given back, and runs out');
    });
  }

  return {
    deliverDue,
    nudge: () => loop?.nudge(),
    stop: async () => {
      unsubscribe?.();
      await loop?.stop();
      await deliveries.allEnded();
      await letGo();
    },
  };
}

async function holdLease(database: Database, owner: string): Promise<boolean> {
  const until = sql<Date>`NOW(3) + INTERVAL ${sql.raw(String(leaseSeconds))} SECOND`;
  return transaction(database, 'relay: lease', async (tx) => {
    const [taken] = await tx
      .update(leases)
      .set({ owner, until })
      .where(and(eq(leases.name, 'relay'), or(eq(leases.owner, owner), lte(leases.until, databaseNow))));
    if (taken.affectedRows > 0) return true;
    return isNew(tx.insert(leases).values({ name: 'relay', owner, until }));
  });
}

/** Whoever relays next need not wait until it runs out. */
async function releaseLease(database: Database, owner: string): Promise<void> {
  await transaction(database, 'relay: release lease', (tx) =>
    tx
      .update(leases)
      .set({ until: databaseNow })
      .where(and(eq(leases.name, 'relay'), eq(leases.owner, owner))),
  );
}

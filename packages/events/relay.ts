import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { newId } from '#kernel/ids.ts';
import { databaseNow } from '#mysql/columns.ts';
import type { Database } from '#mysql/connect.ts';
import { isNew } from '#mysql/faults.ts';
import { transaction } from '#mysql/transaction.ts';
import { type Consumer, type DeliveredEvent, eventTypeOf } from './event.ts';
import { onAppend } from './outbox.ts';
import { leases, outbox } from './tables.ts';
import { type Loop, repeat } from './timers.ts';

/** How facts reach their consumers. Resolves once the consumer has committed the effect; rejects to be called again. */
export type Deliver = (consumer: Consumer, event: DeliveredEvent) => Promise<void>;

export interface Relay extends Loop {
  /** Delivers everything that is due, and whatever that brings about here; resolves with how many facts were delivered. */
  deliverDue(): Promise<number>;
}

const batchSize = 200;
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

  async function deliverDue(ending?: AbortSignal): Promise<number> {
    let delivered = 0;
    for (;;) {
      if (Date.now() >= leasedUntil) {
        const asked = Date.now();
        if (!(await holdLease(database, owner))) return delivered;
        leasedUntil = asked + (leaseSeconds * 1_000) / 2;
      }
      const batch = await deliverBatch(database, deliver, log);
      delivered += batch;
      if (batch === 0 || ending?.aborted) return delivered;
    }
  }

  const letGo = async () => {
    if (leasedUntil === 0) return;
    await releaseLease(database, owner).catch((error: unknown) => {
      log.warn({ err: error }, 'the lease could not be given back, and runs out');
    });
  };
  if (paused) return { deliverDue, nudge: () => {}, stop: letGo };
  const loop = repeat({ name: `${database.name} relay`, everyMs: pollMs, work: deliverDue, log });
  const unsubscribe = onAppend(database, loop.nudge);
  return {
    deliverDue,
    nudge: loop.nudge,
    stop: async () => {
      unsubscribe();
      await loop.stop();
      await letGo();
    },
  };
}

/** One round over what is due; resolves with how many facts were delivered. */
export async function deliverBatch(database: Database, deliver: Deliver, log: Logger): Promise<number> {
  const due = await readDue(database);
  const lines = Map.groupBy(due, (event) => event.aggregateId);
  const rounds = await Promise.all(
    [...lines.values()].map(async (line) => {
      const delivered: string[] = [];
      for (const event of line) {
        try {
          const { consumers } = eventTypeOf(event.type);
          await Promise.all(consumers.map((consumer) => deliver(consumer, event)));
          delivered.push(event.id);
        } catch (error) {
          log.warn({ err: error, event: event.id, type: event.type }, 'delivery failed, will be repeated');
          await postpone(database, event.id, error);
          break;
        }
      }
      return delivered;
    }),
  );
  const delivered = rounds.flat();
  if (delivered.length > 0) {
    await transaction(database, 'relay: delivered', (tx) =>
      tx.update(outbox).set({ deliveredAt: databaseNow }).where(inArray(outbox.id, delivered)),
    );
  }
  return delivered.length;
}

/** What is due, oldest first; nothing of an aggregate whose earlier fact waits for its next attempt. */
async function readDue({ read }: Database): Promise<DeliveredEvent[]> {
  const waiting = read
    .select({ aggregateId: outbox.aggregateId })
    .from(outbox)
    .where(and(isNull(outbox.deliveredAt), gt(outbox.availableAt, databaseNow)));
  return read
    .select({ id: outbox.id, type: outbox.type, aggregateId: outbox.aggregateId, payload: outbox.payload })
    .from(outbox)
    .where(
      and(
        isNull(outbox.deliveredAt),
        lte(outbox.availableAt, databaseNow),
        sql`${outbox.aggregateId} NOT IN (${waiting})`,
      ),
    )
    .orderBy(asc(outbox.recordedAt), asc(outbox.id))
    .limit(batchSize);
}

/** Waits 1, 2, 4 … seconds, five minutes at most, before the next attempt. */
async function postpone(database: Database, eventId: string, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  await transaction(database, 'relay: postpone', (tx) =>
    tx
      .update(outbox)
      .set({
        availableAt: sql`NOW(3) + INTERVAL LEAST(300, POW(2, LEAST(attempts, 20))) SECOND`,
        attempts: sql`attempts + 1`,
        lastError: message.slice(0, 500),
      })
      .where(eq(outbox.id, eventId)),
  );
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

import type { Logger } from 'pino';
import type { Database } from '#mysql/connect.ts';
import { createDeliveries, type Deliver } from './deliveries.ts';
import { createLease } from './lease.ts';
import { onAppend } from './outbox.ts';
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
  const lease = createLease({ database, name: 'relay', seconds: leaseSeconds, log });
  const loop = paused ? null : repeat({ name: `${database.name} relay`, everyMs: pollMs, work, log });
  const deliveries = createDeliveries({ database, deliver, log, onLateEnd: () => loop?.nudge() });
  const unsubscribe = loop ? onAppend(database, loop.nudge) : null;

  async function work(ending?: AbortSignal): Promise<void> {
    while (await lease.hold()) {
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

  return {
    deliverDue,
    nudge: () => loop?.nudge(),
    stop: async () => {
      unsubscribe?.();
      await loop?.stop();
      await deliveries.allEnded();
      await lease.letGo();
    },
  };
}

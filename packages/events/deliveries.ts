import type { Logger } from 'pino';
import { databaseNow } from '#mysql/columns.ts';
import type { Database } from '#mysql/connect.ts';
import { and, asc, eq, gt, inArray, isNull, lte, notInArray, or, sql } from '#mysql/drizzle.ts';
import { transaction } from '#mysql/transaction.ts';
import { type Consumer, type DeliveredEvent, eventTypeOf, typesConsumedBy } from './event.ts';
import { outbox } from './tables.ts';

/** How facts reach their consumers. Resolves once the consumer has committed the effect; rejects to be called again. */
export type Deliver = (consumer: Consumer, event: DeliveredEvent) => Promise<void>;

export interface DeliveriesOptions {
  readonly database: Database;
  readonly deliver: Deliver;
  readonly log: Logger;
  /** Is told when a line that nobody waited for any more has ended: what follows in its aggregate is due. */
  readonly onLateEnd: () => void;
}

/** The facts of one aggregate that go out one after another, up to the first that fails. */
interface EndedLine {
  readonly aggregateId: string;
  readonly delivered: readonly string[];
}

const batchSize = 200;
/** How long a batch is waited for. What takes longer goes on by itself, and keeps no other aggregate waiting. */
const patienceMs = 1_000;
/** Of one consumer. What else it is to hear stays in the outbox meanwhile, so that it does not take all of our memory. */
const mostUnanswered = 1_000;

/** What is on its way from one database to the consumers. A consumer that hangs delays its own facts, and no others. */
export function createDeliveries({ database, deliver, log, onLateEnd }: DeliveriesOptions) {
  const underWay = new Map<string, Promise<void>>();
  const unanswered = new Map<Consumer, number>();
  let delivered = 0;

  /**
   * Begins with what is due, and waits for it until it has ended or has taken long enough. Resolves with how many lines it
   * began that have not failed meanwhile: with none, nothing more is to be done now.
   */
  async function begin(): Promise<number> {
    const busy = [...unanswered].filter(([, count]) => count >= mostUnanswered).map(([consumer]) => consumer);
    const due = await readDue(database, [...underWay.keys()], busy.flatMap(typesConsumedBy));
    const inTime: EndedLine[] = [];
    let isLate = false;
    let failed = 0;
    const carry = async (aggregateId: string, facts: readonly DeliveredEvent[]) => {
      const line = { aggregateId, delivered: await deliverLine(facts) };
      if (line.delivered.length < facts.length) failed += 1;
      if (isLate) await noteLate(line);
      else inTime.push(line);
    };
    const begun = [...Map.groupBy(due, ({ aggregateId }) => aggregateId)].map(([aggregateId, facts]) => {
      const line = carry(aggregateId, facts);
      underWay.set(aggregateId, line);
      return line;
    });
    await within(patienceMs, Promise.all(begun));
    isLate = true;
    await note(inTime);
    return begun.length - failed;
  }

  async function deliverLine(facts: readonly DeliveredEvent[]): Promise<string[]> {
    const ids: string[] = [];
    for (const fact of facts) {
      try {
        await Promise.all(eventTypeOf(fact.type).consumers.map((consumer) => deliverTo(consumer, fact)));
        ids.push(fact.id);
      } catch (error) {
        log.warn({ err: error, event: fact.id, type: fact.type }, 'delivery failed, will be repeated');
        await postpone(database, fact.id, error).catch((cause: unknown) => {
          log.warn({ err: cause, event: fact.id }, 'the next attempt could not be put off');
        });
        break;
      }
    }
    return ids;
  }

  async function deliverTo(consumer: Consumer, fact: DeliveredEvent): Promise<void> {
    unanswered.set(consumer, (unanswered.get(consumer) ?? 0) + 1);
    try {
      await deliver(consumer, fact);
    } finally {
      unanswered.set(consumer, (unanswered.get(consumer) ?? 0) - 1);
    }
  }

  /** What cannot be noted is delivered again. */
  async function note(lines: readonly EndedLine[]): Promise<void> {
    const ids = lines.flatMap((line) => line.delivered);
    try {
      if (ids.length > 0) await noteDelivered(database, ids);
      delivered += ids.length;
    } finally {
      for (const { aggregateId } of lines) underWay.delete(aggregateId);
    }
  }

  async function noteLate(line: EndedLine): Promise<void> {
    await note([line]).catch((error: unknown) => {
      log.warn({ err: error, aggregate: line.aggregateId }, 'a delivery could not be noted, will be repeated');
    });
    onLateEnd();
  }

  async function allEnded(): Promise<void> {
    await Promise.all(underWay.values());
  }

  return {
    begin,
    allEnded,
    /** How many facts were delivered, and noted so, since the start. */
    delivered: () => delivered,
    areUnderWay: () => underWay.size > 0,
  };
}

/**
 * What is due, oldest first. Nothing of an aggregate that is under way, or that has an earlier fact which waits: for its next
 * attempt, or for a consumer that has enough to do.
 */
async function readDue(
  { read }: Database,
  underWay: readonly string[],
  withheld: readonly string[],
): Promise<DeliveredEvent[]> {
  const waits = or(gt(outbox.availableAt, databaseNow), inArray(outbox.type, [...withheld]));
  const waiting = read
    .select({ aggregateId: outbox.aggregateId })
    .from(outbox)
    .where(and(isNull(outbox.deliveredAt), waits));
  return read
    .select({ id: outbox.id, type: outbox.type, aggregateId: outbox.aggregateId, payload: outbox.payload })
    .from(outbox)
    .where(
      and(
        isNull(outbox.deliveredAt),
        lte(outbox.availableAt, databaseNow),
        notInArray(outbox.aggregateId, [...underWay]),
        sql`${outbox.aggregateId} NOT IN (${waiting})`,
      ),
    )
    .orderBy(asc(outbox.recordedAt), asc(outbox.id))
    .limit(batchSize);
}

function noteDelivered(database: Database, ids: readonly string[]) {
  return transaction(database, 'relay: delivered', (tx) =>
    tx
      .update(outbox)
      .set({ deliveredAt: databaseNow })
      .where(inArray(outbox.id, [...ids])),
  );
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

/** Resolves when the work has ended or the time is up, whatever comes first. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, timeIsUp]).finally(() => clearTimeout(timer));
}

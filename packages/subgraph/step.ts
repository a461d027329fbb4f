import { outbox } from '#events/tables.ts';
import { databaseNow } from '#mysql/columns.ts';
import { and, eq, isNull } from '#mysql/drizzle.ts';
import type { Context } from './context.ts';

/** A step that work may stand at, and what takes it up again there. */
export interface Step {
  /** As in `order PLACING`. */
  readonly name: string;
  /**
   * Everything that stands there: its `id`, for how many `seconds`, by how many it is `late` (below 0: in its time), how
   * many `attempts` were made to go on (or null), and the `error` of the last one (or null).
   */
  readonly sql: string;
  /** Does for one of them now what a sweep does for all that are due. */
  readonly resume: (context: Context, id: string) => Promise<unknown>;
}

/** Facts that are not delivered: a step of every subgraph. To take one up is to make it and those before it due. */
export const undeliveredFacts: Step = {
  name: 'fact undelivered',
  sql: `SELECT id, TIMESTAMPDIFF(SECOND, recorded_at, NOW(6)) AS seconds,
      TIMESTAMPDIFF(SECOND, recorded_at, NOW(6)) - 10 AS late, attempts, last_error AS error
    FROM outbox WHERE delivered_at IS NULL`,
  resume: async (context, id) => {
    const [fact] = await context.read.select({ of: outbox.aggregateId }).from(outbox).where(eq(outbox.id, id));
    if (!fact) return;
    await context.transaction('resume fact', (tx) =>
      tx
        .update(outbox)
        .set({ availableAt: databaseNow })
        .where(and(eq(outbox.aggregateId, fact.of), isNull(outbox.deliveredAt))),
    );
  },
};

import { daysInOutbox } from '#events/forget-old-facts.ts';
import type { Invariant } from './invariant.ts';

/** What is true of every subgraph's database: a relay that cannot deliver tries again after five minutes at most. */
export const factInvariants: readonly Invariant[] = [
  {
    name: 'no fact waits for its delivery longer than ten minutes',
    holds: 'AT_REST',
    sql: `SELECT id, type, attempts, last_error FROM outbox
      WHERE delivered_at IS NULL AND recorded_at < NOW(6) - INTERVAL 10 MINUTE`,
  },
];

/** In SQL: whether every fact about something that was created then is still in the outbox. */
export const keepsItsFacts = (createdAt: string) => `${createdAt} > NOW(3) - INTERVAL ${daysInOutbox} DAY`;

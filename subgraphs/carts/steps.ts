import type { Step } from '#subgraph/step.ts';
import { resumeCheckouts } from './checkout/resume-checkouts.ts';

/** Where the checkout of a cart waits: for orders. */
export const cartSteps: readonly Step[] = [
  {
    name: 'cart checkout PLACING',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, started_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, started_at, NOW(3)) - 30 AS late, attempts, NULL AS error
      FROM checkouts WHERE status = 'PLACING'`,
    resume: resumeCheckouts,
  },
];

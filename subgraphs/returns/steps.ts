import type { Step } from '#subgraph/step.ts';
import { refundUndecided } from './refund/refund-undecided.ts';
import { expireUnsent } from './return/expire-unsent.ts';

/** Where a return waits for somebody whose time runs out by itself. */
export const returnSteps: readonly Step[] = [
  {
    name: 'return APPROVED',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, requested_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, send_by, NOW(3)) - 120 AS late, NULL AS attempts, NULL AS error
      FROM returns WHERE status = 'APPROVED' AND is_sent = FALSE`,
    resume: expireUnsent,
  },
  {
    name: 'return RECEIVED',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, requested_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, respond_by, NOW(3)) - 120 AS late, NULL AS attempts, NULL AS error
      FROM returns WHERE status = 'RECEIVED'`,
    resume: refundUndecided,
  },
];

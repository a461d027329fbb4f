import type { Step } from '#subgraph/step.ts';
import { settleExchanges } from './exchange/settle-exchanges.ts';
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
      FROM returns WHERE status = 'RECEIVED' AND respond_by IS NOT NULL`,
    resume: refundUndecided,
  },
  {
    name: 'return waits for its replacement',
    sql: `SELECT returns.id, TIMESTAMPDIFF(SECOND, MAX(return_events.at), NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, MAX(return_events.at), NOW(3)) - 60 AS late, NULL AS attempts, NULL AS error
      FROM returns JOIN return_events ON return_events.return_id = returns.id AND return_events.status = 'RECEIVED'
      WHERE returns.exchange_due_at IS NOT NULL GROUP BY returns.id`,
    resume: settleExchanges,
  },
];

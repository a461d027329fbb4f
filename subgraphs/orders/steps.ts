import type { Step } from '#subgraph/step.ts';
import { resumePlacing } from './checkout/resume-placing.ts';
import { expireOrders } from './order/expire-orders.ts';

/** Where an order waits: for its stock, for its money. */
export const orderSteps: readonly Step[] = [
  {
    name: 'order PLACING',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, placed_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, placed_at, NOW(3)) - 30 AS late, NULL AS attempts, NULL AS error
      FROM orders WHERE status = 'PLACING'`,
    resume: resumePlacing,
  },
  {
    name: 'order AWAITING_PAYMENT',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, placed_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, expires_at, NOW(3)) - 10 AS late, NULL AS attempts, NULL AS error
      FROM orders WHERE status = 'AWAITING_PAYMENT'`,
    resume: expireOrders,
  },
];

import type { Step } from '#subgraph/step.ts';
import { resumePlacing } from './checkout/resume-placing.ts';
import { expireOrders } from './order/expire-orders.ts';
import { cancelUnaccepted } from './shop-order/cancel-unaccepted.ts';

/** Where an order waits: for its stock, for its money, for its shops. */
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
  {
    name: 'shop order CONFIRMED',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, accept_by - INTERVAL 48 HOUR, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, accept_by, NOW(3)) - 30 AS late, NULL AS attempts, NULL AS error
      FROM shop_orders WHERE accept_by IS NOT NULL`,
    resume: cancelUnaccepted,
  },
];

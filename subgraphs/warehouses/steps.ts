import type { Step } from '#subgraph/step.ts';
import { expireReservations } from './reservation/expire-overdue.ts';

/** Where a reservation waits: for its order to be paid, or for its end. Its id is the order's. */
export const warehouseSteps: readonly Step[] = [
  {
    name: 'reservation HELD',
    sql: `SELECT order_id AS id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, expires_at, NOW(3)) - 60 AS late, NULL AS attempts, NULL AS error
      FROM reservations WHERE status = 'HELD'`,
    resume: expireReservations,
  },
];

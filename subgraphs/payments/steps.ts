import type { Step } from '#subgraph/step.ts';
import { sendCapture } from './capture/send-capture.ts';
import { sendVoid } from './capture/send-void.ts';
import { askAbout } from './payment/ask-provider.ts';
import { sendPayout } from './payout/send-payout.ts';
import { sendRefund } from './refund/send-refund.ts';

/** Where money waits for the provider. A card is answered at once; other ways wait for the person until the hold ends. */
export const paymentSteps: readonly Step[] = [
  {
    name: 'payment without news',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, IF(status = 'PENDING' AND method <> 'CARD', COALESCE(expires_at, created_at), created_at),
          NOW(3)) - 60 AS late, attempts, NULL AS error
      FROM payments WHERE due_at IS NOT NULL`,
    resume: askAbout,
  },
  {
    name: 'capture PENDING',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, created_at, NOW(3)) - 60 AS late, attempts, NULL AS error
      FROM payment_captures WHERE due_at IS NOT NULL`,
    resume: sendCapture,
  },
  {
    name: 'void not told',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, created_at, NOW(3)) - 60 AS late, attempts, NULL AS error
      FROM payment_voids WHERE due_at IS NOT NULL`,
    resume: sendVoid,
  },
  {
    name: 'refund PENDING',
    // Cash is handed out by the operator, who says so.
    sql: `SELECT refunds.id, TIMESTAMPDIFF(SECOND, refunds.created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, refunds.created_at, NOW(3)) - IF(payments.provider = 'CASH', 259200, 60) AS late,
        refunds.attempts, NULL AS error
      FROM refunds JOIN payments ON payments.id = refunds.payment_id WHERE refunds.due_at IS NOT NULL`,
    resume: sendRefund,
  },
  {
    name: 'payout under way',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, created_at, NOW(3)) - 60 AS late, attempts, NULL AS error
      FROM payouts WHERE due_at IS NOT NULL`,
    resume: sendPayout,
  },
];

import type { Step } from '#subgraph/step.ts';
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
    name: 'refund PENDING',
    sql: `SELECT id, TIMESTAMPDIFF(SECOND, created_at, NOW(3)) AS seconds,
        TIMESTAMPDIFF(SECOND, created_at, NOW(3)) - 60 AS late, attempts, NULL AS error
      FROM refunds WHERE due_at IS NOT NULL`,
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

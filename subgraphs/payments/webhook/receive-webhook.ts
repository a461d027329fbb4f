import { isNew } from '#mysql/faults.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal } from '#subgraph/input.ts';
import type { RawRequest, RawResponse } from '#subgraph/link.ts';
import { recordCapture } from '../capture/record-capture.ts';
import { recordCharge } from '../payment/record-charge.ts';
import { recordPayout } from '../payout/record-payout.ts';
import { provider } from '../provider/chosen.ts';
import { recordRefund } from '../refund/record-refund.ts';
import { webhooks } from '../tables.ts';

/**
 * Takes in a message of the provider. 2xx says that it had its effect, now or before; on anything else the provider sends
 * it again.
 */
export async function receiveWebhook(context: Context, request: RawRequest): Promise<RawResponse> {
  if (request.method !== 'POST') return answer(405, 'Webhooks are sent with POST.');
  try {
    const webhook = await provider.readWebhook(context, request);
    if (!webhook) return answer(200, 'Of no concern here.');
    if (isRefusal(webhook)) {
      context.log.warn({ status: webhook.status, reason: webhook.message }, 'webhook refused');
      return answer(webhook.status, webhook.message);
    }
    await context.transaction('receive webhook', async (tx) => {
      if (!(await isFirst(tx, webhook.id))) return;
      if ('charge' in webhook) await recordCharge(context, tx, webhook.charge);
      else if ('capture' in webhook) await recordCapture(tx, webhook.capture);
      else if ('refund' in webhook) await recordRefund(tx, webhook.refund);
      else await recordPayout(tx, webhook.payout);
    });
    return answer(200, 'Received.');
  } catch (error) {
    context.log.error({ err: error }, 'webhook failed, will be sent again');
    return answer(500, 'Not taken in. Send it again.');
  }
}

/** A concurrent second delivery waits here until the first one has committed or rolled back. */
function isFirst(tx: Transaction, id: string): Promise<boolean> {
  return isNew(tx.insert(webhooks).values({ id }));
}

const answer = (status: number, reason: string): RawResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: reason,
});

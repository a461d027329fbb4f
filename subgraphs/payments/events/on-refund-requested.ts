import type { z } from 'zod';
import type { refundShape } from '#events/catalogue/orders.ts';
import type { DeliveredEvent } from '#events/event.ts';
import { takeIn } from '#events/inbox.ts';
import { parseMoney, type WireMoney } from '#kernel/money.ts';
import type { Context } from '#subgraph/context.ts';
import { sendVoid } from '../capture/send-void.ts';
import { requestRefund } from '../refund/request-refund.ts';
import { sendRefund } from '../refund/send-refund.ts';

type RefundRequested = DeliveredEvent<z.output<typeof refundShape>>;

/**
 * Promises the money, or voids what was not captured yet, and then calls the provider, which `resumeRefunds` and
 * `resumeVoids` do again when it comes to nothing.
 */
export async function onRefundRequested(context: Context, event: RefundRequested): Promise<void> {
  const { refundId, shopId = null, amount, shipping } = event.payload;
  const request = {
    ...event.payload,
    shopId,
    amount: parseMoney(amount as WireMoney),
    shipping: shipping ? parseMoney(shipping as WireMoney) : null,
  };
  const outcome = await context.transaction('take in refund', async (tx) =>
    (await takeIn(tx, event)) ? requestRefund(tx, request) : 'KNOWN',
  );
  if (outcome === 'REFUSED') context.log.error({ refund: refundId }, 'asks for more than is left of what was captured');
  if (outcome === 'PROMISED') await sendRefund(context, refundId);
  if (outcome === 'PROMISED' || outcome === 'VOIDED') await sendVoid(context, event.payload.paymentId);
}

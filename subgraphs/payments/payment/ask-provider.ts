import { claimDue } from '#mysql/claim-due.ts';
import type { Context } from '#subgraph/context.ts';
import { sendVoid } from '../capture/send-void.ts';
import { orderForPayment } from '../neighbours/orders.ts';
import { holderOf } from '../provider/chosen.ts';
import { payments } from '../tables.ts';
import { paymentsById } from './payment.queries.ts';
import { recordCharge } from './record-charge.ts';
import { requestCancel } from './request-cancel.ts';
import { startPayment } from './start-payment.ts';

const patience = { firstSeconds: 15, mostSeconds: 900 };

/**
 * Asks the provider about payments that it has told nothing of for a while: a call timed out, a webhook got lost, or we
 * stopped between the intent and the call. What is unknown is resolved by asking, never by guessing. One that is to end is
 * voided, which tells the same.
 */
export async function askProvider(context: Context): Promise<number> {
  const due = await claimDue(context, payments, patience);
  await Promise.all(due.map((paymentId) => askAbout(context, paymentId)));
  return due.length;
}

/** The same for one payment, whether it is due or not. */
export async function askAbout(context: Context, paymentId: string): Promise<void> {
  try {
    const payment = (await paymentsById(context.read, [paymentId])).get(paymentId);
    if (!payment) throw new Error(`There is no payment ${paymentId} to ask about`);
    if (payment.cancelRequestedAt) return await sendVoid(context, paymentId);
    const charge = await holderOf(payment).find(context, { paymentId, reference: payment.providerReference });
    if (charge) await context.transaction('ask provider', (tx) => recordCharge(context, tx, charge));
    if (charge && charge.status !== 'PENDING') return;
    // An order that ended while its payment was being written down has told us so before there was a payment.
    if ((await orderForPayment(context, payment.orderId))?.status !== 'AWAITING_PAYMENT') {
      await context.transaction('ask provider', (tx) => requestCancel(tx, paymentId));
      return;
    }
    // A first call may still be on its way: the same id makes one charge of both.
    if (!charge) await startPayment(context, paymentId);
  } catch (error) {
    context.log.warn({ err: error, payment: paymentId }, 'the provider did not answer, will be asked again');
  }
}

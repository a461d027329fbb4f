import type { Context } from '#subgraph/context.ts';
import { requireClient } from '#subgraph/viewer.ts';
import { sendVoid } from '../capture/send-void.ts';
import type { CancelPaymentInput } from '../generated/resolvers.ts';
import type { PaymentRow } from '../tables.ts';
import { paymentsById } from './payment.queries.ts';
import { paymentNotCancellable, paymentNotFound } from './payment.refusals.ts';
import { paymentMoves } from './payment.states.ts';
import { requestCancel } from './request-cancel.ts';

/** How long `resumeVoids` leaves it to us to tell the provider. */
const ownSeconds = 15;

/**
 * Ends a payment that the client does not want to go on with. That is written down, and only then the provider is told, outside
 * any transaction: it alone knows whether the money came first. As long as it has not answered, the payment is under way.
 */
export async function cancelPayment(context: Context, { paymentId }: CancelPaymentInput) {
  const { userId: clientId } = requireClient(context);
  const read = async () => (await paymentsById(context.read, [paymentId])).get(paymentId);
  if ((await read())?.clientId !== clientId) return paymentNotFound();

  await context.transaction('cancel payment', (tx) => requestCancel(tx, paymentId, ownSeconds));
  await sendVoid(context, paymentId);
  const payment = (await read()) as PaymentRow;
  if (!isEnding(payment)) return paymentNotCancellable(payment);
  return { __typename: 'CancelPaymentSuccess', payment } as const;
}

/** Cancelled, or to be told by the provider whether it is. */
const isEnding = ({ status }: PaymentRow) =>
  status === paymentMoves.cancel.to || paymentMoves.cancel.from.includes(status);

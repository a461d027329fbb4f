import { paymentCaptured } from '#events/catalogue/payments.ts';
import { append, event } from '#events/outbox.ts';
import { toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { entriesOfCapture } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import type { Charge } from '../provider/provider.ts';
import { movePayment } from './move-payment.ts';
import { paymentsById } from './payment.queries.ts';
import { paymentMoves } from './payment.states.ts';

/** Nobody need ask the provider any more, and the token is of no more use. */
const settled = { dueAt: null, cardToken: null };

/**
 * Records what the provider says of a payment, however it came to be known: as the answer to the start, by a webhook, or
 * because it was asked. Said twice, late or out of order it changes nothing. A capture is told to orders once.
 */
export async function recordCharge(context: Context, tx: Transaction, charge: Charge): Promise<void> {
  const { paymentId, reference, instructions, declineReason } = charge;
  switch (charge.status) {
    case 'PENDING':
      await movePayment(tx, paymentId, paymentMoves.accept, { instructions, providerReference: reference });
      return;
    case 'DECLINED':
      await movePayment(tx, paymentId, paymentMoves.decline, {
        ...settled,
        providerReference: reference,
        wasDeclined: true,
        declineReason: declineReason?.slice(0, 200) ?? null,
      });
      return;
    case 'CAPTURED':
      await recordCapture(context, tx, charge);
  }
}

async function recordCapture(
  { log }: Context,
  tx: Transaction,
  { paymentId, reference, amount }: Charge,
): Promise<void> {
  const changes = { ...settled, declineReason: null, providerReference: reference };
  const moved = await movePayment(tx, paymentId, paymentMoves.capture, changes);
  const payment = (await paymentsById(tx, [paymentId])).get(paymentId);
  if (!payment) {
    log.error({ payment: paymentId }, 'the provider captured a payment that is not ours');
    return;
  }
  if (!moved) return;
  if (payment.wasDeclined) log.warn({ payment: paymentId }, 'captured after it was declined');
  if (payment.amountMinor !== amount.minor || payment.currency !== amount.currency) {
    throw new Error(`The provider captured another amount than that of ${paymentId}`);
  }
  const { orderId } = payment;
  const entries = entriesOfCapture(amount.minor);
  await post(tx, { kind: 'CAPTURE', causeId: paymentId, paymentId, currency: amount.currency, entries });
  await append(tx, event(paymentCaptured, orderId, { orderId, paymentId, amount: toWire(amount) }));
}

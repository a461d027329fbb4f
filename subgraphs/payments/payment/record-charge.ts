import { paymentAuthorized, paymentCaptured } from '#events/catalogue/payments.ts';
import { append, event } from '#events/outbox.ts';
import { type Money, toWire } from '#kernel/money.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { requestVoid } from '../capture/request-void.ts';
import { entriesOfCapture, tillOf } from '../ledger/ledger.rules.ts';
import { post } from '../ledger/post.ts';
import type { Charge } from '../provider/provider.ts';
import type { PaymentRow } from '../tables.ts';
import { lockPayment } from './change-payment.ts';
import { movePayment } from './move-payment.ts';
import { paymentMoves } from './payment.states.ts';

/** Nobody need ask the provider any more, and the token is of no more use. */
const settled = { dueAt: null, cardToken: null };

/**
 * Records what the provider says of a payment, however it came to be known: as the answer to the start, by a webhook, or
 * because it was asked. Said twice, late or out of order it changes nothing. An authorisation or a capture is told to orders
 * once.
 *
 * What waits or is promised of a payment that nobody wants is let go, again if need be: its start may have come after its end.
 */
export async function recordCharge(context: Context, tx: Transaction, charge: Charge): Promise<void> {
  const { paymentId, reference, instructions, declineReason } = charge;
  const payment = await lockPayment(tx, paymentId);
  if (!payment) {
    context.log.error({ payment: paymentId }, 'the provider tells of a payment that is not ours');
    return;
  }
  const isUnwanted = payment.cancelRequestedAt !== null || payment.wasCancelled;
  if (isUnwanted && (charge.status === 'PENDING' || charge.status === 'AUTHORIZED')) await requestVoid(tx, paymentId);
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
    case 'VOIDED':
      await movePayment(tx, paymentId, paymentMoves.cancel, {
        ...settled,
        providerReference: reference,
        wasCancelled: true,
      });
      return;
    case 'AUTHORIZED':
      if (!isUnwanted) await recordMoney(context, tx, payment, charge);
      return;
    case 'CAPTURED':
      await recordMoney(context, tx, payment, charge);
  }
}

async function recordMoney({ log }: Context, tx: Transaction, payment: PaymentRow, charge: Charge): Promise<void> {
  const { paymentId, reference, status, amount } = charge;
  const isAtOnce = payment.captureWhen === 'AT_ONCE';
  // Of one that is captured part by part, it is our captures that tell what was.
  if (isAtOnce !== (status === 'CAPTURED')) return;
  const changes = { ...settled, declineReason: null, providerReference: reference };
  const moved = isAtOnce
    ? await movePayment(tx, paymentId, paymentMoves.capture, changes)
    : await movePayment(tx, paymentId, paymentMoves.authorize, { ...changes, authorizedMinor: payment.amountMinor });
  if (!moved) return;
  const { wasDeclined, wasCancelled } = payment;
  if (wasDeclined || wasCancelled) {
    log.warn({ payment: paymentId, status }, `there is money after it was ${wasDeclined ? 'declined' : 'cancelled'}`);
  }
  if (payment.amountMinor !== amount.minor || payment.currency !== amount.currency) {
    throw new Error(`The provider took another amount than that of ${paymentId}`);
  }
  await (isAtOnce ? tellCaptured : tellAuthorized)(tx, payment, amount);
}

async function tellAuthorized(tx: Transaction, { id: paymentId, orderId }: PaymentRow, amount: Money): Promise<void> {
  await append(tx, event(paymentAuthorized, orderId, { orderId, paymentId, amount: toWire(amount) }));
}

async function tellCaptured(tx: Transaction, payment: PaymentRow, amount: Money): Promise<void> {
  const { id: paymentId, orderId } = payment;
  const entries = entriesOfCapture(amount.minor, tillOf(payment));
  await post(tx, { kind: 'CAPTURE', causeId: paymentId, paymentId, currency: amount.currency, entries });
  await append(tx, event(paymentCaptured, orderId, { orderId, paymentId, amount: toWire(amount) }));
}

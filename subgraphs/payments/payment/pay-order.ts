import { z } from 'zod';
import { newId } from '#kernel/ids.ts';
import { parseMoney } from '#kernel/money.ts';
import { sql } from '#mysql/drizzle.ts';
import { isDuplicate } from '#mysql/faults.ts';
import { claimKey } from '#mysql/idempotency.ts';
import { insertRows } from '#mysql/rows.ts';
import type { Transaction } from '#mysql/transaction.ts';
import type { Context } from '#subgraph/context.ts';
import { isRefusal, readInput } from '#subgraph/input.ts';
import { requireClient } from '#subgraph/viewer.ts';
import type { PayOrderInput } from '../generated/resolvers.ts';
import { type NewShare, shareOut } from '../ledger/share-out.ts';
import { type OrderForPayment, orderForPayment } from '../neighbours/orders.ts';
import { provider } from '../provider/chosen.ts';
import { type CaptureWhen, type PaymentRow, paymentEvents, paymentShares, payments } from '../tables.ts';
import { cardNumbersIn, looksLikeCardNumber } from './card-number.rules.ts';
import { captureWhenOf, methodsFor } from './method-terms.rules.ts';
import { activePaymentsOfOrders, paymentsById } from './payment.queries.ts';
import { methodNotOffered, orderNotPayable, paymentOrderNotFound, paymentUnderWay } from './payment.refusals.ts';
import { startPayment } from './start-payment.ts';

// No message repeats the text: it may be the number of somebody's card.
const message = 'looks like the number of a card, which must never come here: give the token of the provider';
const cardToken = z
  .string()
  .refine((text) => !looksLikeCardNumber(text), { message, abort: true })
  .refine(provider.isCardToken, 'is not a token of the provider');
const noCardNumber = z.string().refine((text) => cardNumbersIn(text).length === 0, message);

const payOrderInput = z
  .object({
    orderId: noCardNumber,
    method: z.enum(['CARD', 'E_WALLET', 'QRIS', 'VIRTUAL_ACCOUNT', 'CASH_ON_DELIVERY']),
    cardToken: cardToken.nullish(),
    idempotencyKey: noCardNumber.min(1).max(128),
  })
  .refine((input) => input.method === 'CARD' || !input.cardToken, { path: ['cardToken'], message: 'is for CARD only' })
  .refine((input) => input.method !== 'CARD' || input.cardToken || !provider.needsCardToken, {
    path: ['cardToken'],
    message: 'is needed for a card',
  });

type PayOrder = z.output<typeof payOrderInput>;

/** The client's own order, to be paid. */
interface Intent {
  readonly paymentId: string;
  readonly clientId: string;
  readonly order: OrderForPayment;
  readonly shares: readonly NewShare[];
  readonly captureWhen: CaptureWhen;
  readonly input: PayOrder;
}

/**
 * Writes the intent down, and only then calls the provider, outside any transaction: whatever stops in between is taken
 * up again by `askProvider`. The amount is the order's, and what each shop gets of it is settled here.
 */
export async function payOrder(context: Context, given: PayOrderInput) {
  const { userId: clientId } = requireClient(context);
  const input = readInput(payOrderInput, given);
  if (isRefusal(input)) return input;
  const order = await orderForPayment(context, input.orderId);
  if (order?.client?.id !== clientId) return paymentOrderNotFound();

  const shares = await shareOut(context, order);
  const { cardCapture } = context.settings;
  const { capturesInParts } = provider;
  const captureWhen = captureWhenOf({ method: input.method, cardCapture, parts: shares.length, capturesInParts });
  const intent = { paymentId: newId('pay'), clientId, order, shares, captureWhen, input };
  const written = await context.transaction('pay order: intent', (tx) => writeIntent(tx, intent));
  if (isRefusal(written)) return written;
  const { paymentId } = written.outcome;
  if (!written.repeated) await startOrLeaveToSweep(context, paymentId);
  const payment = (await paymentsById(context.read, [paymentId])).get(paymentId) as PaymentRow;
  return { __typename: 'PayOrderSuccess', payment } as const;
}

async function writeIntent(tx: Transaction, intent: Intent) {
  const { paymentId, clientId, order, shares, input } = intent;
  const { idempotencyKey } = input;
  const claim = await claimKey(tx, { actor: clientId, operation: 'payOrder', idempotencyKey, input }, { paymentId });
  if (isRefusal(claim) || claim.repeated) return claim;
  // After the key: a repeat is answered also when the order is paid by now.
  if (order.status !== 'AWAITING_PAYMENT') return orderNotPayable(order.status);
  const { total, isCashOnDelivery } = order;
  const offered = methodsFor({ total: parseMoney(total), isCashOnDelivery }, provider);
  if (!offered.includes(input.method)) return methodNotOffered(offered);
  const underWay = await insertUnlessUnderWay(tx, intent);
  if (underWay) return paymentUnderWay(underWay);
  await tx.insert(paymentEvents).values({ id: newId('pev'), paymentId, status: 'CREATED' });
  await insertRows(
    tx,
    paymentShares,
    shares.map((share) => ({ paymentId, ...share })),
  );
  return claim;
}

async function insertUnlessUnderWay(
  tx: Transaction,
  { paymentId, clientId, order, captureWhen, input }: Intent,
): Promise<PaymentRow | null> {
  const amount = parseMoney(order.total);
  try {
    await tx.insert(payments).values({
      id: paymentId,
      orderId: order.id,
      clientId,
      method: input.method,
      provider: input.method === 'CASH_ON_DELIVERY' ? 'CASH' : provider.name,
      captureWhen,
      cardToken: input.cardToken ?? null,
      expiresAt: order.expiresAt ? new Date(order.expiresAt) : null,
      amountMinor: amount.minor,
      currency: amount.currency,
      // Long enough for the provider to answer and to send its webhook.
      dueAt: sql`NOW(3) + INTERVAL 15 SECOND`,
    });
    return null;
  } catch (error) {
    if (!isDuplicate(error, 'payments_active_order')) throw error;
    return (await activePaymentsOfOrders(tx, [order.id])).get(order.id) as PaymentRow;
  }
}

/** No answer is not a "no": the client follows the payment, and the sweep asks. */
async function startOrLeaveToSweep(context: Context, paymentId: string): Promise<void> {
  try {
    await startPayment(context, paymentId);
  } catch (error) {
    context.log.warn({ err: error, payment: paymentId }, 'the provider did not answer, will be asked');
  }
}
